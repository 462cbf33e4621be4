/** The page's sourcing in numbers. */
import type { SourcingSummary } from '../../engine/report';
import type { Wording } from '../../protocol';
import { paragraphNumber } from '../paragraphs';
import { say, sayList, type TextName } from '../wording';

/** What is counted, by its name, in the order of a table. */
export function sourcingNumbers(
  summary: SourcingSummary,
): readonly (readonly [TextName, number])[] {
  const { namedVoices, anonymous, group, secondHand, throughOutlet, unattributed } = summary;
  return [
    ['summary_named', namedVoices.length],
    ['summary_anonymous', anonymous],
    ['summary_group', group],
    ['summary_second_hand', secondHand],
    ['summary_through_outlet', throughOutlet],
    ['summary_unattributed', unattributed],
  ];
}

interface SourcingNumbersProps {
  readonly summary: SourcingSummary;
  readonly wording: Wording;
}

/** Named voices against unnamed, and where a reason for anonymity comes. */
export function SourcingNumbers({ summary, wording }: SourcingNumbersProps) {
  const { namedVoices, firstAnonymous, reasonStated, soleClaims } = summary;
  if (!summary.read) return <p class="soft">{say(wording, 'summary_not_read')}</p>;
  return (
    <>
      <dl class="numbers">
        {sourcingNumbers(summary).map(([name, value]) => (
          <div key={name}>
            <dt>{say(wording, name)}</dt>
            <dd>{value.toLocaleString(wording.language)}</dd>
          </div>
        ))}
      </dl>
      <ul class="small facts-list">
        {namedVoices.length > 0 && <li class="soft">{sayList(wording, namedVoices)}</li>}
        {firstAnonymous !== null && (
          <li>
            {say(wording, 'summary_first', { n: paragraphNumber(firstAnonymous) })}{' '}
            {reasonStated === null
              ? say(wording, 'summary_no_reason')
              : say(wording, 'summary_reason', { n: paragraphNumber(reasonStated) })}
          </li>
        )}
        {soleClaims.length > 0 && <li>{say(wording, 'summary_sole', { n: soleClaims.length })}</li>}
      </ul>
    </>
  );
}

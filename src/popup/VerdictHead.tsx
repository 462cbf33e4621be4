/** What this page is, to be read in two seconds. */
import type { Report } from '../engine/report';
import type { Wording } from '../protocol';
import { showDate } from '../ui/dates';
import { VerdictLine } from '../ui/VerdictLine';
import { shortVerdict } from '../ui/verdict-words';
import { say, type TextName } from '../ui/wording';

interface VerdictHeadProps {
  readonly report: Report;
  readonly wording: Wording;
}

function restOf({ kind, matchedParagraphs, pageParagraphs }: Report['verdict']): TextName {
  if (kind === 'none') return 'coverage_none';
  return matchedParagraphs < pageParagraphs ? 'coverage_rest' : 'coverage_whole';
}

/** A word, a sentence, and how much of the page that covers. */
export function VerdictHead({ report, wording }: VerdictHeadProps) {
  const { verdict, dataset } = report;
  return (
    <section class="verdict" data-verdict={verdict.kind} role="status">
      <p class="kicker">{say(wording, shortVerdict(report))}</p>
      <h1>
        <VerdictLine report={report} wording={wording} />
      </h1>
      <p class="small soft">
        {verdict.kind !== 'none' &&
          `${say(wording, 'coverage', { n: verdict.matchedParagraphs, all: verdict.pageParagraphs })} `}
        {say(wording, restOf(verdict), { date: showDate(wording, dataset.date) })}
      </p>
    </section>
  );
}

/** A fault report: prepared here, sent by the reader if at all. */
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { labelOf } from '../flag-words';
import { articleOf } from '../whose';
import { say } from '../wording';
import { plainAnswers } from './answers';

export interface FaultPlace {
  readonly version: string;
  /** Address of the page, only where the reader wants it in. */
  readonly url: string | null;
  /** Where those who make Hearsay take faults (`bugs` of package.json), or null where nowhere. */
  readonly address: string | null;
}

/** One finding, what made it, versions, and room to say what is wrong. */
export function faultText(
  flag: Flag,
  report: Report,
  wording: Wording,
  place: FaultPlace | null = null,
): string {
  const article = articleOf(report, flag);
  const contact = article?.maker?.contact ?? null;
  const head = [
    say(wording, 'report_dispute'),
    `${article?.id ?? ''} ${flag.id} ${report.dataset.date}`.trim(),
    ...(place ? [`Hearsay ${place.version}`] : []),
    ...(place?.url ? [place.url] : []),
    ...[contact, place?.address].filter((one) => one),
  ];
  const parts = [
    head.join('\n'),
    `${say(wording, labelOf(flag))}\n${plainAnswers(flag, report, wording)}`,
    `${say(wording, 'report_dispute_prompt')}\n`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What the page knows, as lines for a terminal, in the interface's own words. */
import type { Flag, Report } from '../engine/report';
import { CATEGORIES } from '../engine/vocabulary';
import type { PageStatus } from '../protocol';
import { DEFAULT_SETTINGS } from '../settings';
import { ENGLISH } from '../ui/english';
import { ranked, shownFlags } from '../ui/findings';
import { categoryName, labelOf } from '../ui/flag-words';
import { paragraphNumber } from '../ui/paragraphs';
import { coverageLine, originalEdition, verdictManner, verdictTitle } from '../ui/verdict-words';
import { quoted, say } from '../ui/wording';

const LABEL_WIDTH = 24;

/** The status of a page in plain words: verdict, coverage, and every flag with its place. */
export function summarise(status: PageStatus): string {
  if (status.state === 'failed')
    return `${say(ENGLISH, 'state_failed')}. ${say(ENGLISH, 'state_failed_body', status)}`;
  if (status.state !== 'checked')
    return `${say(ENGLISH, 'state_no_match')}. ${say(ENGLISH, 'state_no_match_body')}`;
  const { report } = status;
  const shown = shownFlags(status, DEFAULT_SETTINGS);
  const lines = [
    ...head(report),
    say(ENGLISH, 'list_count', { n: shown.length }),
    ...CATEGORIES.flatMap((family) =>
      section(
        say(ENGLISH, categoryName(family)),
        ranked(report.flags).filter(({ category }) => category === family),
        shown,
      ),
    ),
    '',
    '* highlighted without asking',
  ];
  return lines.join('\n');
}

function head(report: Report): string[] {
  const original = originalEdition(report);
  const manner = verdictManner(ENGLISH, report);
  return [
    verdictTitle(ENGLISH, report),
    ...(manner ? [manner] : []),
    ...(original
      ? [`${say(ENGLISH, 'original_line', { headline: original.headline })}, ${original.publisher}`]
      : []),
    coverageLine(ENGLISH, report),
  ];
}

function section(title: string, flags: readonly Flag[], shown: readonly Flag[]): string[] {
  if (flags.length === 0) return [];
  return ['', `${title}: ${flags.length}`, ...flags.map((flag) => line(flag, shown))];
}

function line(flag: Flag, shown: readonly Flag[]): string {
  const { id, quote, pageParagraph } = flag;
  const mark = shown.some((one) => one.id === id) ? '*' : ' ';
  const label = say(ENGLISH, labelOf(flag)).padEnd(LABEL_WIDTH);
  return `${mark} ${label} ${quoted(ENGLISH, quote)} (paragraph ${paragraphNumber(pageParagraph)})`;
}

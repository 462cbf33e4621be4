/** A report, or one disputed mark of it, as plain text to read and to send. */
import type { Evidence } from '../engine/article';
import type { Flag, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { showDate } from '../ui/dates';
import { categoryName, labelOf, meaningOf } from '../ui/flag-words';
import { verdictSentence } from '../ui/verdict-words';
import { say } from '../ui/wording';

function evidenceLines({ publisher, title, date, url, note, via }: Evidence): string[] {
  const source = [publisher, date, via].filter(Boolean).join(', ');
  return [`  - ${title} (${source})`, `    ${url}`, `    ${note}`];
}

function flagLines(flag: Flag, wording: Wording): string[] {
  const { note, quote } = flag;
  const lines = [
    `${say(wording, categoryName(flag.category))}: ${say(wording, labelOf(flag))}`,
    `  "${quote}"`,
    `  ${say(wording, meaningOf(flag))}`,
  ];
  if (flag.approximate) lines.push(`  ${say(wording, 'flag_approximate')}`);
  if (note.category === 'claim') {
    lines.push(
      `  ${say(wording, 'detail_claim')}: ${note.claim}`,
      `  ${say(wording, 'detail_why')}: ${note.reason}`,
      `  ${say(wording, 'detail_established')}: ${note.established}`,
      ...note.evidence.flatMap(evidenceLines),
    );
  }
  if (note.category === 'translation' && note.explanation) lines.push(`  ${note.explanation}`);
  return lines;
}

function headLines(report: Report, host: string | null, wording: Wording): string[] {
  const { verdict, origin, dataset } = report;
  const headline = origin?.article.headline ?? '';
  return [
    say(wording, 'report_title'),
    ...(host === null ? [] : [`${say(wording, 'report_page')}: ${host}`]),
    say(wording, verdictSentence(report), { headline }),
    say(wording, 'coverage', { n: verdict.matchedParagraphs, all: verdict.pageParagraphs }),
    say(wording, 'coverage_rest', { date: showDate(wording, dataset.date) }),
    say(wording, 'caveat'),
  ];
}

/** The whole report, one paragraph per flag. */
export function reportText(report: Report, host: string | null, wording: Wording): string {
  const parts = [
    headLines(report, host, wording),
    ...report.flags.map((flag) => flagLines(flag, wording)),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** One mark with its evidence, and a place to say what is wrong with it. */
export function disputeText(flag: Flag, report: Report, wording: Wording): string {
  const article = report.origin?.article.id ?? '';
  const parts = [
    [say(wording, 'report_dispute'), `${article} ${flag.id} ${report.dataset.date}`.trim()],
    flagLines(flag, wording),
    [say(wording, 'report_dispute_prompt'), ''],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A report as Markdown, to be pasted into a mail, a ticket or a note. */
import type { Flag, SourcingSummary } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate, showMoment } from '../dates';
import type { Choice } from '../findings';
import { labelOf } from '../flag-words';
import { paragraphNumber } from '../paragraphs';
import { coverageLine, originalEdition, verdictManner, verdictTitle } from '../verdict-words';
import { articlesOf } from '../whose';
import { quoted, say } from '../wording';
import { answersOf } from './answers';
import { countLine, restLine } from './count-line';
import { fragmentLink, type ReportDocument, sentenceOf, weighed } from './document';
import { recordLine, recordsLine, whoseLine } from './found';
import { noticeLines } from './notice-words';
import { sourcingNumbers } from './SourcingNumbers';

/** Characters that Markdown would read as its own. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

function findingLines(flag: Flag, document: ReportDocument, wording: Wording): string[] {
  const { report, source } = document;
  const label = say(wording, labelOf(flag));
  const place = say(wording, 'list_paragraph', { n: paragraphNumber(flag.pageParagraph) });
  const link = fragmentLink(flag, source);
  const quote = quoted(wording, escaped(flag.quote));
  const sentence = sentenceOf(flag, source);
  const lines = [`### ${label}: ${link ? `[${quote}](<${link}>)` : quote} (${place})`];
  if (sentence) {
    const { before, words, after } = sentence;
    lines.push(`> ${escaped(before)}**${escaped(words)}**${escaped(after)}`);
  }
  const whose = whoseLine(flag, report, wording);
  if (whose) lines.push(`- ${escaped(whose)}`);
  for (const { label: name, values, text, sources = [] } of answersOf(flag, report, wording).slice(
    1,
  )) {
    const linked = sources.map(
      ({ publisher, date, url }) => `[${escaped(publisher)}, ${showDate(wording, date)}](<${url}>)`,
    );
    lines.push(
      `- ${say(wording, name, values)}: ${[escaped(text), ...linked].filter(Boolean).join('; ')}`,
    );
  }
  return lines;
}

function sourcingLine(summary: SourcingSummary, wording: Wording): string {
  if (!summary.read) return say(wording, 'summary_not_read');
  const numbers = sourcingNumbers(summary).map(([name, n]) => `${say(wording, name)}: ${n}`);
  return numbers.join(' · ');
}

function headLines(document: ReportDocument, wording: Wording): string[] {
  const { report, source, version, made } = document;
  const { sourcing: summary, dataset } = report;
  const original = originalEdition(report);
  const lines = [
    `# ${say(wording, 'report_title')}`,
    ...(source ? [`**${escaped(source.title)}**${source.url ? ` <${source.url}>` : ''}`] : []),
    say(wording, 'report_made', {
      when: showMoment(wording, made),
      version,
      date: showDate(wording, dataset.date),
    }),
    `**${verdictTitle(wording, report)}** ${verdictManner(wording, report) ?? ''}`.trim(),
  ];
  if (original) {
    const headline = escaped(original.headline);
    lines.push(`${say(wording, 'original_line', { headline })}, ${original.publisher}`);
  }
  lines.push(coverageLine(wording, report), ...noticeLines(report, wording, escaped));
  if (summary) lines.push(sourcingLine(summary, wording));
  return [
    ...lines,
    recordsLine(report, wording) ?? '',
    ...articlesOf(report).map((article) => recordLine(article, wording)),
    say(wording, 'caveat'),
  ].filter(Boolean);
}

/** The line that makes the same report again, from a saved page. */
export function replayLine(form: 'html' | 'md' | 'jsonld'): string {
  return `npm run --silent scan -- --report ${form} saved-page.html`;
}

/** Head, highlighted findings gravest first with the sentence they stand in, and what is left out. */
export function markdownOf(document: ReportDocument, choice: Choice, wording: Wording): string {
  const { shown, rest } = weighed(document, choice);
  const parts = [
    ...headLines(document, wording).map((line) => [line]),
    [`## ${countLine(shown.length, document.hidden, wording)}`],
    ...shown.map((flag) => findingLines(flag, document, wording)),
    ...(rest.length > 0 ? [[restLine(rest.length, shown.length, wording)]] : []),
    [`${say(wording, 'report_replay')}: \`${replayLine('md')}\``],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

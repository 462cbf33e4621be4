/**
 * What a reader wants to know of one finding, as short lines: what stands here, what is known now,
 * who says so, how sure. The card, the list, the report and its Markdown all say these.
 */
import type { Evidence } from '../../engine/article';
import type { ClaimNote, Flag, Report, SourcingNote, TranslationNote } from '../../engine/report';
import type { Wording } from '../../protocol';
import { isDate, showDate, showDatesIn } from '../dates';
import { meaningOf } from '../flag-words';
import { paragraphNumber } from '../paragraphs';
import { recordLanguage } from '../verdict-words';
import { say, sayLanguage, type TextName } from '../wording';
import { foundLine } from './found';

export interface Answer {
  readonly label: TextName;
  /** What fills the label's slots. */
  readonly values?: Readonly<Record<string, string>>;
  readonly text: string;
  /** Language of the text where it is not the interface's; `page` for words of the page. */
  readonly lang: string | null | 'page';
  /** The line to be read first. */
  readonly main?: boolean;
  readonly sources?: readonly Evidence[];
}

/** Sources on a closed card; the others are one click away. */
const STRONGEST = 2;

/** The sources that carry a claim's status, best first: direct ones, newest first. */
export function strongest(evidence: readonly Evidence[]): readonly Evidence[] {
  const weight = ({ via, bears }: Evidence) =>
    (via === null ? 0 : 2) + (bears === 'context' ? 1 : 0);
  const day = ({ date }: Evidence) => (date === 'undated' ? '' : date);
  return [...evidence]
    .sort((a, b) => weight(a) - weight(b) || day(b).localeCompare(day(a)))
    .slice(0, STRONGEST);
}

/** "As of 4 May 2021" in the reader's language where it is a date, else in the record's words. */
function asOf({ established }: ClaimNote, lang: string, wording: Wording): string {
  const date = isDate(established)
    ? showDate(wording, established)
    : showDatesIn(lang, established);
  return `${say(wording, 'detail_established')}: ${date}`;
}

function ofClaim(flag: Flag, note: ClaimNote, lang: string, wording: Wording): Answer[] {
  const sources = strongest(note.evidence);
  const sure = say(wording, `sure_${note.confidence}`);
  return [
    { label: 'row_now', text: note.reason, lang, main: true },
    {
      label: 'row_who',
      text: sources.length === 0 ? say(wording, 'no_source_linked') : '',
      lang: null,
      sources,
    },
    {
      label: 'row_sure',
      text: `${sure}. ${say(wording, meaningOf(flag))} ${asOf(note, lang, wording)}.`,
      lang: null,
    },
  ];
}

function ofTranslation(
  flag: Flag,
  note: TranslationNote,
  lang: string,
  wording: Wording,
): Answer[] {
  const { explanation, original, attested, pivot, pivotConfidence, confidence } = note;
  const answers: Answer[] = [];
  if (original) {
    const label = attested ? 'wording_attested' : 'wording_inferred';
    answers.push({ label, text: original, lang, main: true });
  }
  answers.push({
    label: 'row_because',
    text: explanation ?? say(wording, meaningOf(flag)),
    lang: explanation ? lang : null,
    main: !original,
  });
  if (pivot) {
    const language = sayLanguage(wording, pivot.lang);
    const label = pivotConfidence === 'high' ? 'pivot_word' : 'pivot_word_probably';
    answers.push({ label, values: { language }, text: pivot.term, lang: pivot.lang });
  }
  return [...answers, { label: 'row_sure', text: say(wording, `sure_${confidence}`), lang: null }];
}

/** The words that name the source, where the flag's own passage holds them. */
function sourceWords({ quote, start, end }: Flag, { source }: SourcingNote): string | null {
  const inside = source.start >= start && source.end <= end && source.end > source.start;
  const words = inside ? quote.slice(source.start - start, source.end - start) : '';
  return words && words !== quote ? words : null;
}

/** What an editor would ask of the source, as far as the text answers. */
function askedSentences({ asked, reason }: SourcingNote, wording: Wording): string[] {
  const names: TextName[] = [];
  if (asked.described === false) names.push('asked_undescribed');
  if (asked.placed !== null) names.push(asked.placed ? 'asked_placed' : 'asked_unplaced');
  if (asked.opinion) names.push('asked_opinion');
  if (reason && asked.boilerplate) names.push('asked_boilerplate');
  const said = names.map((name) => say(wording, name));
  if (asked.borneOut === null) return said;
  return [...said, say(wording, 'asked_borne_out', { n: paragraphNumber(asked.borneOut) })];
}

/** How many there are, and why they are not named; only said of people the text speaks of. */
function countSentences({ sole, count, reason }: SourcingNote, wording: Wording): string[] {
  const many =
    count === null
      ? say(wording, 'source_count_unknown')
      : say(wording, 'source_count', { n: count });
  return [
    // That it is one alone has been said.
    ...(sole && count === 1 ? [] : [many]),
    reason
      ? say(wording, 'source_reason', { n: paragraphNumber(reason.pageParagraph) })
      : say(wording, 'source_no_reason'),
  ];
}

/**
 * What the text tells of the source. What the label means is said only where nothing else is:
 * a list of twenty unnamed sources would say it twenty times.
 */
function sourcingSentences(flag: Flag, note: SourcingNote, wording: Wording): string {
  const said = [
    ...(note.sole ? [say(wording, 'source_sole')] : []),
    ...(flag.kind === 'anonymous' ? countSentences(note, wording) : []),
    ...askedSentences(note, wording),
  ];
  return said.length > 0 ? said.join(' ') : say(wording, meaningOf(flag));
}

function ofSourcing(flag: Flag, note: SourcingNote, lang: string, wording: Wording): Answer[] {
  const words = sourceWords(flag, note);
  const answers: Answer[] = [];
  if (note.remark) {
    answers.push({ label: 'source_who', text: note.remark.who, lang, main: true });
    answers.push({ label: 'source_bears', text: note.remark.bears, lang });
  } else if (words) {
    answers.push({ label: 'source_words', text: words, lang: 'page', main: true });
  }
  return [
    ...answers,
    { label: 'row_source', text: sourcingSentences(flag, note, wording), lang: null },
  ];
}

/** The lines of one finding, the words it stands on first. */
export function answersOf(flag: Flag, report: Report, wording: Wording): readonly Answer[] {
  const { note } = flag;
  const lang = recordLanguage(report, flag);
  const here: Answer = { label: 'row_here', text: flag.quote, lang: 'page' };
  if (note.category === 'claim') return [here, ...ofClaim(flag, note, lang, wording)];
  if (note.category === 'translation') {
    return [here, ...ofTranslation(flag, note, lang, wording)];
  }
  return [here, ...ofSourcing(flag, note, lang, wording)];
}

/** The one line that says most, for a row of the list. */
export function gist(flag: Flag, report: Report, wording: Wording): Answer {
  const [here, ...rest] = answersOf(flag, report, wording);
  const main = rest.find((answer) => answer.main) ?? rest[0] ?? here;
  return main as Answer;
}

/** Everything of a finding as plain lines, for the clipboard. */
export function plainAnswers(flag: Flag, report: Report, wording: Wording): string {
  const lines = answersOf(flag, report, wording).map(({ label, values, text, sources = [] }) => {
    const named = sources.map(({ publisher, date, url }) => `${publisher}, ${date} ${url}`);
    return `${say(wording, label, values)}: ${[text, ...named].filter(Boolean).join('; ')}`;
  });
  return [...lines, foundLine(flag, report, wording)].join('\n');
}

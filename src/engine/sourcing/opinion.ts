/** Whether what an unnamed source says reads as a judgement or as a fact. */
import type { Span } from '../vocabulary';
import type { Finding } from './finding';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Prose, Sentence, Word } from './words';

/** A shorter piece of a quotation ("Oh well.") neither judges nor tells. */
const TELLING = 3;

/**
 * True for a belief or a judgement: by the verb, or where everything that is said judges. False for
 * what has a number or a date and judges nothing. Null where neither is sure: a part of it judges,
 * it supposes or asks, or it passes on what somebody else said.
 */
export function isOpinion(
  finding: Finding,
  sentence: Sentence,
  prose: Prose,
  lexicon: Lexicon,
): boolean | null {
  // "More than her advisers expected": what they said is not told.
  const first = sentence.words.findIndex((word) => within(word, finding));
  if (sentence.words[first - 1]?.form === 'than') return null;
  if (believes(finding, sentence, lexicon) || judgedBefore(finding, sentence, lexicon)) return true;
  const said = saidOf(finding, sentence, prose);
  const judging = said.filter((words) => judges(words, lexicon));
  if (judging.length === 0)
    return isSupposed(finding, sentence, said.flat(), lexicon)
      ? null
      : isFact(said.flat(), finding.content, lexicon);
  if (judging.length < said.length || counts(said.flat())) return null;
  return said.flat().some(({ form }, at) => at > 0 && lexicon.core.has(form)) ? null : true;
}

/** "Ohm, who won 12 votes, could help, they've suggested": a pronoun's whole sentence, and supposed. */
function isSupposed(
  finding: Finding,
  { words }: Sentence,
  said: readonly Word[],
  { several, modals }: Lexicon,
): boolean {
  const first = words.find((word) => within(word, finding))?.form ?? '';
  if (finding.content !== null || !several.has(first)) return false;
  return said.some(({ form }) => modals.has(form));
}

const within = (word: Span, { start, end }: Span) => word.start < end && start < word.end;
const YEAR = /^(?:19|20)\d\d$/u;
/** A number that is no year and stands by itself, not in a name ("Fox13"). */
const counts = (words: readonly Word[]) =>
  words.some(
    ({ number, start, form }, at) => number && words[at - 1]?.end !== start && !YEAR.test(form),
  );

/**
 * Whether the verb of the phrase is one of belief; verbs inside it tell who speaks ("a woman who
 * accused him said"), behind an article stands a noun ("a source on the call"), and some tell a
 * plan or a cause ("expect to open").
 */
function believes(finding: Finding, { words }: Sentence, lexicon: Lexicon): boolean {
  const first = words.findIndex((word) => within(word, finding));
  const past = words.findIndex(({ start }) => start >= finding.end);
  const end = past < 0 ? words.length : past;
  return words.slice(0, end).some(({ form }, at) => {
    if (at < first || (at > first && at < end - 2)) return false;
    if (!lexicon.belief.has(form) && !lexicon.opinion.has(form)) return false;
    if (matchPhrase(lexicon.neutral, words, at) > 0) return false;
    const before = at > first + 1 ? words[at - 1]?.form : undefined;
    const kind = lexicon.determiners.get(before ?? '')?.kind;
    return kind === undefined || kind === 'quantity' || kind === 'none' || kind === 'all';
  });
}

/** What is said, sentence by sentence: a quotation may have begun before this one. */
function saidOf({ content, start, end }: Finding, sentence: Sentence, prose: Prose): Word[][] {
  if (content === null) return [sentence.words.filter((word) => !within(word, { start, end }))];
  // Of "said it was cold and that he left" all is said, not the last clause alone.
  const said = content.start >= end ? { start: end, end: content.end } : content;
  return prose.sentences
    .filter((one) => within(one, said))
    .map(({ words }) => words.filter((word) => within(word, said)))
    .filter((words) => words.length >= TELLING || words.length === sentence.words.length);
}

function judges(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some((_, at) => matchPhrase(lexicon.judgements, words, at) > 0);
}

/** "Operatives voiced doubt that ...": the judgement is in what leads to the statement. */
function judgedBefore(finding: Finding, { words }: Sentence, lexicon: Lexicon): boolean {
  const past = words.findIndex(({ start }) => start >= finding.end);
  const end = past < 0 ? words.length : past;
  return [3, 2, 1, 0].some((back) => matchPhrase(lexicon.judgements, words, end - back) >= end - 1);
}

/** Told with a number, or with a date and neither denied nor supposed; the verb may have a date too. */
function isFact(said: readonly Word[], content: Span | null, lexicon: Lexicon): false | null {
  if (said.some(({ form }) => lexicon.belief.has(form))) return null;
  const words = content === null ? said : said.filter((word) => within(word, content));
  if (counts(words)) return false;
  const sure = !words.some(
    ({ form }) =>
      lexicon.negations.has(form) || lexicon.suppositions.has(form) || lexicon.modals.has(form),
  );
  const dated = words.some((_, at) => matchPhrase(lexicon.dated, words, at) > 0);
  return sure && dated ? false : null;
}

/** What an editor asks of an unnamed source, as far as the text itself answers. */
import type { Asked } from '../report';
import type { Span } from '../vocabulary';
import type { Finding } from './finding';
import type { Reason } from './flags';
import { isOpinion } from './opinion';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { NamedSentence } from './voices';
import type { Prose, Sentence, Word } from './words';

/** Nothing is known where the language is not read, and of sources that are no unnamed people. */
export const NOT_ASKED: Asked = {
  described: null,
  placed: null,
  opinion: null,
  boilerplate: null,
  borneOut: null,
};
/**
 * Words of a phrase that must stand in a named voice's sentence too, and how long they must be;
 * names do not count: two can speak of one man and say nothing of the same matter.
 */
const SHARED = 3;
const TELLING = 5;
/** A word in more named voices' sentences than this is what the whole text is about. */
const THEME = 3;
/** Words after a source in which it is said how it knows. */
const TRAIL = 4;

/** The answers for one finding; `reason` is the one given for its anonymity. */
export function askOf(
  finding: Finding,
  prose: Prose,
  reason: Reason | null,
  reasonText: string,
  named: readonly NamedSentence[],
  lexicon: Lexicon,
): Asked {
  const sentence = prose.sentences.find(({ start }) => start === finding.sentence.start);
  if (finding.kind !== 'anonymous' || !sentence) return NOT_ASKED;
  const words = sentence.words.filter((word) => within(word, finding));
  return {
    described: words.some((word) => describes(word, lexicon)),
    placed: isPlaced(sentence, finding, lexicon),
    opinion: isOpinion(finding, sentence, prose, lexicon),
    boilerplate: reason && isBoilerplate(reasonText, lexicon),
    borneOut: borneOut(sentence, finding, named, lexicon),
  };
}

const within = (word: Span, { start, end }: Span) => word.start < end && start < word.end;

/** More than "a source" or "two people": an office, a side, a house. */
function describes(word: Word, lexicon: Lexicon): boolean {
  const { form } = word;
  const head = lexicon.heads.get(form);
  if (head) return head.kind !== 'source' && head.kind !== 'person';
  if (lexicon.determiners.has(form) || lexicon.unnamed.has(form)) return false;
  return lexicon.modifiers.has(form) || (word.capital && word.gap === 'none');
}

function isPlaced(sentence: Sentence, finding: Finding, lexicon: Lexicon): boolean {
  const { words } = sentence;
  const first = words.findIndex((word) => within(word, finding));
  const past = words.findIndex((word) => word.start >= finding.end);
  const last = (past < 0 ? words.length : past) + TRAIL;
  const there = words.slice(Math.max(0, first), last).map(({ form }) => lexicon.heads.get(form));
  if (there.some((head) => head && lexicon.present.has(head.lemma))) return true;
  for (let at = Math.max(0, first); at < last; at += 1)
    if (matchPhrase(lexicon.familiar, words, at) > 0) return true;
  return false;
}

/** A reason that would fit anybody: a rule, candour, privacy. */
function isBoilerplate(text: string, lexicon: Lexicon): boolean {
  const forms = text.toLowerCase().split(/[^\p{L}]+/u);
  if (forms.some((form) => lexicon.grave.has(form))) return false;
  return forms.some((form) => lexicon.authority.has(form) || lexicon.boilerplate.has(form));
}

/** The nearest paragraph in which somebody named speaks to the same matter. */
function borneOut(
  sentence: Sentence,
  finding: Finding,
  named: readonly NamedSentence[],
  lexicon: Lexicon,
): number | null {
  const sought = [...telling(sentence.words, lexicon, finding)].filter(
    (form) => named.filter(({ sentence: { words } }) => stands(form, words)).length <= THEME,
  );
  const found = named.find((one) => {
    if (one.sentence.start === sentence.start && one.sentence === sentence) return false;
    const shared = telling(one.sentence.words, lexicon, null);
    return sought.filter((form) => shared.has(form)).length >= SHARED;
  });
  return found?.paragraph ?? null;
}

const stands = (form: string, words: readonly Word[]): boolean =>
  words.some((word) => word.form === form);

function telling(words: readonly Word[], lexicon: Lexicon, but: Span | null): Set<string> {
  return new Set(
    words
      .filter((word) => !word.capital && word.form.length >= TELLING)
      .filter((word) => but === null || !within(word, but))
      .map(({ form }) => form)
      .filter((form) => !lexicon.stops.has(form) && !lexicon.core.has(form)),
  );
}

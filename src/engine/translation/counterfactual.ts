/**
 * "The mayor would have replied on Monday": Romance languages tell in their conditional what they
 * only heard; put into English word by word it becomes something that never happened.
 */
import type { Span } from '../vocabulary';
import type { Term } from './pivot-table';
import type { Word } from './words';

export const REPORTIVE: readonly Term[] = [
  { lang: 'fr', term: 'conditionnel' },
  { lang: 'it', term: 'condizionale' },
  { lang: 'es', term: 'condicional' },
  { lang: 'pt', term: 'futuro do pretérito' },
];

/** Deeds that are reported rather than imagined. */
const DEEDS = new Set(
  `replied refused declared confided fled fired stabbed paid received left confessed admitted told
  asked threatened attacked shot struck stolen signed sent proposed used fallen tried insulted
  beaten phoned called contacted offered demanded transferred met discovered noticed forced hidden
  ordered burned burnt driven escaped broken entered loaded taken arrived`.split(/\s+/),
);
/** Words that make an honest condition, a wish or a guess of it. */
const HYPOTHETICAL = new Set(
  `if unless otherwise without wish wished could might instead rather else but
  supposed imagine imagined suppose never ever normally usually probably likely surely certainly
  perhaps maybe thought hoped hope expected feared guess guessed bet assume assumed believe believed
  like liked loved preferred i we you who what whoever anyone nobody nothing not would've say
  argue argued argues even though then alternative alternatively ideally plan plans proposal bill
  deal measure amendment rule law under whether cannot`.split(/\s+/),
);
/** "Had he known": a condition without an if. */
const INVERTS = new Set(['had', 'were', 'should']);
const SUBJECTS = new Set('he she it they the a an this that his her'.split(' '));
/** Words of a past moment: what is told of then is told as a fact. */
const MOMENT = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday evening night morning
  afternoon january february march april may june july august september october november
  december`.split(/\s+/),
);
/** Sources in whose name something is told. */
const SOURCES = new Set(
  `source sources witness witnesses investigators investigation neighbours neighbors press prosecutor
  police information reports relatives media newspaper daily`.split(/\s+/),
);
const FULL = new Set(["''", '"', '“', '”']);

/** Spans of "would have" with a deed, in sentences that hold no condition and tell of a time or source. */
export function findCounterfactuals(text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const to = deedAt(words, at);
    const first = words[at];
    const last = to === null ? undefined : words[to];
    if (!first || !last || quoted(text, first.start)) continue;
    const sentence = sentenceAround(words, at).map((word) => word.form);
    const others = sentence.filter((form) => form !== 'would' && form !== 'have');
    if (conditional(others)) continue;
    const placed = others.some((form) => MOMENT.has(form)) || told(others);
    if (placed) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** Index of the deed after "would have", an adverb or "been" between them allowed. */
function deedAt(words: readonly Word[], at: number): number | null {
  if (words[at]?.form !== 'would' || words[at + 1]?.form !== 'have') return null;
  for (const next of [at + 2, at + 3]) {
    const word = words[next];
    if (word?.gap !== 'none') return null;
    if (DEEDS.has(word.form)) return next;
  }
  return null;
}

function conditional(forms: readonly string[]): boolean {
  return forms.some(
    (form, index) =>
      HYPOTHETICAL.has(form) || (INVERTS.has(form) && SUBJECTS.has(forms[index + 1] ?? '')),
  );
}

function told(forms: readonly string[]): boolean {
  return forms.some((form, index) => {
    if (form !== 'according' || forms[index + 1] !== 'to') return false;
    return forms.slice(index + 2, index + 6).some((next) => SOURCES.has(next));
  });
}

function sentenceAround(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && words[from]?.gap !== 'stop') from--;
  let to = at + 1;
  while (to < words.length && words[to]?.gap !== 'stop') to++;
  return words.slice(from, to);
}

/** Whether an odd number of quotation marks stands before `offset`. */
function quoted(text: string, offset: number): boolean {
  let marks = 0;
  for (const letter of text.slice(0, offset)) if (FULL.has(letter)) marks++;
  return marks % 2 === 1;
}

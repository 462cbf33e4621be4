/** What the attribution reader sees of a word: hashed features of it and its neighbours. */
import { finish, hashOn, hashWord } from '../../text/hash';
import { statedAnonymity } from '../anonymity';
import { linkOf } from '../link';
import type { Lexicon } from '../prepare';
import { speakerAt } from '../speaker';
import type { Sentence, Word } from '../words';

const EDGE = hashWord('<edge>');
const GAPS = { none: 1, comma: 2, stop: 3, quote: 4 } as const;
/** Words to either side in which a verb of saying is looked for. */
const NEAR = 12;

/** The grammar's reading of each word, as small numbers; 0 where it sees nothing. */
function grammarHits(sentence: Sentence, lexicon: Lexicon): Int32Array {
  const { words } = sentence;
  const hits = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const speaker = speakerAt(words, at, lexicon);
    if (!speaker) continue;
    const link = linkOf(words, speaker, lexicon);
    const how = link ? link.how.length + (link.distant ? 20 : 0) : 0;
    hits.fill(1 + how, speaker.start, speaker.end);
    if (link) hits[link.cue] = 60 + link.how.length;
  }
  for (const { start, end } of statedAnonymity(sentence, lexicon)) hits.fill(90, start, end);
  return hits;
}

function wordClass({ form }: Word, lexicon: Lexicon): number {
  if (lexicon.core.has(form)) return 1;
  if (lexicon.speech.has(form)) return 2;
  if (lexicon.belief.has(form)) return 3;
  if (lexicon.heads.has(form)) return 4;
  if (lexicon.determiners.has(form)) return 5;
  if (lexicon.prepositions.has(form)) return 6;
  if (lexicon.pronouns.has(form)) return 7;
  if (lexicon.titles.has(form)) return 8;
  if (lexicon.adverbs.has(form)) return 9;
  if (lexicon.stops.has(form)) return 10;
  return lexicon.organisations.has(form) ? 11 : 0;
}

/**
 * Hashes of the features of every word of a sentence, unsigned 32 bits, the same number for each
 * word; `count` says how many.
 */
export function sentenceFeatures(
  sentence: Sentence,
  lexicon: Lexicon,
): { readonly hashes: Uint32Array; readonly count: number } {
  const { words } = sentence;
  const size = words.length;
  const forms = words.map(({ form }) => hashWord(form));
  const tails = words.map(({ form }) => hashWord(form.slice(-3)));
  const classes = words.map((word) => wordClass(word, lexicon));
  const shapes = words.map(
    (word) =>
      (word.capital ? 1 : 0) + (word.number ? 2 : 0) + (word.acronym ? 4 : 0) + GAPS[word.gap] * 8,
  );
  const hits = grammarHits(sentence, lexicon);
  const verbs = nearestVerbs(classes);
  const quoted = words.map((word) => (word.quoted ? 1 : 0));
  const spoken = sentence.quotations.length > 0 ? 1 : 0;
  const form = (at: number) => forms[at] ?? EDGE;
  const num = (list: ArrayLike<number>, at: number) => list[at] ?? 99;
  const rows: number[] = [];
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    let template = 0;
    const put = (first: number, second = 0, third = 0) => {
      template += 1;
      rows.push(finish(hashOn(hashOn(hashOn(template * 0x9e3779b1, first), second), third)));
    };
    const back = num(verbs.before, at);
    const ahead = num(verbs.after, at);
    put(0);
    put(form(at));
    put(form(at - 1));
    put(form(at + 1));
    put(form(at - 2));
    put(form(at + 2));
    put(form(at - 1), form(at));
    put(form(at), form(at + 1));
    put(num(classes, at), form(at - 1), form(at + 1));
    put(tails[at] ?? EDGE);
    put(num(shapes, at), num(shapes, at + 1));
    put(num(shapes, at - 1), num(shapes, at), num(shapes, at + 1));
    put(num(classes, at - 1), num(classes, at), num(classes, at + 1));
    put(
      num(classes, at - 2) * 100 + num(classes, at - 1),
      num(classes, at),
      num(classes, at + 1) * 100 + num(classes, at + 2),
    );
    put(num(quoted, at - 1), num(quoted, at), num(quoted, at + 1));
    put(num(quoted, at), num(shapes, at), num(classes, at));
    put(num(hits, at), num(hits, at - 1), num(hits, at + 1));
    put(num(hits, at), num(classes, at), num(quoted, at));
    put(back, ahead, num(quoted, at));
    put(back, num(classes, at), num(shapes, at));
    put(ahead, num(classes, at), num(shapes, at));
    put(form(at + (verbs.afterAt[at] ?? 0)), Math.min(ahead, 6));
    put(form(at - (verbs.beforeAt[at] ?? 0)), Math.min(back, 6));
    put(Math.min(at, 3), Math.min(size - 1 - at, 3), spoken);
    put(form(at), num(shapes, at));
    put(spoken, num(quoted, at), num(classes, at) * 20 + Math.min(ahead, 4));
    count = template;
  }
  return { hashes: Uint32Array.from(rows), count };
}

/** Words to the nearest verb of saying on each side, in steps that grow. */
function nearestVerbs(classes: readonly number[]) {
  const size = classes.length;
  const before = new Int32Array(size).fill(8);
  const after = new Int32Array(size).fill(8);
  const beforeAt = new Int32Array(size);
  const afterAt = new Int32Array(size);
  let last = -1;
  for (let at = 0; at < size; at += 1) {
    if (last >= 0 && at - last <= NEAR) {
      before[at] = step(at - last);
      beforeAt[at] = at - last;
    }
    if (isVerb(classes[at])) last = at;
  }
  last = -1;
  for (let at = size - 1; at >= 0; at -= 1) {
    if (last >= 0 && last - at <= NEAR) {
      after[at] = step(last - at);
      afterAt[at] = last - at;
    }
    if (isVerb(classes[at])) last = at;
  }
  return { before, after, beforeAt, afterAt };
}

const isVerb = (kind: number | undefined) => kind === 1 || kind === 2 || kind === 3;
const step = (words: number) => (words < 4 ? words : words < 7 ? 4 : 5);

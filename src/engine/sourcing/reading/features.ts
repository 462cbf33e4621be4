/** What the attribution reader sees of a word: hashed features of it and its neighbours. */
import { finish, hashOn, hashWord } from '../../text/hash';
import { statedAnonymity } from '../anonymity';
import { linkOf } from '../link';
import type { Lexicon } from '../prepare';
import { speakersOf } from '../speaker';
import type { Sentence, Word } from '../words';

const EDGE = hashWord('<edge>');
const GAPS = { none: 1, comma: 2, stop: 3, quote: 4 } as const;
/** Words to either side in which a verb of saying is looked for. */
const NEAR = 12;
/** Features of a word, and what tells them apart in their hashes. */
const COUNT = 26;
const TEMPLATE = 0x9e3779b1;
/** Words to either side that are looked at, and what stands there for none. */
const PAD = 2;
const NOTHING = 99;

/** The grammar's reading of each word, as small numbers; 0 where it sees nothing. */
function grammarHits(sentence: Sentence, lexicon: Lexicon): Int32Array {
  const { words } = sentence;
  const hits = new Int32Array(words.length);
  const speakers = speakersOf(words, lexicon);
  for (let at = 0; at < words.length; at += 1) {
    const speaker = speakers[at];
    if (!speaker) continue;
    const link = linkOf(words, speaker, lexicon);
    const how = link ? link.how.length + (link.distant ? 20 : 0) : 0;
    hits.fill(1 + how, speaker.start, speaker.end);
    if (link) hits[link.cue] = 60 + link.how.length;
  }
  for (const { start, end } of statedAnonymity(sentence, lexicon)) hits.fill(90, start, end);
  return hits;
}

/** Classes of words in a fixed order: a word of two lists is of the first. */
const CLASSES = [
  'core',
  'speech',
  'belief',
  'heads',
  'determiners',
  'prepositions',
  'pronouns',
  'titles',
  'adverbs',
  'stops',
  'organisations',
] as const;

const KNOWN = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** The number of each word's class, from 1; a word of no list has none. */
function classesOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = KNOWN.get(lexicon);
  if (known) return known;
  const classes = new Map<string, number>();
  CLASSES.forEach((name, at) => {
    for (const form of lexicon[name].keys()) if (!classes.has(form)) classes.set(form, at + 1);
  });
  KNOWN.set(lexicon, classes);
  return classes;
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
  const known = classesOf(lexicon);
  const kinds = words.map(({ form }) => known.get(form) ?? 0);
  const forms = padded(words, EDGE, ({ form }) => hashWord(form));
  const classes = padded(kinds, NOTHING, (kind) => kind);
  const shapes = padded(words, NOTHING, shapeOf);
  const hits = padded(grammarHits(sentence, lexicon), NOTHING, (hit) => hit);
  const quoted = padded(words, NOTHING, (word) => (word.quoted ? 1 : 0));
  const verbs = nearestVerbs(kinds);
  const spoken = sentence.quotations.length > 0 ? 1 : 0;
  const hashes = new Uint32Array(size * COUNT);
  let next = 0;
  let template = 0;
  const put = (first: number, second: number, third: number) => {
    template = (template + TEMPLATE) | 0;
    hashes[next++] = finish(hashOn(hashOn(hashOn(template, first), second), third));
  };
  for (let at = 0; at < size; at += 1) {
    template = 0;
    const here = at + PAD;
    const back = verbs.before[at] as number;
    const ahead = verbs.after[at] as number;
    const form = forms[here] as number;
    const last = forms[here - 1] as number;
    const following = forms[here + 1] as number;
    const kind = classes[here] as number;
    const kindBefore = classes[here - 1] as number;
    const kindAfter = classes[here + 1] as number;
    const shape = shapes[here] as number;
    const shapeAfter = shapes[here + 1] as number;
    const said = quoted[here] as number;
    const hit = hits[here] as number;
    put(0, 0, 0);
    put(form, 0, 0);
    put(last, 0, 0);
    put(following, 0, 0);
    put(forms[here - 2] as number, 0, 0);
    put(forms[here + 2] as number, 0, 0);
    put(last, form, 0);
    put(form, following, 0);
    put(kind, last, following);
    put(hashWord((words[at] as Word).form.slice(-3)), 0, 0);
    put(shape, shapeAfter, 0);
    put(shapes[here - 1] as number, shape, shapeAfter);
    put(kindBefore, kind, kindAfter);
    put(
      (classes[here - 2] as number) * 100 + kindBefore,
      kind,
      kindAfter * 100 + (classes[here + 2] as number),
    );
    put(quoted[here - 1] as number, said, quoted[here + 1] as number);
    put(said, shape, kind);
    put(hit, hits[here - 1] as number, hits[here + 1] as number);
    put(hit, kind, said);
    put(back, ahead, said);
    put(back, kind, shape);
    put(ahead, kind, shape);
    put(forms[here + (verbs.afterAt[at] as number)] as number, Math.min(ahead, 6), 0);
    put(forms[here - (verbs.beforeAt[at] as number)] as number, Math.min(back, 6), 0);
    put(Math.min(at, 3), Math.min(size - 1 - at, 3), spoken);
    put(form, shape, 0);
    put(spoken, said, kind * 20 + Math.min(ahead, 4));
  }
  return { hashes, count: COUNT };
}

/** The numbers of a sentence's words with room on both sides, so that neighbours need no check. */
function padded<Item>(
  items: ArrayLike<Item>,
  edge: number,
  numberOf: (item: Item) => number,
): Int32Array {
  const list = new Int32Array(items.length + 2 * PAD).fill(edge);
  for (let at = 0; at < items.length; at += 1) list[at + PAD] = numberOf(items[at] as Item);
  return list;
}

const shapeOf = (word: Word) =>
  (word.capital ? 1 : 0) + (word.number ? 2 : 0) + (word.acronym ? 4 : 0) + GAPS[word.gap] * 8;

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

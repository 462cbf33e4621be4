/**
 * The page's side of the gate: whether a text may carry a known article. No imports that weigh, no
 * set-up: this runs on every page a reader opens, where no code has been compiled yet.
 *
 * The words of each known article are filed by the zone they stand in, about sixty words long
 * (`gate-keys.ts`). A copy, however reworded, crowds the words of two neighbouring zones into a
 * few lines; other texts meet the words of many zones and articles, but thinly. In a translation
 * only names and numbers are left, so there the whole article counts over a longer stretch. Loans
 * do not: rare in English, they are everyday words of the languages that English has them from.
 */
import { CROWDED, ENOUGH, FAR, FOREIGN, MOST_CHARS, NEAR, STRONG } from './gate-constants';
import { count } from './gate-count';
import { foreignIn } from './gate-language';
import {
  BASE,
  HEAD,
  LEAST_POINTS,
  MORE_POINTS,
  POSTING,
  SLOT,
  slotOf,
  twoAt,
  WEIGHT,
  WEIGHTS,
  ZONE,
  ZONES,
} from './gate-table';
import { eachKey, wordsIn } from './gate-words';

/** Keys of a dataset, JSON-safe: a hash table of two characters a slot, ready to be read. */
export interface GateKeys {
  readonly keys: string;
}

/** Hears the points of an article, by its place in the dataset, and how many let the page through. */
export type GateWitness = (article: number, points: number, needed: number) => void;

/** Where the postings of a word begin, and its points if it is a name, else 0. */
type Known = readonly [place: number, name: number];

/** What is known of the words of a text, and of those alone that weigh much. */
type Vocabulary = ReadonlyMap<string, readonly Known[]>;

/**
 * Whether a page with this text may be a copy of a known article: strong words alone are looked at
 * first. `witness` hears of every hit near others in the look at all of them, and of the one by
 * which a page in another language passes.
 */
export function passesGate(text: string, { keys }: GateKeys, witness?: GateWitness): boolean {
  const read = text.slice(0, MOST_CHARS);
  const words = wordsIn(read);
  const all = new Map<string, Known[]>();
  const strong = new Map<string, Known[]>();
  const slots = twoAt(keys, 0);
  eachKey(words, (word, key, name) => {
    const at = slotOf(key, keys, slots);
    if (at === 0) return;
    const place = HEAD + SLOT * slots + POSTING * twoAt(keys, at + 1);
    const known = all.get(word) ?? [];
    known.push([place, name]);
    all.set(word, known);
    if ((keys.charCodeAt(at) - BASE) % WEIGHTS >= STRONG) strong.set(word, known);
  });
  // A table of nothing, or none of ours, holds no word.
  const isEnough = strong.size > 0 && crowd(read, words, strong, keys, ENOUGH);
  return isEnough && crowd(read, words, all, keys, 1, witness);
}

/** Whether the known ones of these words, in the order of the text, crowd to this share of the points. */
function crowd(
  text: string,
  words: readonly string[],
  known: Vocabulary,
  keys: string,
  share: number,
  witness?: GateWitness,
): boolean {
  const articles = keys.charCodeAt(2) - BASE;
  const near = count(NEAR, articles * ZONES + 2);
  const far = count(FAR, articles);
  const isForeign = foreignIn(text);
  /** Whether enough of the whole article stands here in another language. */
  const isTranslated = (article: number, mark: number, points: number, at: number): boolean => {
    const first = text[at] as string;
    // A small letter, accents or none, begins no name; numbers and scripts without capitals have none.
    if (first !== first.toUpperCase()) return false;
    if (far.add(at, mark, article, points) < FOREIGN * share || !isForeign(at)) return false;
    witness?.(article, FOREIGN, FOREIGN);
    return true;
  };
  /** Whether enough of a zone, and of the fuller of those beside it, stands here. */
  const isCrowded = (
    article: number,
    mark: number,
    points: number,
    at: number,
    zone: number,
  ): boolean => {
    const sum = near.add(at, mark, zone, points);
    const both = sum + Math.max(near.sums[zone - 1] as number, near.sums[zone + 1] as number);
    witness?.(article, both, CROWDED);
    return both >= CROWDED * share;
  };
  /** Takes in every zone that holds a word, and says whether that is enough. */
  const tells = ([place, name]: Known, at: number): boolean => {
    let held = 0;
    for (let mark = place; held % WEIGHT === 0; mark += POSTING) {
      const article = keys.charCodeAt(mark) - BASE;
      // A table that is none of ours may end here.
      if (!(article < articles)) break;
      held = keys.charCodeAt(mark + 1) - BASE;
      const points = name || LEAST_POINTS + MORE_POINTS * ((held % ZONE) >> 1);
      // Counted from 1, so that each has one beside it.
      const zone = article * ZONES + (held >> 3) + 1;
      if (!name && isCrowded(article, mark, points, at, zone)) return true;
      if (isTranslated(article, place * articles + article, points, at)) return true;
    }
    return false;
  };
  let at = -1;
  // Words that nobody knows are let go without a step of ours.
  return words.filter(known.has, known).some((word) => {
    // Where the word stands, or before that within another that nobody knows.
    at = text.indexOf(word, at + 1);
    return known.get(word)?.some((one) => tells(one, at));
  });
}

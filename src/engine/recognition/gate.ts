/**
 * The page's side of the gate: whether a text may carry a known article. No imports that weigh, no
 * set-up: this runs on every page a reader opens, where no code has been compiled yet. So the
 * browser's own search finds the words, and only the longer ones come here.
 *
 * The words of each known article are filed by the zone they stand in, about sixty words long
 * (`gate-keys.ts`). A copy, however reworded, crowds the words of two neighbouring zones into a
 * few lines; other texts meet the words of many zones and articles, but thinly. In a translation
 * only names, numbers and loans are left, so there the whole article counts over a longer stretch.
 */
import { hashWord } from '../text/hash';
import { ENDINGS } from '../text/stem';
import { namesIn } from './gate-scripts';
import {
  BASE,
  checkOf,
  HEAD,
  homeOf,
  LEAST_POINTS,
  MORE_POINTS,
  NAMES,
  POSTING,
  SLOT,
  DIGIT as TWO,
  WEIGHT,
  WEIGHTS,
  ZONE,
  ZONES,
} from './gate-table';

/** Keys of a dataset, JSON-safe: a hash table of two characters a slot, ready to be read. */
export interface GateKeys {
  readonly keys: string;
}

/** Characters within which a copy's words crowd, and points that let a page through. */
const NEAR = 600;
const CROWDED = 84;
/** The same for a page in another language, and for one in another script. */
const FAR = 4_000;
const FOREIGN = 96;
const OTHER_SCRIPT = 58;
/** Characters between two looks at what language a stretch is in. */
const APART = 400;
/** Characters before a hit that tell its script. */
const BESIDE = 40;
/** Points of a name of another script for each consonant beyond two. */
const NAME_POINTS = 5;
/** Commonest words of English, and of other languages in Latin letters. */
const ENGLISH = /\b(?:the|and|of|to|that)\b/i;
const NOT_ENGLISH =
  /\b(?:de|la|le|et|que|el|der|und|di|che|per|da|em|het|een|och|att|det|na|nie|w|ve|bir|az|es|se|je)\b/i;
/** Words that hardly any stretch of English is without. */
const COMMONEST = [' the ', ' of ', ' to ', ' and '];
/** Letters of a stem. */
const LONGEST = 6;
/**
 * The first look takes only words of this weight and asks for this share of the points. With the
 * bundled records 116 of 130 saved pages and 582 of 797 news texts end there, and of 885 copies
 * none that the second finds.
 */
const STRONG = 1;
const ENOUGH = 0.6;
/** Slots looked at for one word; more is no table of ours. */
const MOST_STEPS = 1_000;
/** Characters of a text that are looked at. */
const MOST_CHARS = 600_000;

/**
 * Words worth a look, each of one kind: in Latin letters five of them, or three after a capital; a
 * number of two digits; two letters of another script. What nobody sees belongs to the word.
 */
const WORDS = (() => {
  const unseen =
    '\\xad\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\udb40\\udc00-\\udfff\\ufe00-\\uffff';
  const capital = 'A-Z\\xc0-\\u036f\\u1e00-\\u1eff';
  const other = '\\u0370-\\u1dff\\u1f00-\\u1fff\\u3040-\\ud7ff';
  const latin = `[a-z${capital}${unseen}]`;
  return RegExp(
    `[a-z]${latin}{4,}|[${capital}]${latin}{2,}|\\d[\\d.,:]+|[${other}][${other}${unseen}]+`,
    'g',
  );
})();
/** Letters that have to be folded. */
const MARKED = /[^\0-\x7f]/;
const OTHER_LETTER = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\ud7ff]/;

/** What is left of a Latin word's marks and of what nobody sees in it, once it is taken apart. */
const UNSEEN = /[\u0300-\u036f\u180b-\u180f]|[\xad\u061c\u2000-\u20ff\ud800-\uffff]/g;

/** Hears the points of an article, by its place in the dataset, and how many let the page through. */
export type GateWitness = (article: number, points: number, needed: number) => void;

/**
 * Whether a page with this text may be a copy of a known article. `witness` hears of every hit
 * near others, and of the one by which a page in another language passes. Most words of most
 * pages end at their first slot, and no string is made for them.
 */
export function passesGate(text: string, { keys }: GateKeys, witness?: GateWitness): boolean {
  // Of nothing, or a table that is none of ours, no page is a copy.
  if (!(keys.charCodeAt(2) > BASE)) return false;
  const read = text.slice(0, MOST_CHARS);
  const isCrowded = (least: number, share: number, listener?: GateWitness) => {
    const takes = crowdIn(read, keys, least, share, listener);
    let told = false;
    read.replace(WORDS, (word: string, at: number) => {
      told ||= takes(word, at);
      return '';
    });
    return told;
  };
  return isCrowded(STRONG, ENOUGH) && isCrowded(0, 1, witness);
}

/** Key of the root of a folded word, as `stem` cuts it. */
export function rootKey(word: string): number {
  const bare = word.search(ENDINGS);
  return hashWord(word.slice(0, bare < 3 ? LONGEST : Math.min(LONGEST, bare))) >>> 14;
}

const twoAt = (keys: string, at: number): number =>
  (keys.charCodeAt(at) - BASE) * TWO + keys.charCodeAt(at + 1) - BASE;

/** Where the postings of a key begin, 0 where it is not known or weighs too little. */
function placeOf(key: number, keys: string, least: number): number {
  const slots = twoAt(keys, 0);
  const check = checkOf(key);
  let slot = homeOf(key, slots);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const at = HEAD + SLOT * slot;
    const held = keys.charCodeAt(at) - BASE;
    // A free slot, or the end of a table that is none of ours.
    if (!(held >= 0)) return 0;
    if (held >> 2 === check)
      return held % WEIGHTS < least ? 0 : HEAD + SLOT * slots + POSTING * twoAt(keys, at + 1);
    slot = slot + 1 < slots ? slot + 1 : 0;
  }
  return 0;
}

/** Hits within so many characters, counted by groups. */
interface Count {
  /** Add one, and say what its group has come to; 0 where the same mark is counted already. */
  readonly add: (at: number, mark: number, group: number, points: number) => number;
  readonly sums: Int32Array;
}

function count(reach: number, marks: number, groups: number): Count {
  /** Until where a mark is counted. */
  const counted = new Int32Array(marks);
  const sums = new Int32Array(groups);
  const hits: number[] = [];
  let first = 0;
  const add: Count['add'] = (at, mark, group, points) => {
    for (; (hits[first] as number) < at - reach; first += 3) {
      const gone = hits[first + 1] as number;
      sums[gone] = (sums[gone] as number) - (hits[first + 2] as number);
    }
    if ((counted[mark] as number) > at) return 0;
    counted[mark] = at + reach + 1;
    hits.push(at, group, points);
    const sum = (sums[group] as number) + points;
    sums[group] = sum;
    return sum;
  };
  return { add, sums };
}

/** A function that takes the words of a text in, and says when they tell of a copy. */
function crowdIn(
  text: string,
  keys: string,
  least: number,
  share: number,
  witness?: GateWitness,
): (word: string, at: number) => boolean {
  const articles = keys.charCodeAt(2) - BASE;
  const zones = articles * ZONES;
  const near = count(NEAR, keys.length, zones + 2);
  const far = count(FAR, keys.length, articles);
  let judged = -APART;

  /** The points that are asked in the language of the stretch that ends here, if these are enough; else 0. */
  const askedOf = (points: number, at: number): number => {
    // Looking at the language costs more than all else, so it is the last question.
    if (points < OTHER_SCRIPT || at - judged < APART) return 0;
    const isLatin = !OTHER_LETTER.test(text.slice(Math.max(0, at - BESIDE), at));
    if (isLatin && points < FOREIGN) return 0;
    judged = at;
    const around = text.slice(Math.max(0, at - FAR / 2), at + APART);
    // Nearly always this is English, which is told without counting, by the lines next to the hit:
    // a page in another language may have a notice in English elsewhere.
    if (isLatin && COMMONEST.every((word) => around.slice(-2 * APART).includes(word))) return 0;
    const share = (signs: RegExp) => (around.split(signs).length - 1) / around.length;
    if (share(OTHER_LETTER) > 0.3) return OTHER_SCRIPT;
    if (points < FOREIGN || share(ENGLISH) >= 0.008) return 0;
    return share(NOT_ENGLISH) > 0.01 ? FOREIGN : 0;
  };

  /** Takes in every zone that holds a word; `name` is what a name is worth. */
  const postings = (place: number, at: number, name: number): boolean => {
    let told = false;
    let last = -1;
    let held = 0;
    for (let posting = place; held % WEIGHT === 0; posting += POSTING) {
      const article = keys.charCodeAt(posting) - BASE;
      held = keys.charCodeAt(posting + 1) - BASE;
      if (!(article < articles)) break;
      const weight = (held % ZONE) >> 1;
      if (weight < least) continue;
      const points = name || LEAST_POINTS + MORE_POINTS * weight;
      // Counted from 1, so that each has one beside it.
      const zone = article * ZONES + Math.floor(held / ZONE) + 1;
      const sum = name ? 0 : near.add(at, posting, zone, points);
      // Together with the fuller of the zones beside it.
      const both =
        sum && sum + Math.max(near.sums[zone - 1] as number, near.sums[zone + 1] as number);
      told ||= both >= CROWDED * share;
      if (both > 0) witness?.(article, both, CROWDED);
      if (article === last) continue;
      last = article;
      const asked = askedOf(far.add(at, posting, article, points) / share, at);
      if (asked > 0) witness?.(article, asked, asked);
      told ||= asked > 0;
    }
    return told;
  };

  const known = (key: number, at: number, name: number): boolean => {
    const place = placeOf(key, keys, least);
    return place > 0 && postings(place, at, name);
  };

  return (word, at) => {
    const first = word.charCodeAt(0);
    if (first < 65) return known(hashWord(word.replace(/[.,:]/g, '')) >>> 14, at, 0);
    if (!MARKED.test(word)) return known(rootKey(word.toLowerCase()), at, 0);
    if (!OTHER_LETTER.test(word.charAt(0))) return known(foldedKey(word), at, 0);
    return namesIn(word).some(
      (name) =>
        name.length > 2 &&
        known((hashWord(name) >>> 14) ^ NAMES, at, NAME_POINTS * (name.length - 2)),
    );
  };
}

/** The key of a word that is written in more than plain letters. */
export function foldedKey(word: string): number {
  return rootKey(word.normalize('NFKD').replace(UNSEEN, '').toLowerCase());
}

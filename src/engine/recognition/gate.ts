/**
 * The page's side of the gate: whether a text may carry a known article. One loop over its
 * characters, no imports that weigh, no set-up: this runs on every page a reader opens.
 *
 * The words of each known article are filed by the zone they stand in, about sixty words long
 * (`gate-keys.ts`). A copy, however reworded, crowds the words of two neighbouring zones into a
 * few lines; other texts meet the words of many zones and articles, but thinly. In a translation
 * only names, numbers and loans are left, so there the whole article counts over a longer stretch.
 */
import { hashWord } from '../text/hash';
import { ENDINGS } from '../text/stem';
import { namesIn } from './gate-scripts';
import { BASE, CHECK_BITS, NAMES, POINTS, ZONES } from './gate-table';

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
/** Points of a name of another script for each consonant beyond two. */
const NAME_POINTS = 5;
/** Commonest words of English, and of other languages in Latin letters. */
const ENGLISH = /\b(?:the|and|of|to|that)\b/gi;
const NOT_ENGLISH =
  /\b(?:de|la|le|et|que|el|der|und|di|che|per|da|em|het|een|och|att|det|na|nie|w|ve|bir|az|es|se|je)\b/gi;
/** Letters of a stem. */
const LONGEST = 6;
/** Slots looked at for one word; more is no table of ours. */
const MOST_STEPS = 1_000;
/** Characters of a text that are looked at. */
const MOST_CHARS = 600_000;

/** Kinds of characters; a word is a row of one kind. */
const NONE = 0;
const DIGIT = 1;
const LATIN = 2;
const OTHER = 3;

const UNSEEN =
  /[\u0300-\u036f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;

/** Hears the points of an article, by its place in the dataset, and how many let the page through. */
export type GateWitness = (article: number, points: number, needed: number) => void;

/**
 * Whether a page with this text may be a copy of a known article. `witness` hears of every hit
 * near others, and of the one by which a page in another language passes.
 */
export function passesGate(text: string, { keys }: GateKeys, witness?: GateWitness): boolean {
  if (keys.length < 2) return false;
  const takes = crowdIn(text, keys, witness);
  const end = Math.min(text.length, MOST_CHARS);
  let kind = NONE;
  let start = 0;
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : 32;
    const low = unit | 32;
    let now = NONE;
    if (low >= 97 && low <= 122) now = LATIN;
    else if (unit >= 48 && unit <= 57) now = DIGIT;
    else if (unit > 127) now = kindOf(unit, kind);
    else if (kind === DIGIT && (unit === 44 || unit === 46 || unit === 58)) now = DIGIT;
    if (now === kind) continue;
    if (kind !== NONE && at - start > 1 && takes(start, at, kind)) return true;
    kind = now;
    start = at;
  }
  return false;
}

/** The kind of a character beyond ASCII; one that nobody sees belongs to the word around it. */
function kindOf(unit: number, before: number): number {
  if (unit < 0xc0) return unit === 0xad ? before : NONE;
  if (unit < 0x370 || (unit >= 0x1e00 && unit < 0x1f00)) return LATIN;
  if (unit >= 0x2000 && unit < 0x3040) {
    const unseen = (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x206f);
    return unseen && (unit < 0x2030 || unit >= 0x2060) ? before : NONE;
  }
  if (unit >= 0xd800)
    return unit === 0xdb40 || (unit >= 0xdc00 && unit < 0xe000) || unit >= 0xfe00 ? before : NONE;
  return OTHER;
}

/** Hits of one reach: what is counted now, and the points of each zone or article. */
interface Counted {
  readonly reach: number;
  readonly hits: [at: number, mark: number, group: number, points: number][];
  readonly marks: Set<number>;
  readonly sums: Map<number, number>;
}

const count = (reach: number): Counted => ({ reach, hits: [], marks: new Set(), sums: new Map() });

/** Points of a group once this hit is counted; 0 where the same is counted already. */
function add(counted: Counted, at: number, mark: number, group: number, points: number): number {
  const { reach, hits, marks, sums } = counted;
  for (let first = hits[0]; first && first[0] < at - reach; first = hits[0]) {
    hits.shift();
    marks.delete(first[1]);
    sums.set(first[2], (sums.get(first[2]) ?? 0) - first[3]);
  }
  if (marks.has(mark)) return 0;
  marks.add(mark);
  hits.push([at, mark, group, points]);
  const sum = (sums.get(group) ?? 0) + points;
  sums.set(group, sum);
  return sum;
}

/** A function that takes the words of a text in, and says when the text has been told by them. */
function crowdIn(
  text: string,
  keys: string,
  witness?: GateWitness,
): (start: number, end: number, kind: number) => boolean {
  const slots = keys.length >> 1;
  const near = count(NEAR);
  const far = count(FAR);
  let judged = -APART;

  /** The points that are asked in the language of the stretch that ends here, if these are enough; else 0. */
  const askedOf = (points: number, at: number): number => {
    if (points < OTHER_SCRIPT || at - judged < APART) return 0;
    judged = at;
    const stretch = text.slice(Math.max(0, at - FAR / 2), at + APART).replace(/\s+/g, ' ');
    const share = (signs: RegExp) => (stretch.match(signs)?.length ?? 0) / stretch.length;
    if (share(/[\u0370-\u1dff\u3040-\ud7ff]/g) > 0.3) return OTHER_SCRIPT;
    const isForeign = share(ENGLISH) < 1 / 120 && share(NOT_ENGLISH) > 1 / 100;
    return points >= FOREIGN && isForeign ? FOREIGN : 0;
  };

  /** Counts a hit in its zone, together with the fuller of the zones beside it. */
  const crowds = (at: number, slot: number, zone: number, points: number): boolean => {
    const sum = add(near, at, slot, zone, points);
    if (sum === 0) return false;
    const both = sum + Math.max(near.sums.get(zone - 1) ?? 0, near.sums.get(zone + 1) ?? 0);
    witness?.(Math.floor(zone / ZONES), both, CROWDED);
    return both >= CROWDED;
  };

  /** Counts a hit in its article as a whole. */
  const follows = (at: number, mark: number, article: number, points: number): boolean => {
    const sum = add(far, at, mark, article, points);
    const asked = askedOf(sum, at);
    if (asked > 0) witness?.(article, sum, asked);
    return asked > 0;
  };

  /** Looks a key up and counts every zone that holds it; `name` is what a name is worth. */
  const look = (key: number, at: number, name: number): boolean => {
    let told = false;
    let last = -1;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const slot = (key + step) % slots;
      const zone = keys.charCodeAt(2 * slot) - BASE;
      if (zone < 0) break;
      const held = keys.charCodeAt(2 * slot + 1) - BASE;
      if (held >> 2 !== key % 2 ** CHECK_BITS) continue;
      const points = name || (POINTS[held & 3] ?? 0);
      if (!name) told = crowds(at, slot, zone, points) || told;
      const article = Math.floor(zone / ZONES);
      if (article !== last) told = follows(at, article * 2 ** 18 + key, article, points) || told;
      last = article;
    }
    return told;
  };

  return (start, end, kind) => {
    const word = text.slice(start, end);
    if (kind === OTHER) {
      return namesIn(word).some(
        (name) =>
          name.length > 2 &&
          look((hashWord(name) >>> 14) ^ NAMES, start, NAME_POINTS * (name.length - 2)),
      );
    }
    const small = word.charCodeAt(0) > 96 && word.charCodeAt(0) < 123;
    if (kind === LATIN && end - start < (small ? 5 : 3)) return false;
    return look(hashWord(rootOf(word, kind)) >>> 14, start, 0);
  };
}

/** A word as `fold` and `stem` leave it, short of the rest of both. */
export function rootOf(word: string, kind: number): string {
  let form = word;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) < 128) continue;
    form = word.normalize('NFKD').replace(UNSEEN, '');
    break;
  }
  if (kind === DIGIT) return form.replace(/[.,:]/g, '');
  form = form.toLowerCase();
  const bare = form.search(ENDINGS);
  return form.slice(0, bare < 3 ? LONGEST : Math.min(LONGEST, bare));
}

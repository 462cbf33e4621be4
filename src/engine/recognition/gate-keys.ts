/** The build's side of the gate: which words of an article the page is asked for. */
import type { SourceArticle } from '../article';
import { openBackground } from '../text/background-model';
import { FIRST_NAME_KEY, STEM_KEYS_END } from './features';
import { type KnownText, readFingerprint, stemBits } from './fingerprint';
import type { GateKeys } from './gate';
import { BASE, CHECK, DIGIT, homeOf, NAMES, WEIGHT, WEIGHTS, ZONE, ZONES } from './gate-table';

/** Words of a zone, and bits from which a word tells of it. */
const ZONE_WORDS = 60;
const TELLING_BITS = 7;
/** Bits from which a word earns the second, third and fourth weight. */
const STEPS = [8, 9.5, 12];
/** Bits that a word loses for each doubling of its articles beyond so many: it tells less of any. */
const SHARED_BITS = 0.5;
const SHARED_FROM = 4;
/** Bits below which a word that many articles share is left out. */
const LEAST_BITS = 6;
/** Slots for each key: few enough to be small, enough that a miss ends after one or two. */
const SLOTS_PER_KEY = 2;

/** What the filter is made of. */
type Filtered = Pick<SourceArticle, 'fingerprint'>;

interface Entry {
  readonly key: number;
  readonly article: number;
  readonly zone: number;
  readonly weight: number;
}

/** The filter for these articles. Throws on a fingerprint of another scheme. */
export function gateKeys(articles: readonly Filtered[]): GateKeys {
  const background = openBackground();
  const known = articles.map(({ fingerprint }) => readFingerprint(fingerprint, background));
  const holders = new Map<number, number>();
  for (const { places } of known) {
    for (const key of places.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const bitsOf = (key: number) => tellingBits(stemBits(key, background), holders.get(key) ?? 1);
  const entries = known.flatMap((one, at) => entriesOf(one, at, bitsOf));
  return { keys: tableOf(entries, articles.length) };
}

/** What a word says of one of the articles that hold it; 0 where that is too little. */
function tellingBits(bits: number, holders: number): number {
  if (bits < TELLING_BITS) return 0;
  const left = bits - SHARED_BITS * Math.max(0, Math.log2(holders / SHARED_FROM));
  return left < LEAST_BITS ? 0 : left;
}

function entriesOf(known: KnownText, article: number, bitsOf: (key: number) => number): Entry[] {
  const zones = zonesOf(known);
  const entries: Entry[] = [];
  for (const [key, places] of known.places) {
    if (key >= FIRST_NAME_KEY) {
      entries.push({ key: (key - FIRST_NAME_KEY) ^ NAMES, article, zone: 0, weight: 3 });
      continue;
    }
    if (key >= STEM_KEYS_END) continue;
    const bits = bitsOf(key);
    if (bits === 0) continue;
    const weight = STEPS.filter((least) => bits >= least).length;
    const held = new Set(places.map((paragraph) => zones[paragraph] ?? 0));
    for (const zone of held) entries.push({ key, article, zone, weight });
  }
  return entries;
}

/** The zone of each paragraph; long articles have longer zones, so that one is left free. */
function zonesOf({ paragraphs }: KnownText): number[] {
  const all = paragraphs.reduce((sum, { words }) => sum + words, 0);
  const size = Math.max(ZONE_WORDS, all / (ZONES - 2));
  let before = 0;
  return paragraphs.map(({ words }) => {
    const zone = Math.min(ZONES - 2, Math.floor(before / size));
    before += words;
    return zone;
  });
}

/** An open hash table as text; `gate-table.ts` has its form. */
function tableOf(entries: readonly Entry[], articles: number): string {
  if (entries.length === 0) return '';
  const sorted = [...entries].sort(
    (a, b) => a.key - b.key || a.article - b.article || a.zone - b.zone,
  );
  const slots = SLOTS_PER_KEY * new Set(sorted.map(({ key }) => key)).size;
  const table: string[] = new Array(slots).fill('   ');
  const postings: string[] = [];
  for (const [at, { key, article, zone, weight }] of sorted.entries()) {
    if (sorted[at - 1]?.key !== key) {
      let slot = homeOf(key, slots);
      while (table[slot] !== '   ') slot = (slot + 1) % slots;
      const held = sorted.slice(at, at + articles * ZONES).filter((one) => one.key === key);
      const most = Math.max(...held.map((one) => one.weight));
      table[slot] =
        String.fromCharCode(BASE + (key % CHECK) * WEIGHTS + most) + twoOf(postings.length);
    }
    const last = sorted[at + 1]?.key === key ? 0 : 1;
    const held = zone * ZONE + weight * WEIGHT + last;
    postings.push(String.fromCharCode(BASE + article, BASE + held));
  }
  const head = twoOf(slots) + String.fromCharCode(BASE + articles);
  return head + table.join('') + postings.join('');
}

/** A number in two characters. */
function twoOf(count: number): string {
  return String.fromCharCode(BASE + Math.floor(count / DIGIT), BASE + (count % DIGIT));
}

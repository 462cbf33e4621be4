/** The build's side of the gate: which words of an article the page is asked for. */
import type { SourceArticle } from '../article';
import { openBackground } from '../text/background-model';
import { FIRST_NAME_KEY, STEM_KEYS_END } from './features';
import { type KnownText, readFingerprint, stemBits } from './fingerprint';
import type { GateKeys } from './gate';
import { BASE, CHECK_BITS, NAMES, ZONES } from './gate-table';

/** Words of a zone, and bits from which a word tells of it. */
const ZONE_WORDS = 60;
const TELLING_BITS = 7;
/** Bits from which a word earns the second, third and fourth weight. */
const STEPS = [8, 9.5, 12];
/** Slots for each entry: few enough to be small, enough that a miss ends after one or two. */
const SLOTS_PER_ENTRY = 1.5;

/** What the filter is made of. */
type Filtered = Pick<SourceArticle, 'fingerprint'>;

interface Entry {
  readonly key: number;
  readonly zone: number;
  readonly weight: number;
}

/** The filter for these articles. Throws on a fingerprint of another scheme. */
export function gateKeys(articles: readonly Filtered[]): GateKeys {
  const background = openBackground();
  const entries = articles.flatMap(({ fingerprint }, at) =>
    entriesOf(readFingerprint(fingerprint, background), at * ZONES, (key) =>
      stemBits(key, background),
    ),
  );
  return { keys: tableOf(entries) };
}

function entriesOf(known: KnownText, first: number, bitsOf: (key: number) => number): Entry[] {
  const zones = zonesOf(known);
  const entries: Entry[] = [];
  for (const [key, places] of known.places) {
    if (key >= FIRST_NAME_KEY) {
      entries.push({ key: (key - FIRST_NAME_KEY) ^ NAMES, zone: first, weight: 0 });
      continue;
    }
    if (key >= STEM_KEYS_END) continue;
    const bits = bitsOf(key);
    if (bits < TELLING_BITS) continue;
    const weight = STEPS.filter((least) => bits >= least).length;
    const held = new Set(places.map((paragraph) => zones[paragraph] ?? 0));
    for (const zone of held) entries.push({ key, zone: first + zone, weight });
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

/** An open hash table as text: per slot the zone, then the rest of the key with its weight. */
function tableOf(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const slots = Math.ceil(entries.length * SLOTS_PER_ENTRY) | 1;
  const table: string[] = new Array(slots).fill('  ');
  const sorted = [...entries].sort((a, b) => a.key - b.key || a.zone - b.zone);
  for (const { key, zone, weight } of sorted) {
    let slot = key % slots;
    while (table[slot] !== '  ') slot = (slot + 1) % slots;
    const rest = (key % 2 ** CHECK_BITS) * 4 + weight;
    table[slot] = String.fromCharCode(BASE + zone, BASE + rest);
  }
  return table.join('');
}

/**
 * What a dataset costs as it grows, as a table: npm run scale [-- 1 100 10000 100000]. Pages are
 * articles of the dataset whole, three paragraphs of them, and articles that no record knows.
 */
import type { SourceArticle } from '../../src/engine/article';
import { candidates, type Index } from '../../src/engine/recognition/candidates';
import { type Key, STEM_KEYS_END } from '../../src/engine/recognition/features';
import {
  makeFingerprint,
  readFingerprint,
  stemBits,
} from '../../src/engine/recognition/fingerprint';
import { type Passage, passagesOf } from '../../src/engine/recognition/passages';
import { makePostings, type Postings } from '../../src/engine/recognition/postings';
import { postingsBytes, readPostings } from '../../src/engine/recognition/postings-bytes';
import { openBackground } from '../../src/engine/text/background-model';
import { wordReader } from '../../src/engine/text/words';
import { readCorpus } from '../quality/corpus';
import { hasStories, readStories } from '../quality/translations/stories';
import { writerAfter } from './synthetic';

const TELLING_BITS = 7;
const PAGES = 100;
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [1, 100, 10_000, 100_000];

const background = openBackground();
const read = wordReader(background);
const write = writerAfter(
  hasStories
    ? readStories().flatMap(({ paragraphs }) => paragraphs)
    : readCorpus().map(({ text }) => text),
);

/** The telling features of a record, packed, and the bytes of its fingerprint. */
function record(at: number): { readonly keys: Uint32Array; readonly bytes: number } {
  const fingerprint = makeFingerprint(write(`record ${at}`), background);
  const keys = [...readFingerprint(fingerprint, background).places.keys()].filter(
    (key: Key) => key >= STEM_KEYS_END || stemBits(key, background) >= TELLING_BITS,
  );
  return { keys: Uint32Array.from(keys), bytes: fingerprint.data.length };
}

const passages = (paragraphs: readonly string[]): Passage[] =>
  passagesOf(
    paragraphs.map((text) => ({ text, role: 'body' })),
    read,
  );

interface Asked {
  readonly found: number;
  readonly each: number;
}

/** Processor time since the process began, its collector's included. Milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How often all pages are asked for after a first round that is not counted. */
const ROUNDS = 5;

/** How many pages have their record among the candidates, and milliseconds of processor a page. */
function ask(pages: readonly (readonly [number, readonly Passage[]])[], index: Index): Asked {
  const found = pages.filter(([at, page]) => candidates(page, [], index).includes(at)).length;
  const start = processorTime();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [, page] of pages) candidates(page, [], index);
  }
  return { found, each: (processorTime() - start) / (ROUNDS * pages.length) };
}

const bytesOf = ({ keys, starts, holders, buckets }: Postings) =>
  [keys, starts, holders, buckets].reduce((sum, { byteLength }) => sum + byteLength, 0);

const rows: Record<string, string>[] = [];
const records: ReturnType<typeof record>[] = [];
for (const size of SIZES) {
  while (records.length < size) records.push(record(records.length));
  const start = processorTime();
  const made = makePostings(size, (at) => records[at]?.keys ?? []);
  const built = processorTime() - start;
  const bytes = postingsBytes(made);
  const opening = processorTime();
  const postings = readPostings(bytes);
  const opened = processorTime() - opening;
  // Only how many there are is asked for.
  const articles = new Array<SourceArticle>(size).fill({} as SourceArticle);
  const known = () => readFingerprint(makeFingerprint(write('record 0'), background), background);
  const index: Index = { date: '', articles, read, known, postings: [postings] };
  const chosen = Array.from({ length: Math.min(PAGES, size) }, (_, at) =>
    Math.floor((at * size) / Math.min(PAGES, size)),
  );
  const whole = chosen.map((at) => [at, passages(write(`record ${at}`))] as const);
  const parts = chosen.map((at) => [at, passages(write(`record ${at}`).slice(4, 7))] as const);
  const strangers = chosen.map((at) => [-1, passages(write(`stranger ${at}`))] as const);
  const fingerprints = records.slice(0, size).reduce((sum, { bytes }) => sum + bytes, 0);
  const [copies, cuts, others] = [ask(whole, index), ask(parts, index), ask(strangers, index)];
  rows.push({
    records: String(size),
    'a whole page, ms': copies.each.toFixed(3),
    'another page, ms': others.each.toFixed(3),
    'whole found': `${copies.found} of ${chosen.length}`,
    'three paragraphs found': `${cuts.found} of ${chosen.length}`,
    'index, MB': (bytesOf(postings) / 1e6).toFixed(1),
    'fingerprints, MB': (fingerprints / 1e6).toFixed(1),
    'index made in, ms': built.toFixed(0),
    'read in, ms': opened.toFixed(1),
  });
  console.log(rows.at(-1));
}
console.table(rows);

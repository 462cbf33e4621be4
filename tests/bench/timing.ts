/** Time of the parts a reader waits for, and bytes of what is shipped. */
import { brotliCompressSync } from 'node:zlib';
import { passesGate } from '../../src/engine/recognition/gate';
import type { PageParagraph } from '../../src/engine/vocabulary';
import type { Text } from '../quality/corpus';
import { ask, type Library, only } from '../quality/library';

const PAGE_CHARS = 8 * 1024;
const WARM_UP = 60;
const ROUNDS = 200;

/**
 * Milliseconds of one call: the first one, then median and 95th percentile once warm, and the
 * processor time of a warm call, which other work on the machine disturbs least.
 */
interface Times {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  readonly cpu: number;
}

function time(work: (round: number) => void): Times {
  const once = (round: number) => {
    const start = performance.now();
    work(round);
    return performance.now() - start;
  };
  const first = once(0);
  for (let round = 0; round < WARM_UP; round += 1) once(round);
  const before = process.cpuUsage();
  const times = Array.from({ length: ROUNDS }, (_, round) => once(round)).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { first, median: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / ROUNDS };
}

/** Pages of 8 kB, each made of whole paragraphs of the given texts from another start on. */
function pagesOf(texts: readonly Text[]): PageParagraph[][] {
  const all = texts.flatMap(({ paragraphs }) => paragraphs);
  return texts.map((_, page) => {
    const paragraphs: PageParagraph[] = [];
    let chars = 0;
    for (let at = page * 11; chars < PAGE_CHARS; at += 1) {
      const paragraph = all[at % all.length];
      if (!paragraph) break;
      paragraphs.push(paragraph);
      chars += paragraph.text.length;
    }
    return paragraphs;
  });
}

/** Lines of a table: what, and its times in milliseconds. */
export function timings(texts: readonly Text[], library: Library): (readonly [string, Times])[] {
  const copies = pagesOf(texts.filter(({ folder }) => folder === 'reworded'));
  const strangers = pagesOf(texts.filter(({ folder }) => folder === 'related'));
  const single = only(library, '01-dam-inquiry');
  const pick = (pages: PageParagraph[][], round: number) => pages[round % pages.length] ?? [];
  const text = (pages: PageParagraph[][], round: number) =>
    pick(pages, round)
      .map((paragraph) => paragraph.text)
      .join('\n');
  return [
    ['gate, 8 kB page', time((round) => passesGate(text(strangers, round), library.keys))],
    [
      'gate and engine, 8 kB page, 1 article known',
      time((round) => ask(single, pick(copies, round))),
    ],
    [
      `gate and engine, 8 kB page, ${library.dataset.articles.length} articles known`,
      time((round) => ask(library, pick(copies, round))),
    ],
  ];
}

/** Bytes of a fingerprint over the articles known: median and most, as it is and compressed. */
export function fingerprintBytes({ dataset }: Library) {
  const sizes = dataset.articles.map(({ fingerprint }) => Buffer.byteLength(fingerprint.data));
  const packed = dataset.articles.map(
    ({ fingerprint }) => brotliCompressSync(Buffer.from(fingerprint.data)).length,
  );
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    median: middle(sizes),
    most: Math.max(...sizes),
    compressed: middle(packed),
  };
}

/** What is named on the command line as one stream of pages; nothing is held but the page at hand. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ndjsonPages } from './lines';
import type { RawPage } from './raw-page';
import { warcPages } from './warc';

type Chunks = AsyncIterable<Uint8Array>;

const WARC = /\.warc(?:\.gz)?$/i;
const NDJSON = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;

/**
 * Pages of all these files in their order; an input that breaks off is told and the next is read.
 * `-` stands for `input`.
 */
export async function* rawPages(
  files: readonly string[],
  input: Chunks = process.stdin,
): AsyncGenerator<RawPage> {
  for (const file of files) {
    try {
      yield* pagesIn(file, input);
    } catch (fault) {
      yield { name: file, error: (fault as Error).message };
    }
  }
}

async function* pagesIn(file: string, input: Chunks): AsyncGenerator<RawPage> {
  if (file === '-') yield* pagesOfInput(input);
  else if (WARC.test(file)) yield* warcPages(file, createReadStream(file));
  else if (NDJSON.test(file)) yield* ndjsonPages(file, unpacked(createReadStream(file), file));
  else yield { name: file, file };
}

/** Standard input is what its first bytes say: an archive, or lines, each gzipped or not. */
async function* pagesOfInput(input: Chunks): AsyncGenerator<RawPage> {
  const [first, chunks] = await peek(input);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  const [inner, unzipped] = isGzip ? await peek(gunzip(chunks)) : [first, chunks];
  if (/^WARC\/\d/.test(Buffer.from(inner.subarray(0, 8)).toString('latin1'))) {
    yield* warcPages('-', unzipped);
  } else yield* ndjsonPages('-', unzipped);
}

/** The first chunk, and all chunks with it. */
async function peek(chunks: Chunks): Promise<[Uint8Array, Chunks]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first = done ? new Uint8Array() : value;
  return [
    first,
    (async function* again() {
      yield first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        yield next.value;
      }
    })(),
  ];
}

function unpacked(chunks: Chunks, file: string): Chunks {
  return file.toLowerCase().endsWith('.gz') ? gunzip(chunks) : chunks;
}

/** Every member of a gzipped stream, one after the other; its faults are those of what is read. */
function gunzip(chunks: Chunks): Chunks {
  return pipeline(Readable.from(chunks), createGunzip(), () => undefined);
}

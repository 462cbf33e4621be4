/**
 * What a worker holds of many records: who has which features, their fingerprints and languages,
 * and in which shard all else stands. One file of bytes, made by the build, or when a pack is taken
 * in; it is read in place, and nothing of it is unpacked before a page asks for it.
 *
 * Five numbers of 32 bits come first: a mark, and the bytes of the four parts that follow, each
 * begun at a multiple of four: a head (JSON), the postings, a table of seven numbers a record, and
 * the letters that the table points into.
 */
import type { Fingerprint, SourceArticle } from '../engine/article';
import { postingsOf } from '../engine/recognition/candidates';
import { SCHEME } from '../engine/recognition/fingerprint';
import type { Postings } from '../engine/recognition/postings';
import { postingsBytes, readPostings } from '../engine/recognition/postings-bytes';

/** A catalogue, read. */
export interface Catalogue {
  /** Day of the newest review, ISO 8601. */
  readonly date: string;
  /** The records in order, each with its id, language and what recognition asks of its fingerprint. */
  readonly heads: readonly SourceArticle[];
  /** The shard of a record by its place in `heads`. */
  readonly shardOf: (at: number) => number;
  readonly postings: Postings;
}

const MARK = 0x48_53_43_31;
const PARTS = 4;
const FRONT = 4 * (1 + PARTS);
/** Columns of the table. */
const [ID, ID_END, DATA_END, LANG, SHARD, PARAGRAPHS, WORDS, COLUMNS] = [0, 1, 2, 3, 4, 5, 6, 7];

interface Head {
  readonly scheme: string;
  readonly date: string;
  readonly langs: readonly string[];
}

const rounded = (bytes: number): number => (bytes + 3) & ~3;

/** What a catalogue is made of. */
interface Listed {
  readonly date: string;
  readonly articles: readonly Pick<SourceArticle, 'id' | 'lang' | 'fingerprint'>[];
}

/** The bytes of a catalogue; `shardOf` says where each article of the dataset stands whole. */
export function catalogueBytes(
  { date, articles }: Listed,
  shardOf: (at: number) => number,
): Uint8Array<ArrayBuffer> {
  const langs = [...new Set(articles.map(({ lang }) => lang))];
  const table = new Uint32Array(articles.length * COLUMNS);
  const letters: Uint8Array[] = [];
  let end = 0;
  const add = (text: string): number => {
    const bytes = new TextEncoder().encode(text);
    letters.push(bytes);
    end += bytes.length;
    return end;
  };
  articles.forEach(({ id, lang, fingerprint }, at) => {
    const { paragraphs, words, data } = fingerprint;
    const from = end;
    const row = [from, add(id), add(data), langs.indexOf(lang), shardOf(at), paragraphs, words];
    table.set(row, at * COLUMNS);
  });
  const head: Head = { scheme: SCHEME, date, langs };
  return joined([
    new TextEncoder().encode(JSON.stringify(head)),
    postingsBytes(postingsOf(articles.map(({ fingerprint }) => fingerprint))),
    new Uint8Array(table.buffer),
    concatenated(letters, end),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FRONT + parts.reduce((sum, { length }) => sum + rounded(length), 0));
  new Uint32Array(bytes.buffer, 0, 1 + PARTS).set([MARK, ...parts.map(({ length }) => length)]);
  let at = FRONT;
  for (const part of parts) {
    bytes.set(part, at);
    at += rounded(part.length);
  }
  return bytes;
}

function concatenated(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * A catalogue on top of its bytes. Throws a readable reason on bytes that are not whole, or that
 * were made for another scheme or layout.
 */
export function readCatalogue(bytes: Uint8Array<ArrayBuffer>): Catalogue {
  const [head, postings, table, letters] = partsOf(
    bytes.byteOffset % 4 === 0 ? bytes : bytes.slice(),
  );
  const { scheme, date, langs } = headIn(head);
  if (scheme !== SCHEME) {
    throw new Error(`the dataset was made for scheme ${String(scheme)}, not ${SCHEME}`);
  }
  const rows = new Uint32Array(table.buffer, table.byteOffset, table.byteLength >>> 2);
  const count = rows.length / COLUMNS;
  const read = readPostings(postings);
  if (!Number.isInteger(count) || read.articles !== count)
    throw new Error('the dataset is damaged');
  const cell = (at: number, column: number): number => rows[at * COLUMNS + column] ?? 0;
  if (count > 0 && cell(count - 1, DATA_END) !== letters.length) {
    throw new Error('the dataset is damaged');
  }
  const store: Store = { rows, letters, langs, scheme };
  const heads = Array.from({ length: count }, (_, at) => new RecordHead(at, store));
  return { date, heads, shardOf: (at) => cell(at, SHARD), postings: read };
}

type Parts = [
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array,
];

function partsOf(bytes: Uint8Array<ArrayBuffer>): Parts {
  if (bytes.length < FRONT) throw new Error('the dataset is not whole');
  const [mark, ...sizes] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1 + PARTS);
  if (mark !== MARK) throw new Error('the dataset is not in a known format');
  let at = FRONT;
  const parts = sizes.map((size) => {
    const part = bytes.subarray(at, at + size);
    at += rounded(size);
    return part;
  });
  if (at !== bytes.length) throw new Error('the dataset is not whole');
  return parts as Parts;
}

function headIn(bytes: Uint8Array): Head {
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Head> | null;
    if (typeof head?.date === 'string' && Array.isArray(head.langs)) return head as Head;
  } catch {
    // Said below.
  }
  throw new Error('the dataset is damaged');
}

/** Where heads read what they are asked for. */
interface Store {
  readonly rows: Uint32Array;
  readonly letters: Uint8Array;
  readonly langs: readonly string[];
  readonly scheme: string;
}

const NONE: readonly never[] = [];

/** A record of which only what recognition asks for is at hand; a hundred thousand weigh little. */
class RecordHead implements SourceArticle {
  constructor(
    private readonly at: number,
    private readonly store: Store,
  ) {}

  get id(): string {
    return this.text(ID, ID_END);
  }
  get lang(): string {
    return this.store.langs[this.cell(LANG)] ?? '';
  }
  get fingerprint(): Fingerprint {
    return {
      scheme: this.store.scheme,
      paragraphs: this.cell(PARAGRAPHS),
      words: this.cell(WORDS),
      data: this.text(ID_END, DATA_END),
    };
  }
  get headline(): string {
    return '';
  }
  get reviewed(): string {
    return '';
  }
  get correction(): null {
    return null;
  }
  get maker(): null {
    return null;
  }
  get pack(): null {
    return null;
  }
  get editions() {
    return NONE;
  }
  get reviewers() {
    return NONE;
  }
  get notices() {
    return NONE;
  }
  get claims() {
    return NONE;
  }
  get sourcing() {
    return NONE;
  }
  get artifacts() {
    return NONE;
  }

  private cell(column: number): number {
    return this.store.rows[this.at * COLUMNS + column] ?? 0;
  }

  private text(from: number, to: number): string {
    const { letters } = this.store;
    return new TextDecoder().decode(letters.subarray(this.cell(from), this.cell(to)));
  }
}

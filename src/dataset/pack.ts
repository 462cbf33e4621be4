/**
 * Records in one file, for handing on: what `dataset pack` writes and a reader imports.
 *
 * The file is JSON around a text of JSON, so that a signature is over bytes that nobody has to
 * write the same way twice.
 */
import * as v from 'valibot';
import type { SourceArticle } from '../engine/article';
import { compileRecord, mismatches } from './compile';
import { type Fault, inWords } from './fault';
import {
  Maker,
  type MakerFile,
  type Parsed,
  parseCues,
  parseFingerprint,
  parseRecord,
} from './record';
import { isSigned, type Signature } from './signature';
import { isPlain } from './terms';

const FORMAT = 'hearsay-pack-1';
/** What version 0.1 wrote: records without a head, never signed. */
const FORMER = 'hearsay-records-1';
/** Records of one file: a newsroom's years, and still read in a second. */
const MOST_RECORDS = 5000;

/** A record's files, as they stand on disk. */
export interface RecordFiles {
  readonly record: unknown;
  readonly fingerprint: unknown;
  /** Absent where the record has no cues. */
  readonly cues?: unknown;
}

/** What a pack says of itself. */
export interface PackHead {
  readonly name: string;
  /** Counts up with every issue of the pack. */
  readonly version: number;
  /** Day of issue, ISO 8601; empty in files that do not say. */
  readonly date: string;
  /** Null in files that do not say. */
  readonly publisher: MakerFile | null;
}

export interface OpenedPack {
  readonly head: PackHead;
  /** Public key it is signed with (base64url), or null where it is not signed. */
  readonly key: string | null;
  readonly articles: readonly SourceArticle[];
}

const title = v.pipe(
  v.string(),
  v.maxLength(200, 'is longer than 200 characters'),
  v.check(isPlain, 'holds characters that cannot be seen, or nothing that can'),
);
const Head = v.strictObject({
  name: title,
  version: v.pipe(v.number(), v.integer(), v.minValue(1, 'is below 1')),
  date: v.pipe(v.string(), v.isoDate('is not a day, YYYY-MM-DD')),
  publisher: v.nullable(Maker),
});
const Outer = v.object({
  format: v.literal(FORMAT),
  payload: v.string(),
  signature: v.nullable(v.strictObject({ key: v.string(), value: v.string() })),
});
const Inner = v.strictObject({ head: Head, records: v.array(v.unknown()) });

/** Text of an unsigned pack. Throws the first fault of `head`. */
export function packRecords(records: readonly RecordFiles[], head: PackHead): string {
  const checked = must('head', v.safeParse(Head, head));
  return JSON.stringify({
    format: FORMAT,
    payload: JSON.stringify({ head: checked, records }),
    signature: null,
  });
}

/** The same pack with another signature; throws when `text` is no pack. */
export async function withSignature(
  text: string,
  sign: (payload: string) => Promise<Signature>,
): Promise<string> {
  const outer = outside(parse(text));
  return JSON.stringify({ ...outer, signature: await sign(outer.payload) });
}

/**
 * What is in a pack, each record validated in full. Rejects with one readable reason, and its
 * place, when anything in it is damaged or its signature is not its own; nothing is taken from a
 * file that is not whole.
 */
export async function openPack(text: string): Promise<OpenedPack> {
  const { head, key, records } = await readPack(text);
  return { head, key, articles: unpack(records) };
}

/**
 * The head of a pack, its key and its records as they stand in the file, not looked at. Rejects
 * like `openPack` where the file is no pack or its signature is not its own.
 */
export async function readPack(
  text: string,
): Promise<Omit<OpenedPack, 'articles'> & { readonly records: readonly unknown[] }> {
  const given = parse(text);
  const former = v.safeParse(
    v.object({ format: v.literal(FORMER), records: v.array(v.unknown()) }),
    given,
  );
  if (former.success) {
    const head = { name: 'Imported records', version: 1, date: '', publisher: null };
    return { head, key: null, records: former.output.records };
  }
  const { payload, signature } = outside(given);
  if (signature && !(await isSigned(payload, signature))) {
    throw new Error('the signature does not fit: the file was changed after it was signed');
  }
  const { head, records } = must('payload', v.safeParse(Inner, parse(payload)));
  return { head, key: signature?.key ?? null, records };
}

function outside(given: unknown): v.InferOutput<typeof Outer> {
  const outer = v.safeParse(Outer, given);
  if (outer.success) return outer.output;
  throw new Error('this is not a file of Hearsay records');
}

function unpack(records: readonly unknown[]): SourceArticle[] {
  if (records.length === 0) throw new Error('the file holds no records');
  if (records.length > MOST_RECORDS) throw new Error(`the file holds over ${MOST_RECORDS} records`);
  const articles = records.map((files, at) => unpackRecord(`records[${at}]`, files));
  const ids = new Set<string>();
  articles.forEach(({ id }, at) => {
    if (ids.has(id)) throw new Error(`records[${at}]: two records are called ${id}`);
    ids.add(id);
  });
  return articles;
}

function unpackRecord(at: string, given: unknown): SourceArticle {
  const files = (typeof given === 'object' && given !== null ? given : {}) as RecordFiles;
  const record = sound(`${at}.record`, parseRecord(files.record));
  const fingerprint = sound(`${at}.fingerprint`, parseFingerprint(files.fingerprint));
  const cues = sound(`${at}.cues`, parseCues(files.cues ?? {}));
  const [fault] = mismatches(record, fingerprint, cues);
  if (fault) throw new Error(say(at, fault));
  return compileRecord(record, fingerprint, cues);
}

function sound<T>(at: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const [fault] = parsed.faults;
  throw new Error(fault ? say(at, fault) : `${at} is damaged`);
}

function must<T>(at: string, result: v.SafeParseResult<v.GenericSchema<unknown, T>>): T {
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(say(at, { path: v.getDotPath(issue) ?? '', reason: inWords(issue.message) }));
}

function say(at: string, { path, reason }: Fault): string {
  return path ? `${at}: ${path}: ${reason}` : `${at}: ${reason}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('this file cannot be read as JSON');
  }
}

/** Records in one file, for handing on: what `dataset pack` writes and a reader imports. */
import type { SourceArticle } from '../engine/article';
import { compileRecord, mismatches } from './compile';
import { type Fault, type Parsed, parseCues, parseFingerprint, parseRecord } from './record';

const FORMAT = 'hearsay-records-1';

/** A record's three files, as they stand on disk. */
export interface RecordFiles {
  readonly record: unknown;
  readonly fingerprint: unknown;
  /** Absent where the record has no cues. */
  readonly cues?: unknown;
}

/** JSON text of these records. */
export function packRecords(records: readonly RecordFiles[]): string {
  return JSON.stringify({ format: FORMAT, records });
}

/**
 * The articles in `text`, each validated in full. Throws one readable reason, with its place,
 * when anything in it is damaged; nothing is taken from a file that is not whole.
 */
export function unpackRecords(text: string): SourceArticle[] {
  const given = parse(text) as { format?: unknown; records?: unknown } | null;
  if (given?.format !== FORMAT || !Array.isArray(given.records)) {
    throw new Error('this is not a file of Hearsay records');
  }
  return given.records.map((files: unknown, at) => unpackRecord(`records[${at}]`, files));
}

function unpackRecord(at: string, given: unknown): SourceArticle {
  const files = (typeof given === 'object' && given !== null ? given : {}) as RecordFiles;
  const record = must(`${at}.record`, parseRecord(files.record));
  const fingerprint = must(`${at}.fingerprint`, parseFingerprint(files.fingerprint));
  const cues = must(`${at}.cues`, parseCues(files.cues ?? {}));
  const [fault] = mismatches(record, fingerprint, cues);
  if (fault) throw new Error(say(at, fault));
  return compileRecord(record, fingerprint, cues);
}

function must<T>(at: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const [fault] = parsed.faults;
  throw new Error(fault ? say(at, fault) : `${at} is damaged`);
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

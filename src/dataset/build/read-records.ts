/** Records of a folder, validated and compiled. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset, Fingerprint } from '../../engine/article';
import { readFingerprint } from '../../engine/recognition/fingerprint';
import { openBackground } from '../../engine/text/background-model';
import { compileRecord, mismatches } from '../compile';
import { makeDataset } from '../compiled';
import type { RecordFiles } from '../pack';
import { type Fault, type Parsed, parseCues, parseFingerprint, parseRecord } from '../record';

/** Folder of the records that ship with the extension. */
export const BUNDLED_RECORDS = fileURLToPath(new URL('../records', import.meta.url));

/** What is wrong with a folder of records; `message` has one line per fault: file, path, reason. */
export class RecordError extends Error {}

/**
 * The dataset made of every sub-folder of `folder` that holds a `record.json`.
 * Throws `RecordError` naming file, path and reason of all faults at once.
 */
export function readDataset(folder: string): Dataset {
  const faults: string[] = [];
  const articles = recordFolders(folder).flatMap((home) => {
    const record = read(join(home, 'record.json'), parseRecord, faults);
    const fingerprint = read(join(home, 'fingerprint.json'), parseFingerprint, faults);
    const cuesFile = join(home, 'cues.json');
    const cues = existsSync(cuesFile) ? read(cuesFile, parseCues, faults) : {};
    if (!record || !fingerprint || !cues) return [];
    faults.push(...mismatches(record, fingerprint, cues).map((fault) => say(home, fault)));
    const torn = unreadable(fingerprint);
    if (torn) faults.push(say(join(home, 'fingerprint.json'), torn));
    return [compileRecord(record, fingerprint, cues)];
  });
  if (faults.length > 0) throw new RecordError(faults.join('\n'));
  const repeated = articles.find(
    (article, at) => articles.findIndex((a) => a.id === article.id) !== at,
  );
  if (repeated) throw new RecordError(`${folder}: two records are called ${repeated.id}`);
  return makeDataset(articles);
}

/** The sub-folders of `folder` that hold a record; throws when there is no such folder. */
export function recordFolders(folder: string): string[] {
  if (!existsSync(folder)) throw new RecordError(`${folder}: no such folder`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'record.json')))
    .map((entry) => join(folder, entry.name));
}

/** The files of one record as they stand, for handing on. */
export function recordFiles(home: string): RecordFiles {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(home, name), 'utf8'));
  const files = { record: json('record.json'), fingerprint: json('fingerprint.json') };
  return existsSync(join(home, 'cues.json')) ? { ...files, cues: json('cues.json') } : files;
}

/** What hinders a fingerprint from being unpacked: damage, or another scheme. */
function unreadable(fingerprint: Fingerprint): Fault | null {
  try {
    readFingerprint(fingerprint, openBackground());
    return null;
  } catch (fault) {
    return { path: '', reason: (fault as Error).message };
  }
}

function say(file: string, { path, reason }: Fault): string {
  return `${relative(process.cwd(), file)}: ${path || '(whole file)'}: ${reason}`;
}

function read<T>(file: string, parse: (given: unknown) => Parsed<T>, faults: string[]): T | null {
  const parsed = parseFile(file, parse);
  if (parsed.ok) return parsed.value;
  faults.push(...parsed.faults.map((fault) => say(file, fault)));
  return null;
}

function parseFile<T>(file: string, parse: (given: unknown) => Parsed<T>): Parsed<T> {
  try {
    return parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (fault) {
    return { ok: false, faults: [{ path: '', reason: (fault as Error).message }] };
  }
}

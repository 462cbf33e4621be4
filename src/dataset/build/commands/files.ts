/** Reading and writing the files of a record. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFingerprint } from '../../../engine/recognition/fingerprint';
import { openBackground } from '../../../engine/text/background-model';
import { type OpenedPack, openPack } from '../../pack';
import { parseRecord, type RecordFile } from '../../record';

/** A file of JSON; throws its name with the reason. */
export function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`);
  }
}

/** Writes a file whole or not at all: what stands there stays until all of the new one is there. */
export function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (fault) {
    rmSync(part, { force: true });
    throw fault;
  }
}

/** Writes JSON as all files of a record are written. */
export function writeJson(home: string, name: string, content: unknown): void {
  mkdirSync(home, { recursive: true });
  writeWhole(join(home, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** The record in a folder. Throws its first fault. */
export function readRecord(home: string): RecordFile {
  return mustBeRecord(home, readJson(join(home, 'record.json')));
}

/** The record that JSON is. Throws its first fault; `home` says where it stands. */
export function mustBeRecord(home: string, given: unknown): RecordFile {
  const parsed = parseRecord(given);
  if (parsed.ok) return parsed.value;
  const [fault] = parsed.faults;
  throw new Error(`${home}: ${fault?.path ?? ''}: ${fault?.reason ?? 'is damaged'}`);
}

/**
 * What is in a pack, its fingerprints unpacked too. Rejects with the reason when anything in it is
 * damaged or of another scheme: readers would be refused it.
 */
export async function openWhole(text: string): Promise<OpenedPack> {
  const opened = await openPack(text);
  const background = openBackground();
  for (const { id, fingerprint } of opened.articles) {
    try {
      readFingerprint(fingerprint, background);
    } catch (fault) {
      throw new Error(`${id}: fingerprint: ${(fault as Error).message}`);
    }
  }
  return opened;
}

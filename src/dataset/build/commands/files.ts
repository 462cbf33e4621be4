/** Reading and writing the files of a record. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord, type RecordFile } from '../../record';

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Writes JSON as all files of a record are written. */
export function writeJson(home: string, name: string, content: unknown): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** The record in a folder. Throws its first fault. */
export function readRecord(home: string): RecordFile {
  const parsed = parseRecord(readJson(join(home, 'record.json')));
  if (parsed.ok) return parsed.value;
  const [fault] = parsed.faults;
  throw new Error(`${home}: ${fault?.path ?? ''}: ${fault?.reason ?? 'is damaged'}`);
}

/** Zip archives that are the same bytes whoever makes them, wherever, whenever. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The least time that a zip can tell; every entry has it. */
const MOMENT = new Date('1980-01-01T00:00:00Z');

/** Paths of the files under a folder, relative to it, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

/** A zip of these files of `folder`, by name, without times, owners and folders of their own. */
export function zipOf(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of [...files].sort()) {
    zip.file(path, readFileSync(join(folder, path)), { date: MOMENT, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** SHA-256 in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

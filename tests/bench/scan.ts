/** The command a newsroom runs: thousands of saved texts in one call of scan. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftRecord } from '../../src/dataset/build/draft';
import type { Text } from '../quality/corpus';
import { blocks, randomFrom, VARIANTS, wrap } from '../quality/variants';

/** Seconds of one call over `count` text files, half of them copies, with every article known. */
export function scanSeconds(texts: readonly Text[], count: number): number {
  const home = mkdtempSync(join(tmpdir(), 'h-'));
  try {
    writeRecords(texts, join(home, 'records'));
    const files = writePages(texts, home, count);
    const start = performance.now();
    const { status, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'scan', '--', '--dataset', join(home, 'records'), ...files],
      { maxBuffer: 2 ** 30 },
    );
    if (status !== 0) throw new Error(`scan ended with ${status}: ${stderr}`);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function writeRecords(texts: readonly Text[], home: string): void {
  for (const { name, folder, text } of texts) {
    if (folder !== 'articles') continue;
    const id = name.replace('.', '-');
    const { record, fingerprint } = draftRecord(id, text, 'en', '2024-01-01');
    mkdirSync(join(home, id), { recursive: true });
    writeFileSync(join(home, id, 'record.json'), JSON.stringify(record));
    writeFileSync(join(home, id, 'fingerprint.json'), JSON.stringify(fingerprint));
  }
}

function writePages(texts: readonly Text[], home: string, count: number): string[] {
  const variants = Object.keys(VARIANTS);
  return Array.from({ length: count }, (_, at) => {
    const text = texts[at % texts.length];
    const random = randomFrom(`page ${at}`);
    const plain = blocks(text?.paragraphs ?? []);
    const variant = VARIANTS[variants[Math.floor(at / texts.length) % variants.length] ?? ''];
    const page = at % 2 === 0 ? plain : wrap(variant?.(plain, random) ?? plain, random);
    // npm hands all names over as one argument of a shell, which may hold 128 kB: short names.
    const file = join(home, `${at.toString(36)}.txt`);
    writeFileSync(file, page.map((block) => block.text).join('\n\n'));
    return file;
  });
}

/** The command a newsroom runs: thousands of saved texts in one call of scan. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftRecord } from '../../src/dataset/build/draft';
import type { Text } from '../quality/corpus';
import { blocks, randomFrom, VARIANTS, wrap } from '../quality/variants';

/** Seconds of one call over `count` texts of the corpus, plain or on a page, every article known. */
export function scanSeconds(texts: readonly Text[], count: number): number {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-scan-'));
  try {
    writeRecords(texts, join(home, 'records'));
    const pages = join(home, 'pages');
    writePages(texts, pages, count);
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(
      'npm',
      ['run', '--silent', 'scan', '--', '--dataset', join(home, 'records'), pages],
      { maxBuffer: 2 ** 30 },
    );
    if (status !== 0) throw new Error(`scan ended with ${status}: ${stderr}`);
    const seconds = (performance.now() - start) / 1000;
    const lines = String(stdout).trim().split('\n').length;
    if (lines !== count) throw new Error(`scan answered ${lines} times for ${count} files`);
    return seconds;
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

function writePages(texts: readonly Text[], home: string, count: number): void {
  mkdirSync(home);
  const variants = Object.keys(VARIANTS);
  for (let at = 0; at < count; at += 1) {
    const text = texts[at % texts.length];
    const random = randomFrom(`page ${at}`);
    const plain = blocks(text?.paragraphs ?? []);
    const variant = VARIANTS[variants[Math.floor(at / texts.length) % variants.length] ?? ''];
    const page = at % 2 === 0 ? plain : wrap(variant?.(plain, random) ?? plain, random);
    writeFileSync(join(home, `${at}.txt`), page.map((block) => block.text).join('\n\n'));
  }
}

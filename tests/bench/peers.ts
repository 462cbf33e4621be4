/** Tools that score how alike two texts are, each on a scale of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { token_set_ratio, token_sort_ratio } from 'fuzzball';
import { minHashScore } from './min-hash';

/** A tool, or why it cannot be run here. */
export interface Peer {
  readonly name: string;
  readonly missing: string | null;
  score(page: string, article: string): number;
}

/** The peers in the order they are reported. */
export function peers(): Peer[] {
  return [
    simText(),
    { name: 'fuzzball token_sort', missing: null, score: (a, b) => token_sort_ratio(a, b) },
    { name: 'fuzzball token_set', missing: null, score: (a, b) => token_set_ratio(a, b) },
    { name: 'MinHash 3-grams, LSH', missing: null, score: minHashScore() },
  ];
}

/** From the Debian package similarity-tester. */
const SIM_TEXT = 'sim_text';

function simText(): Peer {
  const present = spawnSync(SIM_TEXT, ['-v']).error === undefined;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const files = ['page.txt', 'article.txt'].map((file) => join(folder, file)) as [string, string];
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return {
    name: `${SIM_TEXT} -p -t 1 -r 4`,
    missing: present ? null : 'install it with: apt-get install similarity-tester',
    score(page, article) {
      writeFileSync(files[0], page);
      writeFileSync(files[1], article);
      const { stdout } = spawnSync(SIM_TEXT, ['-a', '-p', '-t', '1', '-r', '4', ...files]);
      const shares = [...String(stdout).matchAll(/consists for (\d+) %/g)].map((m) => Number(m[1]));
      return Math.max(0, ...shares);
    },
  };
}

/**
 * Copies as a launderer makes them: real articles put through Debian's rule-based translator into
 * another language and back. `apt-get install apertium apertium-eng-spa apertium-eng-cat
 * apertium-en-gl apertium-hbs-eng apertium-fr-es apertium-fra-cat apertium-cat-ita apertium-eo-en
 * apertium-es-pt apertium-spa-ita apertium-por-cat` supplies it; a way whose pair is missing is left
 * out. Results are kept in the system's temporary folder and never in the project.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEPT = join(tmpdir(), 'hearsay-round-trips');

/** Ways there and back, as modes of the translator. */
export const WAYS: readonly (readonly string[])[] = [
  ['eng-spa', 'spa-eng'],
  ['eng-cat', 'cat-eng'],
  ['en-gl', 'gl-en'],
  ['eng-hbs', 'hbs-eng'],
  ['eng-spa', 'es-fr', 'fr-es', 'spa-eng'],
];

/** Ways that nothing was fitted to when they were chosen. */
export const FURTHER_WAYS: typeof WAYS = [
  ['en-eo', 'eo-en'],
  ['eng-cat', 'cat-ita', 'ita-cat', 'cat-eng'],
  ['eng-spa', 'es-fr', 'fra-cat', 'cat-eng'],
];

/** Three more of these, taken up when the weights stood. */
export const LATER_WAYS: typeof WAYS = [
  ['eng-spa', 'es-pt', 'pt-es', 'spa-eng'],
  ['eng-spa', 'spa-ita', 'ita-spa', 'spa-eng'],
  ['eng-cat', 'cat-por', 'por-cat', 'cat-eng'],
];

/** Those of the ways that can be gone here. */
export function waysHere(ways = WAYS): readonly (readonly string[])[] {
  const { stdout, error } = spawnSync('apertium', ['-l'], { encoding: 'utf8' });
  if (error) return [];
  const modes = new Set(stdout.split(/\s+/));
  return ways.filter((way) => way.every((mode) => modes.has(mode)));
}

/**
 * The paragraphs after the round trip, one for each given; null where the translator did not keep
 * them apart. Throws when a mode is missing.
 */
export function roundTrip(
  paragraphs: readonly string[],
  way: readonly string[],
): readonly string[] | null {
  const text = paragraphs.join('\n\n');
  const name = createHash('sha256').update(`${way.join()}\n${text}`).digest('hex').slice(0, 24);
  const file = join(KEPT, `${name}.txt`);
  if (!existsSync(file)) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, way.reduce(translate, text));
  }
  const back = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return back.length === paragraphs.length ? back : null;
}

/** The translator reads files; a pipe of Node's is a socket, which its script cannot open. */
function translate(text: string, mode: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-text-'));
  const file = join(folder, 'text.txt');
  writeFileSync(file, text);
  const { stdout, status } = spawnSync('apertium', ['-u', mode, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0 || stdout.trim() === '') throw new Error(`apertium ${mode} failed`);
  return stdout;
}

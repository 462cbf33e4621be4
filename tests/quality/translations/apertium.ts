/** Debian's rule-based translators, where they are installed: apt-get install apertium-eng-spa … */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a translator is installed, by its mode: `eng-spa`. */
export function hasTranslator(mode: string): boolean {
  const listed = spawnSync('apertium', ['-l'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.split(/\s+/).includes(mode);
}

/** The texts, each given and answered as its paragraphs, put through the modes one after another. */
export function translate(
  texts: readonly (readonly string[])[],
  modes: readonly string[],
): string[][] {
  return modes.reduce<string[][]>(
    (given, mode) => {
      const lines = given.flat().map((text) => text.replace(/\s+/g, ' '));
      // By way of a file: the translator cannot read the socket that Node makes of its input.
      const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'text');
      writeFileSync(file, `${lines.join('\n\n')}\n`);
      const { stdout } = spawnSync('apertium', ['-u', mode, file], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      rmSync(dirname(file), { recursive: true });
      const answered = stdout.split('\n\n').map((text) => text.trim());
      let at = 0;
      return given.map(({ length }) => {
        at += length;
        return answered.slice(at - length, at);
      });
    },
    texts.map((text) => [...text]),
  );
}

/**
 * The engine on saved pages: one JSON line per page.
 *
 *   npm run --silent scan -- [--dataset DIR] [--check-anyway] [--no-gate] [--explain] [--report html|md|jsonld] FILE…
 *   npm run --silent scan -- --bulk [--jobs N] [--dataset DIR] [--check-anyway] [--no-gate] [--explain] FILE…
 *
 * `--report` prints a report to be read in place of the line. `--explain` adds the gate's points and whose they are,
 * the articles compared, the rule that decided, what was measured, and how each claim was found or why it is not told.
 * A folder stands for the pages and texts in it, in the order of their names: the way to go for
 * thousands, whose names together are longer than a command may be.
 *
 * `--bulk` reads files of many pages too: web archives (`.warc`) and NDJSON (`.ndjson`, `.jsonl`: an object a
 * line with `html` or `text`, and `page` or `url`), gzipped or not; `-` is either of them on standard input.
 * As many threads as the machine has cores, or `--jobs`; lines come in the order of the pages, a page that
 * cannot be read or takes over a minute has its reason in its line, and memory does not grow.
 */
import { writeSync } from 'node:fs';
import { runScan } from './command-line';

/** Whole lines, at once, so that a closed pipe or a full one loses nothing silently. */
function print(line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (fault) {
      const code = (fault as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw fault;
    }
  }
}

process.exitCode = await runScan(process.argv.slice(2), print);

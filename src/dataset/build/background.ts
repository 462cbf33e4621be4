/**
 * Makes the engine's background model from a table of word counts.
 *
 *   tsx src/dataset/build/background.ts WORDS.tsv > src/engine/background-data.ts
 *
 * The table has a word, its documents and its paragraphs on each line after the first.
 */
import { readFileSync } from 'node:fs';
import { BACKGROUND_FORM } from '../../engine/text/background-model';
import { bitWriter } from '../../engine/text/bits';
import { hashWord } from '../../engine/text/hash';
import { stem } from '../../engine/text/stem';
import { fold } from '../../engine/text/tokenize';

/** Paragraphs of one language in the table: it counts two languages, one word is of one. */
const PARAGRAPHS = 32_000;
/** Stems rarer than this are left to the default. */
const RAREST_KEPT = 10;

const [file] = process.argv.slice(2);
if (!file) throw new Error('name the table of words');

const counts = new Map<string, number>();
for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
  const [word, , paragraphs] = line.split('\t');
  if (!word) continue;
  const root = stem(fold(word));
  counts.set(root, (counts.get(root) ?? 0) + Number(paragraphs));
}

const { width, lowest, step } = BACKGROUND_FORM;
const classes: number[][] = [];
for (const [root, count] of counts) {
  const bits = Math.max(lowest, Math.log2(PARAGRAPHS / count));
  if (bits > RAREST_KEPT) continue;
  const at = Math.round((bits - lowest) / step);
  classes[at] ??= [];
  classes[at].push(hashWord(root) >>> (32 - width));
}

const writer = bitWriter();
writer.number(classes.length, 8);
for (let at = 0; at < classes.length; at += 1) writer.set(classes[at] ?? [], width);
console.log('/** Made by src/dataset/build/background.ts; see docs/methods.md for its source. */');
console.log(`export const BACKGROUND =\n  '${writer.text()}';`);

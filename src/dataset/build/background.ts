/** The engine's background model, made from a table of word counts. */
import { BACKGROUND_FORM } from '../../engine/text/background-model';
import { bitWriter } from '../../engine/text/bits';
import { hashWord } from '../../engine/text/hash';
import { stem } from '../../engine/text/stem';
import { fold } from '../../engine/text/tokenize';

/** Paragraphs of one language in the table: it counts two languages, one word is of one. */
const PARAGRAPHS = 32_000;
/** Stems rarer than this are left to the default. */
const RAREST_KEPT = 10;

/**
 * The packed model, as `openBackground` reads it. The table has a word, its documents and its
 * paragraphs, parted by tabs, on each line after the first.
 */
export function packBackground(table: string): string {
  const { width, lowest, step } = BACKGROUND_FORM;
  const classes: number[][] = [];
  for (const [root, count] of paragraphsByStem(table)) {
    const bits = Math.max(lowest, Math.log2(PARAGRAPHS / count));
    if (bits > RAREST_KEPT) continue;
    const at = Math.round((bits - lowest) / step);
    classes[at] ??= [];
    classes[at].push(hashWord(root) >>> (32 - width));
  }
  const writer = bitWriter();
  writer.number(classes.length, 8);
  for (let at = 0; at < classes.length; at += 1) writer.set(classes[at] ?? [], width);
  return writer.text();
}

function paragraphsByStem(table: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of table.split('\n').slice(1)) {
    const [word, , paragraphs] = line.split('\t');
    if (!word) continue;
    const root = stem(fold(word));
    counts.set(root, (counts.get(root) ?? 0) + Number(paragraphs));
  }
  return counts;
}

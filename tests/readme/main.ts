/**
 * `npm run readme`: writes the numbers of README.md and docs/records.md anew, from the dataset, the demonstration and
 * what the last `npm run quality` measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { blocks, FIGURES, type Figures, filled, gather } from './blocks';

const before: Figures = existsSync(FIGURES)
  ? JSON.parse(readFileSync(FIGURES, 'utf8'))
  : { date: '', measures: {} };
const figures = gather(before, new Date().toISOString().slice(0, 10));
writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
for (const [file, made] of Object.entries(blocks(figures))) {
  writeFileSync(file, filled(readFileSync(file, 'utf8'), made));
}

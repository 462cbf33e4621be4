/**
 * Entry of `npm run background`:
 *
 *   npm run --silent background -- WORDS.tsv > src/engine/text/background-data.ts
 */
import { readFileSync } from 'node:fs';
import { packBackground } from './background';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('background: name the table of words');
  process.exit(1);
}
const packed = packBackground(readFileSync(file, 'utf8'));
console.log('/** Made by src/dataset/build/background.ts; see docs/methods.md for its source. */');
console.log(`export const BACKGROUND =\n  '${packed}';`);

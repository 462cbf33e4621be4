/**
 * `npm run release`: whether this tree can be published, `-- --tag` to tag it, `-- --untested` to
 * leave the tests out; nothing is pushed and nothing is uploaded from here.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Hands, NotReady, release } from './ready';

const HANDS: Hands = {
  git: (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim(),
  npm: (...args) => {
    execFileSync('npm', args, { stdio: 'inherit' });
  },
  read: (path) => readFileSync(path, 'utf8'),
  write: (path, text) => writeFileSync(path, text),
};

const { values } = parseArgs({
  options: {
    tag: { type: 'boolean', default: false },
    untested: { type: 'boolean', default: false },
  },
});
try {
  console.log(`\n${release(HANDS, values)}`);
} catch (fault) {
  if (!(fault instanceof NotReady)) throw fault;
  console.error(`release: ${fault.message}`);
  process.exitCode = 1;
}

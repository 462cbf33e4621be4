/** The table of changes that once went unnoticed speaks of code and tests as they stand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SURVIVORS } from '../mutation/survivors';

test.each(SURVIVORS)('$what: $from to $to', ({ file, from, to, test: path, name }) => {
  expect(to).not.toBe(from);
  expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
  expect(readFileSync(path, 'utf8')).toContain(`'${name}'`);
});

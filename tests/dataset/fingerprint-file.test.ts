import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintText } from '../../src/dataset/build/fingerprint';
import { BUNDLED_RECORDS } from '../../src/dataset/build/read-records';

const SEED = '../shared/seed/article.txt';

describe.skipIf(!existsSync(SEED))('fingerprint.json against the text it was made from', () => {
  const home = join(BUNDLED_RECORDS, 'madrid-embassy-raid-2019');
  const read = (name: string) => JSON.parse(readFileSync(join(home, name), 'utf8'));

  test('is what the text gives today, and the record names that text', () => {
    const { fingerprint, sha256 } = fingerprintText(readFileSync(SEED, 'utf8'));
    expect(read('fingerprint.json')).toEqual(fingerprint);
    expect(read('record.json').text.sha256).toBe(sha256);
  });
});

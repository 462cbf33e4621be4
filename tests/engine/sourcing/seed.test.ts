import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/attributions/read-model';
import { BUNDLED_RECORDS, readDataset } from '../../../src/dataset/build/read-records';
import { buildIndex, check } from '../../../src/engine/check';
import { pageOf } from './page';

const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);

/** Every sourcing flag that may stand on the article the first record is about, as reviewed. */
const REVIEWED = [
  '3 anonymous people familiar with the planning and',
  '5 unattributed rumors have swirled',
  '5 through-outlet a report in El Pais',
  '6 anonymous People familiar with the incident say',
  '6 unattributed would have been particularly reluctant',
  '6 anonymous they say',
  '10 unattributed would probably have been aware',
  '12 second-hand According to Spanish media reports',
  '13 second-hand according to local reports',
  '14 second-hand according to reports',
  '15 group Experts say',
  '17 unattributed particularly coveted by foreign governments',
  '18 anonymous said a person who, like others',
  '19 unattributed was believed to have been killed',
  '20 through-outlet the group told the Wall Street',
  '21 unattributed his identity is known only to',
];

describe.skipIf(!existsSync(SEED))('the article the first record is about', () => {
  const paragraphs = existsSync(SEED)
    ? readFileSync(SEED, 'utf8')
        .split(/\n\s*\n/u)
        .map((text) => text.replace(/\s+/gu, ' ').trim())
        .filter((text) => text !== '')
    : [];
  const index = buildIndex(readDataset(BUNDLED_RECORDS));

  it.each([
    ['by the grammar', null],
    ['by the learned reader', readModel()],
  ])('carries the reviewed sourcing flags and no other, %s', (_, attributions) => {
    const { flags, sourcing } = check(pageOf(paragraphs), index, { anyway: false, attributions });
    const said = flags
      .filter(({ category }) => category === 'sourcing')
      .map(({ pageParagraph, kind, quote }) => `${pageParagraph} ${kind} ${quote}`);
    expect(said.length).toBe(REVIEWED.length);
    REVIEWED.forEach((reviewed, at) => {
      expect(said[at]?.startsWith(reviewed), `${said[at]}`).toBe(true);
    });
    expect(sourcing?.namedVoices).toEqual(['Sung-Yoon Lee', 'Sue Mi Terry']);
  });
});

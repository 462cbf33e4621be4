import { describe, expect, it } from 'vitest';
import { draftRecord } from '../../src/dataset/build/draft';
import { compileRecord } from '../../src/dataset/compile';
import { openPack, packRecords } from '../../src/dataset/pack';
import type { SourceArticle } from '../../src/engine/article';
import { ARTICLE, altered, pageWith, reportOn } from '../engine/changes/a-copy';

const { record, fingerprint } = draftRecord('oskerby-bridge', ARTICLE, 'en', '2026-01-01');
const page = pageWith(altered('nine weeks', 'six weeks'));
const told = (article: SourceArticle) => {
  const { comparison } = reportOn(page, article);
  return [comparison?.withheld, ...(comparison?.edits ?? []).map(({ kind }) => kind)];
};
const packed = async (print: object) => {
  const head = { name: 'Harbour', version: 1, date: '2026-01-01', publisher: null };
  const { articles } = await openPack(packRecords([{ record, fingerprint: print }], head));
  return articles[0] as SourceArticle;
};

describe('a record without a claim', () => {
  it('tells what a copy changed, as it was drafted and out of a pack', async () => {
    expect(told(compileRecord(record, fingerprint))).toEqual([null, 'number']);
    expect(told(await packed(fingerprint))).toEqual([null, 'number']);
  });

  it('of an older pack loads, and says that details were not looked for', async () => {
    const { details: _, ...older } = fingerprint;
    expect(told(await packed(older))).toEqual(['no-details']);
  });
});

import { describe, expect, test } from 'vitest';
import { draftRecord } from '../../src/dataset/build/draft';
import { openPack, packRecords } from '../../src/dataset/pack';

describe('a drafted record', () => {
  const text =
    'A pier is mended\n\nThe old pier at Saltholm opens again in June.\n\nIt took nine weeks.';

  test('is a valid record that keeps no sentence of the text, but its headline', async () => {
    const { record, fingerprint } = draftRecord('saltholm-pier', text, 'en', '2026-01-02');
    const head = { name: 'Piers', version: 1, date: '2026-01-02', publisher: null };
    const [article] = (await openPack(packRecords([{ record, fingerprint }], head))).articles;
    expect(article?.headline).toBe('A pier is mended');
    expect(JSON.stringify(article)).not.toMatch(/old pier|opens again|nine weeks/);
    expect(fingerprint.paragraphs).toBe(3);
  });

  test('leaves out what the text brought along from its page', () => {
    const form = 'Please enter your comment!\n\nThis site uses Akismet to reduce spam.';
    const bare = draftRecord('pier', `${text}\n\nIt is dry.`, 'en', '2026-01-02').fingerprint;
    const dressed = draftRecord('pier', `${text}\n\n${form}\n\nIt is dry.`, 'en', '2026-01-02');
    expect(dressed.fingerprint.words).toBe(bare.words);
    expect(dressed.fingerprint.paragraphs).toBe(bare.paragraphs + 2);
  });

  test('wants words', () => {
    expect(() => draftRecord('empty', ' \n\n ', 'en', '2026-01-02')).toThrow('no words');
  });
});

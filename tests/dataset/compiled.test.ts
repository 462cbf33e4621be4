import { describe, expect, test } from 'vitest';
import { draftRecord } from '../../src/dataset/build/draft';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { decodeDataset, encodeDataset } from '../../src/dataset/compiled';
import { openPack, packRecords } from '../../src/dataset/pack';

const dataset = readDataset(BUNDLED_RECORDS);
const encoded = encodeDataset(dataset);

describe('the bundled form', () => {
  test('decodes to what was encoded', () => {
    expect(decodeDataset(encoded)).toEqual(dataset);
  });

  const changed = (change: (given: Record<string, unknown>) => void) => {
    const given = JSON.parse(encoded);
    change(given);
    return JSON.stringify(given);
  };
  test.each([
    ['nothing', '', 'cannot be read'],
    ['half of it', encoded.slice(0, encoded.length / 2), 'cannot be read'],
    ['another file', '[]', 'known format'],
    [
      'another scheme',
      changed((given) => Object.assign(given, { scheme: 'older' })),
      'scheme older',
    ],
    ['no articles', changed((given) => Object.assign(given, { articles: null })), 'damaged'],
    ['a hollow article', changed((given) => Object.assign(given, { articles: [{}] })), 'damaged'],
  ])('%s is refused with a reason', (_what, text, reason) => {
    expect(() => decodeDataset(text)).toThrow(reason);
  });
});

describe('a drafted record', () => {
  const text =
    'A pier is mended\n\nThe old pier at Saltholm opens again in June.\n\nIt took nine weeks.';

  test('is a valid record that keeps nothing of the text but its headline', async () => {
    const { record, fingerprint } = draftRecord('saltholm-pier', text, 'en', '2026-01-02');
    const head = { name: 'Piers', version: 1, date: '2026-01-02', publisher: null };
    const [article] = (await openPack(packRecords([{ record, fingerprint }], head))).articles;
    expect(article?.headline).toBe('A pier is mended');
    expect(JSON.stringify(article)).not.toContain('Saltholm');
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

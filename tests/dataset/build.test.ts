/** What the command line does with records, without the command line. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { recordSchema } from '../../src/dataset/build/commands/handing';
import { differences } from '../../src/dataset/build/differences';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { strayQuotes, weakPoints } from '../../src/dataset/build/review';
import { datasetPlugin } from '../../src/dataset/build/vite-plugin';
import { datasetFiles } from '../../src/dataset/compiled';
import { inOrder } from '../../src/dataset/order';
import { parseRecord, type RecordFile } from '../../src/dataset/record';
import { smallRecord } from './record.cases';

function small(): RecordFile {
  const parsed = parseRecord(smallRecord());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

describe('format', () => {
  test('mends the order that check complains of, and changes nothing else', () => {
    const record = small();
    const shuffled = { ...record, claims: [...record.claims].reverse() };
    expect(parseRecord(shuffled).ok).toBe(false);
    expect(inOrder(shuffled)).toEqual(record);
    expect(inOrder(record)).toEqual(record);
  });
});

test('two places in one paragraph stand by their sentences', () => {
  const record = small();
  const [first] = record.claims;
  const place = (sentence: number) => ({ paragraph: 1, sentence, quote: '' });
  const both = { ...record, claims: [{ ...first, places: [place(3), place(1)] }] } as RecordFile;
  expect(inOrder(both).claims[0]?.places).toEqual([place(1), place(3)]);
});

test('what became of a claim stands by its dates', () => {
  const record = small();
  const [first] = record.claims;
  const event = (date: string) => ({ date, event: 'Said.', sources: [] });
  const history = [event('2024-03-02'), event('2024-03-01')];
  const both = { ...record, claims: [{ ...first, history }] } as unknown as RecordFile;
  expect(inOrder(both).claims[0]?.history.map(({ date }) => date)).toEqual([
    '2024-03-01',
    '2024-03-02',
  ]);
});

describe('check', () => {
  test('says what is weak', () => {
    const record = small();
    const [first] = record.claims;
    if (!first) throw new Error('no claim');
    expect(weakPoints(record)).toEqual(['names no maker']);
    const weak = {
      ...record,
      correction: null,
      sources: { 'a-paper': { ...record.sources['a-paper'], date: 'undated' } },
      claims: [{ ...first, places: [{ paragraph: 0, sentence: 0, quote: '' }] }],
    } as RecordFile;
    expect(weakPoints(weak)).toEqual([
      'names no maker',
      'does not say whether a correction was looked for',
      'sources.a-paper: is undated',
      'claims[first-claim]: has no words of the article, so it can only be listed',
    ]);
  });

  test('says which quotes stand elsewhere or nowhere', () => {
    const text = [
      'There were two of them. Nobody knew why.',
      'It was evaded, said a person familiar.',
      'Then two of them left.',
    ];
    expect(strayQuotes(small(), text)).toEqual([]);
    expect(strayQuotes(small(), [text[1] ?? '', text[0] ?? ''])).toEqual([
      'first-claim: “two of them” is not in sentence 0.0: it stands in paragraph 1',
      'second-claim: the text has no paragraph 2',
      '“a person familiar” does not stand in paragraph 1',
      '“was evaded” does not stand in paragraph 1',
    ]);
  });
});

describe('diff', () => {
  test('tells other words and more evidence of a claim whose status stays', () => {
    const before = small();
    const [first, second] = before.claims;
    if (!first || !second) throw new Error('two claims are wanted');
    const [seen] = first.evidence;
    if (!seen) throw new Error('a claim with evidence is wanted');
    const after = {
      ...before,
      claims: [
        { ...first, reason: 'There were four.' },
        { ...second, evidence: [seen, { ...seen, source: 'b-paper' }] },
      ],
    };
    expect(differences(before, after)).toEqual([
      'Reworded: There were two. There were four.',
      '1 more evidence: There were two.',
    ]);
  });

  test('tells in words what a reader would see', () => {
    const before = small();
    const [first, second] = before.claims;
    if (!first || !second) throw new Error('two claims are wanted');
    const after = {
      ...before,
      reviewed: '2026-12-01',
      claims: [
        { ...first, status: 'disputed' as const },
        { ...second, id: 'third-claim' },
      ],
    };
    expect(differences(before, before)).toEqual([]);
    expect(differences(before, after)).toEqual([
      'contradicted -> disputed: There were two. There were three.',
      'New (contradicted): There were two.',
      'No longer in the record: There were two.',
      'Reviewed on 2026-12-01',
    ]);
  });
});

test('a build carries every file of the dataset, and says how large the fingerprints are', () => {
  const dataset = readDataset(BUNDLED_RECORDS);
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const emitted: { fileName?: string | undefined }[] = [];
  const generate = datasetPlugin(dataset).generateBundle as (this: object) => void;
  generate.call({ emitFile: (file: { fileName?: string }) => emitted.push(file) });
  expect(emitted.map(({ fileName }) => fileName)).toEqual([...datasetFiles(dataset).keys()]);
  for (const { id } of dataset.articles)
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`${id} `));
  said.mockRestore();
});

test('the published schema is the one that records are held to', () => {
  expect(JSON.parse(readFileSync('docs/record.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(recordSchema())),
  );
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRecord, mismatches } from '../../src/dataset/compile';
import { parseCues, parseRecord, type RecordFile } from '../../src/dataset/record';
import type { Fingerprint } from '../../src/engine/article';
import { BAD_CUES, BAD_RECORDS, proclaim, smallRecord } from './record.cases';

const FILE = new URL(
  '../../src/dataset/records/madrid-embassy-raid-2019/record.json',
  import.meta.url,
);
const fingerprint: Fingerprint = { scheme: 'test', paragraphs: 30, words: 1000, data: 'AA' };

function bundled(): RecordFile {
  const parsed = parseRecord(JSON.parse(readFileSync(FILE, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe('a record file', () => {
  it('is accepted when nothing is wrong with it', () => {
    expect(parseRecord(smallRecord())).toMatchObject({ ok: true, value: { id: 'a-story' } });
  });

  it.each(BAD_RECORDS)('is refused with path and reason: $wrong', ({ spoil, path, reason }) => {
    const record = smallRecord();
    spoil(record);
    const parsed = parseRecord(record);
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      { path, reason: expect.stringMatching(reason) },
    ]);
  });

  it('may call a claim retracted where the publisher said so', () => {
    const record = smallRecord();
    proclaim(record, 'retracted');
    expect(parseRecord(record).ok).toBe(true);
  });

  it('is told of all its faults at once', () => {
    const record = smallRecord();
    record['lang'] = '?';
    record['headline'] = '';
    const parsed = parseRecord(record);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['lang', 'headline']);
  });

  it.each([null, 7, 'text', []])('that is no object is refused: %j', (given) => {
    expect(parseRecord(given).ok).toBe(false);
  });
});

describe('cues', () => {
  it('are accepted with and without details', () => {
    const detail = { what: 'number', near: ['car'], asserted: ['two'], later: ['three'] };
    const cues = {
      one: { cues: { en: [['car', 'vehicle']] }, details: [detail] },
      two: { cues: {}, details: [] },
    };
    expect(parseCues(cues)).toEqual({ ok: true, value: cues });
  });

  it.each(BAD_CUES)('are refused with path and reason: $wrong', ({ cues, path, reason }) => {
    const parsed = parseCues(cues);
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      { path, reason: expect.stringMatching(reason) },
    ]);
  });
});

describe('compiling', () => {
  const parsed = parseRecord(smallRecord());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const record = parsed.value;

  it('joins evidence to its source and says what every reader of the page should know', () => {
    const [claim] = compileRecord(record, fingerprint).claims;
    expect(claim?.evidence).toEqual([
      {
        publisher: 'A Paper',
        title: 'A title',
        date: '2019-03',
        url: 'https://paper.example/a',
        note: 'Counts three. Read in a copy.',
        via: 'mirror',
        bears: null,
        lang: null,
      },
    ]);
    expect(claim).toMatchObject({ cues: {}, details: [] });
  });

  const notice = (kind: string) => ({
    id: 'the-notice',
    source: 'a-paper',
    kind,
    date: '2019-04-01',
    quote: 'was wrong',
    says: 'The paper takes the count back.',
    places: [
      { paragraph: 0, sentence: 0, quote: '' },
      { paragraph: 1, sentence: 0, quote: 'two of them' },
    ],
  });
  const noticed = (kind: string) => {
    const given = smallRecord();
    proclaim(given, 'corrected');
    given['notices'] = [notice(kind)];
    return parseRecord(given);
  };

  it('makes a claim of what a notice took back and no claim covers', () => {
    const result = noticed('clarified');
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const { claims, notices } = compileRecord(result.value, fingerprint);
    expect(notices).toMatchObject([
      { id: 'the-notice', kind: 'clarified', publisher: 'A Paper', paragraphs: [0, 1] },
    ]);
    // The first claim stands at paragraph 0: what the notice says there is said by the claim.
    expect(claims.at(-1)).toMatchObject({
      id: 'the-notice',
      status: 'clarified',
      places: [{ paragraph: 1, sentence: 0, quote: 'two of them' }],
    });
  });

  it('refuses a reinstatement that takes something back, and a notice nobody published', () => {
    const result = noticed('reinstated');
    expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual([
      'notices[the-notice].places',
    ]);
    const given = smallRecord();
    given['notices'] = [{ ...notice('held'), id: 'first-claim' }];
    const other = parseRecord(given);
    expect(other.ok ? [] : other.faults).toEqual([
      { path: 'notices[first-claim]', reason: 'bears the id of a claim' },
      { path: 'notices[first-claim].source', reason: expect.stringMatching(/own notice/) },
    ]);
  });

  it('gives claims their cues', () => {
    const cues = { 'first-claim': { cues: { en: [['car']] }, details: [] } };
    expect(compileRecord(record, fingerprint, cues).claims[0]?.cues).toEqual({ en: [['car']] });
  });

  it('tells places beyond the text and cues of no claim', () => {
    const cues = { 'no-claim': { cues: {}, details: [] } };
    expect(mismatches(record, fingerprint)).toEqual([]);
    expect(mismatches(record, { ...fingerprint, paragraphs: 2 }, cues)).toEqual([
      { path: 'claims[second-claim].places[0].paragraph', reason: 'the text has 2' },
      { path: 'cues.no-claim', reason: 'names no claim of the record' },
    ]);
  });
});

describe('the bundled record', () => {
  const record = bundled();

  it('holds 51 claims with these statuses', () => {
    expect(record.claims).toHaveLength(51);
    expect(tally(record.claims.map(({ status }) => status))).toEqual({
      corroborated: 19,
      contradicted: 3,
      disputed: 10,
      superseded: 5,
      unverified: 7,
      mistranslated: 7,
    });
  });

  it('calls nothing retracted or corrected, having found no notice', () => {
    expect(Object.values(record.sources).some(({ notice }) => notice)).toBe(false);
    expect(record.correction?.found).toMatch(/^No correction or retraction/u);
  });

  it('quotes at most eight words anywhere', () => {
    const quotes = [
      ...record.claims.flatMap(({ places }) => places),
      ...record.sourcing,
      ...record.artifacts,
    ].map(({ quote }) => quote);
    const phrases = record.editions.flatMap((edition) => edition.phrases);
    const longest = [...quotes, ...phrases].map((words) => words.split(' ').length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(8);
    expect(quotes).not.toContain('');
  });

  it('names one source alone only for the recording', () => {
    expect(record.sourcing.filter(({ sole }) => sole).map(({ paragraph }) => paragraph)).toEqual([
      18,
    ]);
  });

  it('keeps apart the phrases of the laundered copy and of the original', () => {
    const laundered = record.editions.find(({ kind }) => kind === 'laundered')?.phrases ?? [];
    const others = record.editions
      .filter(({ kind }) => kind !== 'laundered')
      .flatMap(({ phrases }) => phrases);
    expect(laundered.length).toBeGreaterThan(10);
    expect(others.filter((phrase) => laundered.includes(phrase))).toEqual([]);
  });

  it('leaves alone what only looks like a fault of translation', () => {
    const sound =
      /El Pais|Civil Defense|scholar|Free Joseon|defections|treasure trove|Washington Post|Challenge them/u;
    expect(record.artifacts.filter(({ quote }) => sound.test(quote))).toEqual([]);
  });

  it('writes one sentence per note and no verdict of its own', () => {
    const notes = record.claims.flatMap(({ evidence }) => evidence.map(({ note }) => note));
    expect(notes.filter((note) => !/^[A-Z][^.!?]*(?:[A-Z]\.[^.!?]*)*\.$/u.test(note))).toEqual([]);
    expect(JSON.stringify(record.claims)).not.toMatch(
      /\b(?:false|fake|lied|guilty|criminals?)\b/iu,
    );
  });
});

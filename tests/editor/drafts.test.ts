import { describe, expect, test } from 'vitest';
import { openPack, type RecordFiles } from '../../src/dataset/pack';
import { makeKey } from '../../src/dataset/signature';
import { type Desk, draftFrom, ownPacks, packOf } from '../../src/editor/desk';
import { type Draft, newClaim, newDraft, withNotice, withSource } from '../../src/editor/draft';
import { inClaim, inNotice, inRecord, inSource } from '../../src/editor/edits';
import { faultsOf, filesOf, fingerprintIn } from '../../src/editor/finish';
import { reasonIn } from '../../src/editor/form';
import { idFor } from '../../src/editor/ids';
import { originOf, originOfPage } from '../../src/editor/origin';
import { findWords, readText } from '../../src/editor/words';
import { readPrint } from '../../src/engine/changes/print';
import { textPage } from '../../src/engine/text/plain-text';
import { english } from '../support/english';

const TEXT = [
  'Harbour of Skarvøy closes its oldest lock',
  'The harbour office closed the lock of 1871 on Monday after a diver found cracks in both gates.',
  'Seventeen boats are still inside the basin, and their owners were told to wait until August.',
].join('\n\n');
const NOW = '2026-11-25T12:00:00Z';
const TODAY = '2026-11-25';
const MAKER = {
  name: 'The Lock Desk',
  page: 'https://lock.example/',
  contact: 'mailto:a@lock.example',
};

/** A draft with one claim about these words, whole but for what a test takes away. */
function whole(quote = 'Seventeen boats'): Draft {
  const origin = { ...originOf(TEXT, 'en'), publisher: 'Skarvøy Post', published: '2026-05-01' };
  const draft = newDraft(origin, 'a', NOW);
  const words = findWords(readText(TEXT, 'en'), quote);
  const claimed = { ...draft.record, claims: [newClaim(draft.record, words)] };
  const { record, id } = withSource(claimed, {
    publisher: 'Harbour office',
    title: 'Count',
    date: '2026-05-03',
    url: 'https://harbour.example/count',
  });
  const filled = inClaim(0, (claim) => ({
    ...claim,
    claim: 'Seventeen boats are inside.',
    reason: 'The office counted nineteen.',
    evidence: [{ source: id, note: 'Counts nineteen.' }],
  }));
  return filled({ ...draft, record });
}

const desk = async (): Promise<Desk & { key: Awaited<ReturnType<typeof makeKey>> }> => ({
  maker: MAKER,
  pack: 'Locks',
  key: await makeKey(),
});
const files = (record: unknown): RecordFiles => record as RecordFiles;

describe('a draft', () => {
  test('is a record once everything is said; order, dates and hash are made for it', async () => {
    const draft = whole();
    expect(faultsOf(draft, MAKER)).toEqual([]);
    const { record, fingerprint } = await filesOf(draft, MAKER);
    expect(record).toMatchObject({
      id: 'harbour-of-skarv-y-closes-its',
      reviewed: TODAY,
      maker: MAKER,
      text: { edition: 'original' },
      claims: [{ id: 'seventeen-boats', established: '2026-05-03' }],
    });
    expect(fingerprint).toMatchObject({ paragraphs: 3 });
    expect(JSON.stringify(record)).not.toContain('told to wait');
  });

  test.each<[string, (now: Draft) => Draft, string, string]>([
    [
      'no statement',
      inClaim(0, (claim) => ({ ...claim, claim: ' ' })),
      'claims[seventeen-boats].claim',
      'fault_empty',
    ],
    [
      'no source',
      inClaim(0, (claim) => ({ ...claim, evidence: [] })),
      'claims[seventeen-boats].evidence',
      'fault_no_source',
    ],
    ['no address', inSource('source', { url: 'harbour' }), 'sources.source.url', 'fault_url'],
    [
      'a user in the address',
      inSource('source', { url: 'https://a@b.example/' }),
      'sources.source.url',
      'fault_url',
    ],
    ['no date', inSource('source', { date: 'May' }), 'sources.source.date', 'fault_date'],
    [
      'too many words',
      inClaim(0, (claim) => ({
        ...claim,
        places: [
          { paragraph: 2, sentence: 0, quote: 'one two three four five six seven eight nine' },
        ],
      })),
      'claims[seventeen-boats].places[0].quote',
      'fault_eight',
    ],
    [
      'words that stand nowhere',
      inClaim(0, (claim) => ({
        ...claim,
        places: [{ paragraph: -1, sentence: -1, quote: 'goats' }],
      })),
      'claims[seventeen-boats].places[0].paragraph',
      'fault_words',
    ],
    [
      'the publisher’s act without a notice',
      inClaim(0, (claim) => ({ ...claim, status: 'corrected' })),
      'claims[seventeen-boats].status',
      'fault_needs_notice',
    ],
    [
      'a name nobody could write',
      inRecord((record) => ({ ...record, id: 'Two Words' })),
      'id',
      'fault_id',
    ],
    [
      'turned writing',
      inClaim(0, (claim) => ({ ...claim, reason: 'a\u202eb' })),
      'claims[seventeen-boats].reason',
      'fault_unseen',
    ],
    ['a half notice', inRecord(withNotice), 'notices[notice].says', 'fault_empty'],
  ])('with %s says so at its place, in the reader’s words', (_, spoil, path, reason) => {
    const faults = faultsOf(spoil(whole()), MAKER);
    const fault = faults.find((each) => each.path === path);
    expect(fault).toBeDefined();
    const wording = { language: 'en', texts: { [reason]: 'x' }, keys: {} };
    expect(fault && reasonIn(wording, fault)).toBe('x');
    expect(english(reason as never)).not.toBe(reason);
  });

  test('from a page knows where its paragraphs lead, but for the page’s own host', async () => {
    const page = {
      ...textPage(TEXT),
      url: 'https://copy.example/lock',
      canonicalUrl: 'https://post.example/lock',
      title: 'Lock',
      links: [
        { paragraph: 1, host: 'harbour.example' },
        { paragraph: 2, host: 'post.example' },
      ],
    };
    const made = newDraft(originOfPage(page, 'en'), 'b', NOW);
    expect(made.text).toBe(TEXT);
    const print = readPrint(fingerprintIn(made)?.details);
    expect(print?.links).toEqual([{ paragraph: 1, host: 'harbour.example' }]);
    const pasted = readPrint(fingerprintIn(whole())?.details);
    expect(pasted?.links).toEqual([]);
  });

  test('with a notice alone is a record', async () => {
    const noticed = withNotice({ ...whole().record, claims: [], sources: {} });
    const draft = inNotice(0, (notice) => ({
      ...notice,
      date: '2026-06-01',
      quote: 'should have said nineteen',
      says: 'Nineteen boats, not seventeen.',
      places: [{ paragraph: 2, sentence: 0, quote: 'Seventeen boats' }],
    }))({ ...whole(), record: noticed });
    const told = inSource('source', {
      title: 'Correction',
      date: '2026-06-01',
      url: 'https://post.example/c',
    })(draft);
    expect(faultsOf(told, MAKER)).toEqual([]);
    const { record } = await filesOf(told, MAKER);
    expect(record).toMatchObject({ notices: [{ kind: 'corrected', source: 'source' }] });
  });

  test('a source that nothing cites any more is left out', async () => {
    const draft = inRecord(
      (record) => withSource(record, { publisher: '', title: '', date: '', url: '' }).record,
    )(whole());
    expect(faultsOf(draft, MAKER)).toEqual([]);
  });
});

describe('a pack', () => {
  test('is signed, opens again, and grows by one record or replaces its own', async () => {
    const mine = await desk();
    const first = await packOf(whole(), mine, [], TODAY);
    const opened = await openPack(first.text);
    expect(opened.key).toBe(mine.key.x);
    const own = await ownPacks([first.text, 'no pack at all'], mine.key);
    expect(own).toHaveLength(1);

    const other = inRecord((record) => ({ ...record, id: 'other' }))(whole());
    const second = await packOf(other, mine, own, TODAY);
    expect(second.head.version).toBe(2);
    expect((await openPack(second.text)).articles.map(({ id }) => id)).toEqual([
      'harbour-of-skarv-y-closes-its',
      'other',
    ]);
    const third = await packOf(other, mine, await ownPacks([second.text], mine.key), TODAY);
    expect((await openPack(third.text)).articles).toHaveLength(2);
  });

  test('of another key is not one’s own', async () => {
    const { text } = await packOf(whole(), await desk(), [], TODAY);
    expect(await ownPacks([text], await makeKey())).toEqual([]);
  });

  test('gives its record back as a draft, which makes the same record without the text', async () => {
    const given = await filesOf(whole(), MAKER);
    const draft = draftFrom(given, 'b', NOW);
    expect(draft.text).toBe('');
    expect(await filesOf(draft, MAKER)).toEqual(given);
    expect(() => draftFrom(files({ record: {}, fingerprint: {} }), 'b', NOW)).toThrow();
  });
});

test.each([
  ['Skarvøy’s goats', 'skarv-y-s-goats'],
  ['염소', 'claim'],
  ['  ', 'claim'],
])('the id of %j', (words, id) => {
  expect(idFor(words, [], 'claim')).toBe(id);
  expect(idFor(words, [id], 'claim')).toBe(`${id}-2`);
});

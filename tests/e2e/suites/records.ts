/** A copy of each shipped record, and packs that a reader imports. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftRecord } from '../../../src/dataset/build/draft';
import { readParagraphs } from '../../../src/dataset/build/fingerprint';
import {
  BUNDLED_RECORDS,
  readDataset,
  recordFolders,
} from '../../../src/dataset/build/read-records';
import { packRecords, withSignature } from '../../../src/dataset/pack';
import { makeKey, type SigningKey, sign } from '../../../src/dataset/signature';
import type { BackgroundCalls, Reply } from '../../../src/protocol';
import type { Rig } from '../../support/rig';

const TEXTS = '../shared/corpus/records';

/** A text in a page of our own. */
function pageOf(text: string): string {
  const [head, ...body] = readParagraphs(text).map((block) => block.text);
  const safe = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = body.map((line) => `<p>${safe(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>News of the day</title><article><h1>${safe(head ?? '')}</h1>${paragraphs}</article></html>`;
}

const STORY = [
  'Lantern festival in Oskerby ends with a flood of paper boats',
  'The lantern festival of Oskerby ended on Sunday when 4,000 paper boats drifted over the weir and blocked the sluice of the old spinning mill for most of the night.',
  'Harbour master Rikke Thalund said that her crew had counted on a light wind from the west, and that nobody had thought of the current after three weeks of rain in the hills.',
  'Volunteers from the rowing club pulled the boats out with landing nets until two in the morning, while the mill museum lent its spotlights and the bakery on Kroggade sent coffee.',
  'The town council will decide in March whether next year’s boats must carry a thread, as they did in the years after the war, when paper was dear and children kept them.',
].join('\n\n');

/** A pack of one record of the story with one claim, by this maker. */
function packOf(maker: string, claim: string): string {
  const { record, fingerprint } = draftRecord('oskerby-boats', STORY, 'en', '2026-02-01');
  const publisher = {
    name: maker,
    page: 'https://maker.example/',
    contact: 'https://maker.example/faults',
  };
  const source = {
    publisher: 'Oskerby Council',
    title: 'Minutes of March',
    date: '2026-03-02',
    url: 'https://oskerby.example/minutes',
  };
  const filled = {
    ...record,
    sources: { minutes: source },
    claims: [
      {
        id: 'boats-counted',
        claim,
        status: 'contradicted',
        reason: 'The minutes count fewer.',
        confidence: 'high',
        established: '2026-03-02',
        history: [],
        evidence: [{ source: 'minutes', note: 'Counts the boats.' }],
        places: [{ paragraph: 1, sentence: 0, quote: '4,000 paper boats' }],
      },
    ],
  };
  const head = { name: 'Records', version: 1, date: '2026-02-01', publisher };
  return packRecords([{ record: filled, fingerprint }], head);
}

/** Ask the background as the options page does. */
async function askOwn<K extends keyof BackgroundCalls>(
  rig: Rig,
  to: K,
  body: BackgroundCalls[K]['request'],
): Promise<BackgroundCalls[K]['reply']> {
  const reply = await rig.api<Reply<BackgroundCalls[K]['reply']>>('runtime.sendMessage', {
    to,
    body,
  });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

const signed = (text: string, key: SigningKey) =>
  withSignature(text, (payload) => sign(payload, key));

/** Tests of shipped records. */
export function shippedRecords(rig: () => Rig): void {
  const shipped = recordFolders(BUNDLED_RECORDS)
    .map((home) => basename(home))
    .filter((id) => existsSync(`${TEXTS}/${id}.txt`));
  const known = readDataset(BUNDLED_RECORDS).articles;

  describe.skipIf(shipped.length === 0)('beside their texts', () => {
    test.each(shipped)(
      '%s: a copy says whose word it is and what the publisher did',
      async (id) => {
        await rig().settings();
        const text = readFileSync(`${TEXTS}/${id}.txt`, 'utf8');
        const page = await rig().open(rig().put(`/record/${id}`, pageOf(text)));
        const status = await rig().status(page, ({ state }) => state === 'checked');
        if (status.state !== 'checked') throw new Error(status.state);
        const { verdict, origin, flags, noticeCarried } = status.report;
        expect([verdict.kind, verdict.article]).toEqual(['copy', id]);
        expect(origin?.article.maker?.name).toBe('Hearsay');
        const article = known.find((each) => each.id === id);
        expect(origin?.article.notices).toEqual(article?.notices);
        expect(noticeCarried).toBe(article?.notices.length === 0 ? null : false);
        const fallen = new Set(article?.notices.flatMap(({ paragraphs }) => paragraphs));
        const marked = new Set(flags.map(({ pageParagraph }) => pageParagraph));
        expect([...fallen].filter((paragraph) => !marked.has(paragraph))).toEqual([]);
        await page.close();
      },
    );
  });
}

/** Tests of packs that readers import. */
export function importedPacks(rig: () => Rig): void {
  const seen = async () => {
    const page = await rig().open(rig().put('/oskerby', pageOf(STORY)));
    const status = await rig().status(page);
    await page.close();
    return status.state === 'checked' ? status.report : null;
  };

  test('speak on the page with their maker, are refused with another key, and go again', async () => {
    await rig().settings();
    expect(await seen()).toBeNull();
    const [key, other] = [await makeKey(), await makeKey()];
    await askOwn(rig(), 'packs/import', {
      text: await signed(packOf('The Oskerby Post', 'There were 4,000 boats.'), key),
    });
    const report = await seen();
    expect(report?.verdict.kind).toBe('copy');
    expect(report?.origin?.article.pack).toMatchObject({
      publisher: 'The Oskerby Post',
      signed: true,
    });
    expect(report?.flags.some(({ claim }) => claim === 'boats-counted')).toBe(true);

    const forged = signed(packOf('The Oskerby Post', 'There were none.'), other);
    await expect(askOwn(rig(), 'packs/import', { text: await forged })).rejects.toThrow(
      'another key',
    );
    await askOwn(rig(), 'packs/import', { text: packOf('The Weir Gazette', 'Nobody counted.') });
    const packs = await askOwn(rig(), 'packs/list', null);
    expect(packs.map(({ publisher }) => publisher)).toEqual([
      'The Oskerby Post',
      'The Weir Gazette',
    ]);

    for (const { id } of packs) await askOwn(rig(), 'packs/remove', { id });
    expect(await seen()).toBeNull();
  });
}

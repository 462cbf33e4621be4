/** A copy of each shipped record, and what a reader sees of it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../src/dataset/build/fingerprint';
import {
  BUNDLED_RECORDS,
  readDataset,
  recordFiles,
  recordFolders,
} from '../../../src/dataset/build/read-records';
import { parseRecord } from '../../../src/dataset/record';
import { NOTICE_KINDS } from '../../../src/engine/vocabulary';
import { english } from '../../support/english';
import { painted } from '../../support/painted';
import type { Rig } from '../../support/rig';

/** Statuses that are the publisher's own word. */
const OWN_ACTS: ReadonlySet<string | null> = new Set(NOTICE_KINDS);
/** Where the texts lie that the shipped fingerprints were made from. */
const TEXTS = ['../shared/corpus/records', '../shared/seed'];

/** The texts at hand by their SHA-256, by which records name theirs. */
function textsAtHand(): ReadonlyMap<string, string> {
  const files = TEXTS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  );
  const texts = files
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(name, 'utf8'));
  return new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
}

/** A text in a page of our own. */
function pageOf(text: string): string {
  const [head, ...body] = readParagraphs(text).map((block) => block.text);
  const safe = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = body.map((line) => `<p>${safe(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>News of the day</title><article><h1>${safe(head ?? '')}</h1>${paragraphs}</article></html>`;
}

/** Tests of shipped records. */
export function shippedRecords(rig: () => Rig): void {
  const texts = textsAtHand();
  const shipped = recordFolders(BUNDLED_RECORDS).flatMap((home) => {
    const record = parseRecord(recordFiles(home).record);
    const text = record.ok ? texts.get(record.value.text.sha256) : undefined;
    return text === undefined ? [] : { id: basename(home), text };
  });
  const known = readDataset(BUNDLED_RECORDS).articles;

  describe.skipIf(shipped.length === 0)('beside their texts', () => {
    test('every text is at hand', () => {
      expect(shipped.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    });

    test.each(shipped)(
      '$id: a copy says whose word it is and what the publisher did',
      async ({ id, text }) => {
        await rig().settings({ extent: 'all' });
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

        // What of it a reader sees: in the popup whose word and the notice, on the page what fell.
        const popup = await rig().popup(page);
        const seen = await popup.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
          const listed = [...document.querySelectorAll<HTMLElement>('.flag')].map(
            (one) => one.dataset['paragraph'],
          );
          return { text: document.body.innerText, listed };
        });
        expect(seen.text).toContain(
          english('found_record', { maker: 'Hearsay', date: '' }).split(',')[0],
        );
        for (const { says } of article?.notices ?? []) expect(seen.text).toContain(says);
        if (noticeCarried === false) expect(seen.text).toContain(english('notice_missing'));
        expect([...fallen].filter((paragraph) => !seen.listed.includes(String(paragraph)))).toEqual(
          [],
        );
        await popup.close();
        const shown = flags.filter(
          ({ pageParagraph, approximate, status }) =>
            fallen.has(pageParagraph) && !approximate && OWN_ACTS.has(status),
        );
        const words = Object.values(await painted(page)).flat();
        expect(shown.map(({ quote }) => quote).filter((quote) => !words.includes(quote))).toEqual(
          [],
        );
        await page.close();
      },
    );
  });
}

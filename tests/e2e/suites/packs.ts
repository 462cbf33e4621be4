/** Packs of several makers: side by side, refused, damaged, read before. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftRecord } from '../../../src/dataset/build/draft';
import {
  BUNDLED_RECORDS,
  recordFiles,
  recordFolders,
} from '../../../src/dataset/build/read-records';
import { packRecords, withSignature } from '../../../src/dataset/pack';
import type { RecordFile } from '../../../src/dataset/record';
import { makeKey, type SigningKey, sign } from '../../../src/dataset/signature';
import type { Report } from '../../../src/engine/report';
import { GATE_NAMES } from '../../../src/platform/gate-names';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { shownFlags } from '../../../src/ui/findings';
import { cardOpen } from '../../support/closed-roots';
import { press } from '../../support/controls';
import { english } from '../../support/english';
import { painted } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { DEMO } from '../../support/stories';

const STORY = [
  'Clock of Vettelholm town hall runs backwards for a night',
  'The clock of the town hall in Vettelholm ran backwards from ten on Saturday evening until the verger climbed up to it with a ladder and stopped the pendulum at dawn.',
  'Clockmaker Sunniva Brask said that a swallow had built its nest on the second wheel, and that 31 people had rung her during the night to ask what time it was.',
  'The council paid 900 crowns for the repair and decided that the nest will stay in a box under the roof until the young birds have flown.',
  'Nobody missed the early ferry, the harbour wrote, because its captain has gone by the bell of the school since the great fog nine years ago.',
].join('\n\n');

interface Given {
  readonly status: RecordFile['claims'][number]['status'];
  readonly reason: string;
  readonly version?: number;
  readonly notice?: boolean;
  readonly id?: string;
}

/** A pack of one record of the story with one claim, by this maker. */
function packOf(maker: string, given: Given): string {
  const { record, fingerprint } = draftRecord(
    given.id ?? 'vettelholm-clock',
    STORY,
    'en',
    '2026-02-01',
  );
  const publisher = {
    name: maker,
    page: 'https://maker.example/',
    contact: 'https://maker.example/faults',
  };
  const bill = {
    publisher: 'Council',
    title: 'Bill',
    date: '2026-03-02',
    url: 'https://vettelholm.example/bill',
  };
  const told = {
    ...bill,
    title: 'Correction',
    url: 'https://vettelholm.example/notice',
    notice: true,
  };
  const filled: RecordFile = {
    ...record,
    sources: { bill, ...(given.notice && { told }) },
    ...(given.notice && {
      notices: [
        {
          id: 'night-was-sunday',
          source: 'told',
          kind: 'corrected',
          date: '2026-04-04',
          quote: 'was on Sunday',
          says: 'The night was another.',
          places: [],
        },
      ],
    }),
    claims: [
      {
        id: 'repair-cost',
        claim: 'The repair cost 900 crowns.',
        status: given.status,
        reason: given.reason,
        confidence: 'high',
        established: '2026-03-02',
        history: [],
        evidence: [{ source: 'bill', note: 'Names the sum.' }],
        places: [{ paragraph: 3, sentence: 0, quote: 'paid 900 crowns for the repair' }],
      },
    ],
  };
  const head = { name: 'Records', version: given.version ?? 1, date: '2026-02-01', publisher };
  return packRecords([{ record: filled, fingerprint }], head);
}

const [head, ...body] = STORY.split('\n\n');
const pageOf = (more = '') =>
  `<!doctype html><html lang="en"><title>Clock</title><article><h1>${head}</h1>${body
    .map((line) => `<p>${line}</p>`)
    .join('')}${more}</article></html>`;

const signed = (text: string, key: SigningKey) =>
  withSignature(text, (payload) => sign(payload, key));
const POST: Given = { status: 'contradicted', reason: 'The bill names 1,400 crowns.' };
const GAZETTE: Given = { status: 'corroborated', reason: 'The bill names the same sum.' };

/** Tests of packs that readers import, each in a browser with the shipped records. */
export function packs(rig: () => Rig): void {
  const ask: Rig['background'] = (to, body) => rig().background(to, body);
  const take = (text: string) => ask('packs/import', { text });
  const reportOn = async (page: Page): Promise<Report> => {
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    return status.report;
  };
  const demoReport = async (): Promise<Report> => {
    const page = await rig().open(rig().put('/packs-demo', DEMO));
    const report = await reportOn(page);
    await page.close();
    return report;
  };
  /** Change what is kept of a pack, as a failing disk would. */
  const onDisk = async (store: 'packs' | 'catalogues', change: 'text' | 'bytes') => {
    const page = await rig().openOwn('src/options/index.html');
    await page.evaluate(
      (name, field) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('hearsay');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const db = opening.result;
            const change = db.transaction(name, 'readwrite');
            const all = change.objectStore(name).getAll();
            all.onsuccess = () => {
              const [first] = all.result;
              first[field] = field === 'text' ? first.text.slice(0, 400) : first.bytes.slice(0, 40);
              change.objectStore(name).put(first);
            };
            change.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        }),
      store,
      change,
    );
    await page.close();
  };
  beforeEach(() =>
    rig().settings({
      extent: 'all',
      statuses: { ...DEFAULT_SETTINGS.statuses, corroborated: true },
    }),
  );
  afterEach(async () => {
    for (const { id } of await ask('packs/list', null)) await ask('packs/remove', { id });
    await rig().api('storage.local.remove', 'readList');
  });

  test('two makers with different findings stand side by side in popup, list, card and report', async () => {
    await take(await signed(packOf('The Vettelholm Post', POST), await makeKey()));
    await take(await signed(packOf('The Clock Gazette', GAZETTE), await makeKey()));
    const page = await rig().open(rig().put('/clock', pageOf()));
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    const { report } = status;
    const claims = report.flags.filter(({ category }) => category === 'claim');
    expect(claims.map((flag) => flag.status).sort()).toEqual(['contradicted', 'corroborated']);
    expect(report.beside).toHaveLength(1);

    const count = shownFlags(status, await rig().stored()).length;
    expect(count).toBeGreaterThanOrEqual(2);
    const tabId = await rig().tabId(page);
    await until('the badge', async () =>
      (await rig().api('action.getBadgeText', { tabId })) === String(count) ? true : null,
    );
    const both = ['The Vettelholm Post', 'The Clock Gazette'];
    const popup = await rig().popup(page);
    const said = await popup.evaluate(() => document.body.innerText);
    for (const maker of both)
      expect(said).toContain(english('whose_pack', { maker, signed: english('found_signed') }));
    expect(said).toContain(english('list_count', { n: count }));
    const order = await popup.$$eval('.flags .flag-head', (all) =>
      all.map((one) => one.textContent ?? ''),
    );
    const at = (word: string) => order.findIndex((text) => text.startsWith(word));
    expect(at(english('status_contradicted'))).toBeLessThan(at(english('status_corroborated')));
    await popup.close();

    const [contradicted] = claims.filter((flag) => flag.status === 'contradicted');
    await rig().ask(page, 'flag/reveal', { flagId: contradicted?.id ?? '' });
    const card = await cardOpen(page);
    expect(card).toContain('The Vettelholm Post');
    expect(card).toContain('The Clock Gazette');
    expect(card).toContain(GAZETTE.reason);

    const full = await rig().openOwn(`src/report/index.html?tab=${tabId}`);
    await full.waitForSelector('.note-item', { timeout: PATIENCE });
    const read = await full.evaluate(() => document.body.innerText);
    for (const maker of both) expect(read).toContain(maker);
    expect(await full.$$eval('.note-item', (all) => all.length)).toBe(count);
    await full.close();
    await page.close();

    // Gone with their packs.
    for (const { id } of await ask('packs/list', null)) await ask('packs/remove', { id });
    const again = await rig().open(rig().put('/clock-gone', pageOf()));
    expect((await rig().status(again)).state).toBe('no-article');
    await again.close();
  });

  test('a known publisher’s changed key, the name of what ships, and a stale fingerprint are refused', async () => {
    const text = await signed(packOf('The Vettelholm Post', POST), await makeKey());
    await take(text);
    const other = packOf('The Vettelholm Post', { ...GAZETTE, version: 2 });
    await expect(take(await signed(other, await makeKey()))).rejects.toThrow('another key');
    await expect(take(other)).rejects.toThrow('another key');
    await expect(take(packOf('Hearsаy', GAZETTE))).rejects.toThrow('no file speaks for it');
    const scheme = /\\"scheme\\":\\"[^\\]*\\"/;
    expect(packOf('The Old Post', POST)).toMatch(scheme);
    const stale = packOf('The Old Post', POST).replace(scheme, '\\"scheme\\":\\"h0\\"');
    await expect(take(stale)).rejects.toThrow();
    await expect(take(text.replace('1,400', '1,500'))).rejects.toThrow('signature');
    await expect(take('{"format":')).rejects.toThrow('cannot be read');
    expect((await ask('packs/list', null)).map(({ publisher }) => publisher)).toEqual([
      'The Vettelholm Post',
    ]);
  });

  test('a pack with a shipped record’s id and fingerprint shadows nothing', async () => {
    const before = await demoReport();
    const home = recordFolders(BUNDLED_RECORDS).find((each) =>
      each.endsWith(before.verdict.article ?? '?'),
    );
    if (!home) throw new Error('the shipped record is gone');
    const { record, fingerprint } = recordFiles(home);
    const bare = {
      ...(record as RecordFile),
      sources: {},
      claims: [],
      notices: [],
      sourcing: [],
      artifacts: [],
    };
    const named = { name: 'AAA', page: 'https://a.example/', contact: 'https://a.example/' };
    const flood = Array.from({ length: 12 }, (_, at) => ({
      record: { ...bare, id: at === 0 ? bare.id : `a-${at}` },
      fingerprint,
    }));
    await take(packRecords(flood, { name: 'A', version: 1, date: '2026-02-01', publisher: named }));
    const after = await demoReport();
    expect(after.verdict).toEqual(before.verdict);
    expect(after.origin?.article.pack).toBeNull();
    expect(after.flags).toEqual(before.flags);
  });

  test('a pack damaged on disk is named, and everything else works', async () => {
    await take(packOf('A Damaged Post', POST));
    await take(packOf('The Clock Gazette', GAZETTE));
    await onDisk('packs', 'text');
    await onDisk('catalogues', 'bytes');
    await rig().api('storage.local.set', { [GATE_NAMES[1]]: { keys: 'rubbish' } });
    expect((await demoReport()).verdict.kind).toBe('copy');
    // Switching makes the worker open everything again.
    const [, gazette] = await ask('packs/list', null);
    await ask('packs/switch', { id: gazette?.id ?? '', on: true });
    const [damaged, whole] = await ask('packs/list', null);
    expect(damaged?.fault).not.toBeNull();
    expect(whole?.fault).toBeNull();
    const options = await rig().openOwn('src/options/index.html');
    await options.waitForFunction(
      (words) => document.querySelector('.packs')?.textContent?.includes(words),
      { timeout: PATIENCE },
      english('pack_broken', { reason: damaged?.fault ?? '' }),
    );
    await options.close();
    const page = await rig().open(rig().put('/clock-2', pageOf()));
    const report = await reportOn(page);
    expect(report.origin?.article.pack?.publisher).toBe('The Clock Gazette');
    await page.close();
    expect((await demoReport()).verdict.kind).toBe('copy');
  });

  test('what was read is told once its publisher corrects it, only where that was asked for', async () => {
    const key = await makeKey();
    const meet = async () => {
      const page = await rig().open(rig().put('/clock-3', pageOf()));
      await reportOn(page);
      await page.close();
    };
    await take(await signed(packOf('The Vettelholm Post', POST), key));
    await meet();
    const kept = () => rig().api<{ readList?: unknown }>('storage.local.get', 'readList');
    expect(await kept()).toEqual({});

    await rig().settings({ remember: true });
    await meet();
    const list = JSON.stringify(await kept());
    expect(list).toContain('vettelholm-clock');
    expect(list).not.toContain('http');
    await take(
      await signed(packOf('The Vettelholm Post', { ...POST, version: 2, notice: true }), key),
    );

    const page = await rig().open(rig().put('/elsewhere', '<p>Nothing to read.</p>'));
    const popup = await rig().popup(page);
    await popup.waitForSelector('.news', { timeout: PATIENCE });
    const said = await popup.$eval('.news', (one) => (one as HTMLElement).innerText);
    expect(said).toContain(
      english('notice_known_corrected', { publisher: 'Council', date: '4 April 2026' }).slice(
        0,
        20,
      ),
    );
    expect(await popup.$eval('.news a', (one) => (one as HTMLAnchorElement).href)).toBe(
      'https://vettelholm.example/notice',
    );
    await press(popup, english('news_close'));
    await until('the line put away', async () =>
      JSON.stringify(await kept()).includes('"told":true') ? true : null,
    );
    await popup.close();
    const again = await rig().popup(page);
    expect(await again.$('.news')).toBeNull();
    await again.close();
    await page.close();

    const options = await rig().openOwn('src/options/index.html');
    await options.waitForFunction(
      (words) => document.body.innerText.includes(words),
      { timeout: PATIENCE },
      english('read_count', { n: 1 }),
    );
    expect(await options.evaluate(() => document.body.innerText)).toContain('Vettelholm');
    await press(options, english('read_clear'));
    await until('an empty list', async () =>
      JSON.stringify(await kept()).includes('vettelholm') ? null : true,
    );
    await options.close();
  });

  test('a notice that the page carries is marked there, and the popup leads to it', async () => {
    await take(packOf('The Clock Gazette', GAZETTE));
    const notice = 'Correction: An earlier version of this article named the wrong night.';
    const filler = '<div style="height: 3000px"></div>';
    const page = await rig().open(rig().put('/clock-4', pageOf(`${filler}<p>${notice}</p>`)));
    const report = await reportOn(page);
    expect(report.notices.map(({ kind }) => kind)).toEqual(['corrected']);
    await until('the mark', async () => {
      const marks = await painted(page);
      return marks['hearsay-notice']?.[0] === notice ? true : null;
    });
    const popup = await rig().popup(page);
    await press(popup, english('flag_show'));
    await page.waitForFunction(() => scrollY > 500, { timeout: PATIENCE });
    if (!popup.isClosed()) await popup.close();
    await rig().ask(page, 'page/hide', { hidden: true });
    expect(Object.keys(await painted(page))).toEqual([]);
    await page.close();
  });
}

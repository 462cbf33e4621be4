/** The editor: a record made by keyboard alone, and what becomes of it. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openPack } from '../../../src/dataset/pack';
import { violations } from '../../support/axe';
import { control, press } from '../../support/controls';
import { english } from '../../support/english';
import { Keyboard } from '../../support/keyboard';
import { painted } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';

const EDITOR = 'src/editor/index.html';

const STORY = [
  'Ferry line across the Brennsund keeps its wooden piers',
  'The ferry company of Brennsund said on Tuesday that all seven wooden piers will stay, although the harbour office had counted on concrete ones by next autumn.',
  'Managing director Hedvig Maarland told the island council that oak from the forest of Tverlia lasts sixty years in cold water and costs half as much as the gravel for one concrete pier.',
  'No passenger was hurt when the evening ferry struck the northern pier in February, the company wrote, and the captain went back to work a week later.',
  'The council will vote in May on the ticket price, which has not been raised since the lighthouse keeper of Skarvøy retired and took his two goats along.',
].join('\n\n');

interface Written {
  /** Key presses from the first word of the text to the first word chosen, and how many more. */
  readonly down: number;
  readonly right: number;
  readonly more: number;
  readonly status: string;
  readonly says: string;
  readonly known: string;
}

const CLAIMS: readonly Written[] = [
  {
    down: 1,
    right: 10,
    more: 2,
    status: 'Contra',
    says: 'All seven piers are to stay.',
    known: 'The minutes of June name five.',
  },
  {
    down: 1,
    right: 10,
    more: 4,
    status: 'Disputed',
    says: 'Oak lasts sixty years there.',
    known: 'The harbour office speaks of forty.',
  },
  {
    down: 1,
    right: 0,
    more: 3,
    status: 'Overtaken',
    says: 'Nobody was hurt in February.',
    known: 'One passenger came forward in March.',
  },
];

/** Keep what the page would save as a file. */
const keepFiles = (page: Page) =>
  page.evaluate(() => {
    const world = globalThis as unknown as { saved: Promise<string> | null };
    world.saved = null;
    URL.createObjectURL = (blob) => {
      world.saved = (blob as Blob).text();
      return '#saved';
    };
  });
const savedFile = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { saved: Promise<string> | null }).saved);

async function source(page: Page, keys: Keyboard, n: number): Promise<void> {
  await keys.press('Enter');
  await page.waitForSelector('[data-claim] input[id$=".url"]:focus', { timeout: PATIENCE });
  await keys.tabTo(english('edit_url'));
  await keys.paste(`https://brennsund.example/minutes/${n}`);
  await keys.tabTo(english('edit_date'));
  await keys.type(`2026-06-0${n}`);
  await keys.tabTo(english('edit_title'));
  await keys.type('Minutes');
  await keys.tabTo(english('edit_note'));
  await keys.type('Says so.');
}

/** Choose words in the text and say what there is to say of them. */
async function claim(page: Page, keys: Keyboard, given: Written, n: number): Promise<void> {
  await keys.press('ArrowDown', given.down);
  await keys.press('ArrowRight', given.right);
  await keys.withShift('ArrowRight', given.more);
  await keys.press('Enter');
  await page.waitForSelector(`[data-claim="${n - 1}"] select:focus`, { timeout: PATIENCE });
  await keys.tabTo(english('edit_status'));
  await keys.type(given.status);
  await keys.tabTo(english('edit_claim'));
  await keys.type(given.says);
  await keys.tabTo(english('edit_reason'));
  await keys.type(given.known);
  await keys.tabTo(english('edit_source_add'));
  await source(page, keys, n);
}

/** Tests of the editor. */
export function editor(rig: () => Rig): void {
  const packs = () => rig().background('packs/list', null);
  const remove = async () => {
    for (const { id } of await packs()) await rig().background('packs/remove', { id });
  };
  const pageOfStory = (inHead = '') => {
    const [head, ...body] = STORY.split('\n\n');
    const paragraphs = body.map((line) => `<p>${line}</p>`).join('');
    const html = `<!doctype html><html lang="en"><head><title>Islands</title>${inHead}</head><article><h1>${head}</h1>${paragraphs}</article></html>`;
    return rig().put('/brennsund', html);
  };
  afterEach(remove);

  describe('by keyboard alone', () => {
    test('a pasted text becomes a signed pack of three claims, and highlights on a page', async () => {
      await rig().settings({ extent: 'all' });
      const began = Date.now();
      const page = await rig().openOwn(EDITOR);
      await keepFiles(page);
      const keys = new Keyboard(page);
      await keys.tabTo(english('check_field'));
      await keys.paste(STORY);
      await keys.tabTo(english('edit_begin'));
      await keys.press('Enter');
      await page.waitForSelector('.picker:focus', { timeout: PATIENCE });
      await keys.press('ArrowDown');
      for (const [n, given] of CLAIMS.entries()) {
        await claim(page, keys, given, n + 1);
        await keys.press('Escape');
        await page.waitForSelector('.picker:focus', { timeout: PATIENCE });
      }
      await keys.tabTo(english('origin_publisher'));
      await keys.type('Brennsund Post');
      await keys.tabTo(english('edit_date'));
      await keys.type('2026-05-12');
      await keys.tabTo(english('edit_maker_name'));
      await keys.type('The Pier Desk');
      await keys.tabTo(english('edit_pack'));
      await keys.type('Islands');
      await keys.tabTo(english('edit_maker_page'));
      await keys.paste('https://pier.example/');
      await keys.tabTo(english('edit_maker_contact'));
      await keys.paste('https://pier.example/faults');
      await keys.tabTo(english('edit_make'));
      await keys.press('Enter');
      const text = await until('the file', () => savedFile(page));
      const took = Date.now() - began;
      const { keys: pressed, typed, pasted } = keys;
      console.log(
        `editor, ${rig().installed.name}: ${pressed} keys, ${typed} characters, ${pasted} pastes, ${Math.round(took / 1000)} s by machine`,
      );
      // Ten minutes of a slow hand: two keys a second for ways, three characters a second for words.
      expect(pressed / 2 + typed / 3).toBeLessThan(600);

      const opened = await openPack(text);
      expect(opened.key).not.toBeNull();
      expect(opened.head).toMatchObject({ name: 'Islands', version: 1 });
      const [article] = opened.articles;
      expect(article?.claims.map(({ status }) => status)).toEqual([
        'contradicted',
        'disputed',
        'superseded',
      ]);
      expect(article?.maker?.name).toBe('The Pier Desk');
      expect(text).not.toContain('two goats');

      const shown = await rig().open(pageOfStory());
      const status = await rig().status(shown, ({ state }) => state === 'checked');
      if (status.state !== 'checked') throw new Error(status.state);
      expect(status.report.origin?.article.pack).toMatchObject({ name: 'Islands', signed: true });
      await shown.waitForFunction(() => CSS.highlights.size > 0, { timeout: PATIENCE });
      const marks = await painted(shown);
      const quotes = article?.claims.map(({ places }) => places[0]?.quote) ?? [];
      expect(Object.values(marks).flat()).toEqual(expect.arrayContaining(quotes));
      await shown.close();

      // The draft is still here after the page was closed, and a second issue takes the place of the first.
      await page.close();
      const again = await rig().openOwn(EDITOR);
      await keepFiles(again);
      await press(again, english('edit_open'));
      await press(again, english('edit_make'));
      const second = await until('the second issue', () => savedFile(again));
      expect((await openPack(second)).head.version).toBe(2);
      expect((await openPack(second)).key).toBe(opened.key);
      expect((await packs()).map(({ version }) => version)).toEqual([2]);
      await again.close();
    });
  });

  test('the text of a page, and one that was checked, are taken over', async () => {
    await rig().settings();
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: 'Brennsund Post' },
      datePublished: '2026-05-12T08:00:00Z',
    })}</script>`;
    const shown = await rig().open(pageOfStory(head));
    const page = await rig().openOwn(`${EDITOR}?tab=${await rig().tabId(shown)}`);
    await page.waitForSelector('.picker', { timeout: PATIENCE });
    const text = STORY.split('\n\n');
    const paragraphs = () => page.$$eval('.picker p', (all) => all.map((one) => one.textContent));
    expect(await paragraphs()).toEqual(text);
    const value = async (name: Parameters<typeof english>[0]) =>
      (await control(page, english(name))).evaluate((one) => (one as HTMLInputElement).value);
    expect(await value('origin_publisher')).toBe('Brennsund Post');
    expect(await value('edit_date')).toBe('2026-05-12');
    expect(await value('edit_url')).toBe(shown.url());
    await page.close();
    await shown.close();

    const check = await rig().openOwn('src/check/index.html');
    const keys = new Keyboard(check);
    await check.waitForSelector('textarea');
    await keys.tabTo(english('check_field'));
    await keys.paste(STORY);
    await press(check, english('check_go'));
    await press(check, english('edit_this'));
    await check.waitForSelector('.picker', { timeout: PATIENCE });
    expect(await check.$$eval('.picker p', (all) => all.length)).toBe(text.length);
    await check.close();
  });

  test('what is missing is said beside its field, and nothing that was typed is lost', async () => {
    const page = await rig().openOwn(EDITOR);
    await page.waitForSelector('#edit-new');
    const keys = new Keyboard(page);
    await keys.tabTo(english('check_field'));
    await keys.paste(`${STORY}\n\nSecond version.`);
    await press(page, english('edit_begin'));
    await page.waitForSelector('.picker:focus', { timeout: PATIENCE });
    await keys.press('ArrowDown', 2);
    await keys.press('Enter');
    await keys.tabTo(english('edit_claim'));
    await keys.type('Half a sentence');
    await press(page, english('edit_make'));
    await page.waitForSelector('.missing', { timeout: PATIENCE });
    const said = await page.$$eval('[aria-invalid="true"]', (all) =>
      all.map((one) => [one.id, document.getElementById(`${one.id}-fault`)?.textContent]),
    );
    expect(said.length).toBeGreaterThan(2);
    expect(said.every(([, fault]) => fault)).toBe(true);
    expect(await packs()).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 800 });
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.close();

    const again = await rig().openOwn(EDITOR);
    await press(again, english('edit_open'));
    const field = await control(again, english('edit_claim'));
    expect(await field.evaluate((one) => (one as HTMLTextAreaElement).value)).toBe(
      'Half a sentence',
    );
    await again.close();
  });
}

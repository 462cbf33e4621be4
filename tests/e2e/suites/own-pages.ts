/** Options and welcome: every control changes what it says, and keeps it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../../src/dataset/build/read-records';
import { CLAIM_STATUSES } from '../../../src/engine/vocabulary';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings';
import { shownFlags } from '../../../src/ui/findings';
import { NOTE, panelText } from '../../support/closed-roots';
import { control, press } from '../../support/controls';
import { english } from '../../support/english';
import { painted, wholeMarks } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { DEMO, HAS_REAL, realPage } from '../../support/stories';

const OPTIONS = 'src/options/index.html';

/** Set a field's value as a reader would, with the events that follow. */
async function fill(page: Page, name: string, value: string): Promise<void> {
  const field = await control(page, name);
  await field.evaluate((one, given) => {
    const input = one as HTMLInputElement;
    input.value = given;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Give `text` as a file to the hidden file field of this name. */
async function load(page: Page, name: string, file: string, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'hearsay-')), file);
  writeFileSync(path, text);
  const input = await page.$(`input[type="file"][aria-label="${name}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Text of what the next download would save. */
async function saving(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { saved: Promise<string> | null };
    world.saved = null;
    URL.createObjectURL = (blob) => {
      world.saved = (blob as Blob).text();
      return '#saved';
    };
  });
  await press(page, name);
  await page.waitForFunction(() => (globalThis as unknown as { saved: unknown }).saved, {
    timeout: PATIENCE,
  });
  return page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
}

/** Tests of the extension's own pages. */
export function ownPages(rig: () => Rig): void {
  const becomes = (what: string, wanted: (now: Settings) => boolean): Promise<Settings> =>
    until(what, async () => {
      const now = await rig().stored();
      return wanted(now) ? now : null;
    });
  beforeEach(() => rig().settings());

  test('categories and statuses decide what is painted', async () => {
    await rig().settings({ extent: 'all' });
    const page = await rig().open(rig().put('/options', DEMO));
    await wholeMarks(page);
    const options = await rig().openOwn(OPTIONS);
    await press(options, english('category_translation'));
    await press(options, english('status_contradicted'));
    await press(options, english('status_corroborated'));
    await becomes('the choice', ({ show, statuses }) => {
      return !show.translation && !statuses.contradicted && statuses.corroborated;
    });
    await until('the paint', async () => {
      const names = Object.keys(await painted(page));
      const gone = ['hearsay-translation', 'hearsay-claim-contradicted'];
      return names.includes('hearsay-claim-corroborated') &&
        !gone.some((name) => names.includes(name))
        ? true
        : null;
    });
    await options.close();
    await page.close();
  });

  test('colour and line act on the preview and on the page, and can be taken back', async () => {
    const page = await rig().open(rig().put('/colour', DEMO));
    await wholeMarks(page);
    const options = await rig().openOwn(OPTIONS);
    const category = english('category_sourcing');
    const before = await options.$eval('.preview', (one) => one.innerHTML);
    await fill(options, english('options_colour_of', { category }), '#00aa55');
    await fill(options, english('options_style_of', { category }), 'dashed');
    await becomes('the look', ({ marks }) => {
      return marks.sourcing.colour === '#00aa55' && marks.sourcing.style === 'dashed';
    });
    // The page draws itself anew once the choice is stored, so it is waited for.
    await options.waitForFunction(
      (old) => document.querySelector('.preview')?.innerHTML !== old,
      { timeout: PATIENCE },
      before,
    );
    await page.waitForFunction(() =>
      getComputedStyle(document.documentElement, '::highlight(hearsay-sourcing)')
        .getPropertyValue('text-decoration-style')
        .includes('dashed'),
    );
    await press(options, english('options_look_reset'));
    await becomes('the old look', ({ marks }) => {
      return marks.sourcing.colour === DEFAULT_SETTINGS.marks.sourcing.colour;
    });
    await options.close();
    await page.close();
  });

  test('mode, note and language are kept', async () => {
    const options = await rig().openOwn(OPTIONS);
    await press(options, english('mode_click'));
    await becomes('the mode', ({ mode }) => mode === 'click');
    await press(options, english('options_note'));
    await becomes('the note', ({ pageNote }) => !pageNote);
    await options.$eval('select[aria-labelledby="language"]', (one) => {
      (one as HTMLSelectElement).value = 'de';
      one.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await becomes('the language', ({ language }) => language === 'de');
    await options.waitForFunction(() => document.documentElement.lang.startsWith('de'));
    await options.close();
    const again = await rig().openOwn(OPTIONS);
    expect(await again.evaluate(() => document.body.innerText)).toContain('Automatisch');
    await again.close();
  });

  test('the chosen language reaches the tooltip of a page that is open', async () => {
    await rig().settings();
    const page = await rig().open(rig().put('/tooltip', DEMO));
    await rig().status(page, ({ state }) => state === 'checked');
    const tabId = await rig().tabId(page);
    const title = async () => String(await rig().api('action.getTitle', { tabId }));
    await until('English', async () => ((await title()).includes('a known article') ? true : null));
    await rig().settings({ language: 'de' });
    await until('German', async () =>
      (await title()).includes('ein bekannter Artikel') ? true : null,
    );
    await rig().settings();
    await page.close();
  });

  test('sites can be added, imported, refused and removed', async () => {
    const options = await rig().openOwn(OPTIONS);
    const field = `${english('sites_off')}: ${english('sites_add')}`;
    const input = await control(options, field);
    await input.type('https://www.example.org/page');
    await options.keyboard.press('Enter');
    await becomes('the site', ({ offSites }) => offSites.join() === 'www.example.org');
    await input.type('not a site');
    await options.keyboard.press('Enter');
    await options.waitForFunction(
      (said) => document.body.innerText.includes(said),
      { timeout: PATIENCE },
      english('sites_bad', { lines: 'not a site' }),
    );
    await load(options, english('sites_import'), 'sites.txt', 'b.example\n# no\n\na.example\n');
    await becomes('the list', ({ offSites }) => {
      return offSites.join() === 'a.example,b.example,www.example.org';
    });
    await press(options, english('sites_remove', { host: 'b.example' }));
    await becomes('one fewer', ({ offSites }) => offSites.length === 2);
    await options.close();
  });

  test('settings go out to a file and come back; a bad file changes nothing', async () => {
    await rig().settings({ mode: 'click', offSites: ['kept.example'], pageNote: false });
    const options = await rig().openOwn(OPTIONS);
    const file = await saving(options, english('file_export'));
    const mine = await rig().stored();
    expect(JSON.parse(file)).toMatchObject({ settings: mine });

    const name = english('file_import');
    const said = (text: string) =>
      options.waitForFunction(
        (wanted) => document.querySelector('#file')?.closest('section')?.innerText.includes(wanted),
        { timeout: PATIENCE },
        text,
      );
    await load(options, name, 'bad.json', '{"settings": ');
    await said(english('file_unreadable'));
    await load(options, name, 'half.json', file.replace('"click"', '"sometimes"'));
    await said('mode');
    expect(await rig().stored()).toEqual(mine);

    await press(options, english('options_reset'));
    await press(options, english('options_reset_yes'));
    await becomes('the defaults', (now) => now.mode === 'auto' && now.offSites.length === 0);
    await load(options, name, 'good.json', file);
    await said(english('file_loaded'));
    expect(await becomes('my settings', ({ mode }) => mode === 'click')).toEqual(mine);
    await options.close();
  });

  test('a reset can be thought better of', async () => {
    await rig().settings({ mode: 'click' });
    const options = await rig().openOwn(OPTIONS);
    await press(options, english('options_reset'));
    await press(options, english('options_reset_no'));
    expect((await rig().stored()).mode).toBe('click');
    await options.close();
  });

  test('the dataset is described', async () => {
    const options = await rig().openOwn(OPTIONS);
    await options.waitForFunction(
      () => document.body.innerText.includes('raided a North Korean embassy'),
      { timeout: PATIENCE },
    );
    const counts = await options.$$eval('.counts dd', (all) =>
      all.map((one) => Number(one.textContent)),
    );
    const { articles } = readDataset(BUNDLED_RECORDS);
    const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
    expect(counts).toHaveLength(CLAIM_STATUSES.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claims);
    await options.close();
  });

  test('the welcome page explains itself and offers checks on click only', async () => {
    expect(await rig().welcome.evaluate(() => location.pathname)).toContain('/welcome/');
    const page = await rig().openOwn('src/welcome/index.html');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain(english('welcome_permission_body'));
    expect(text).toContain(english('welcome_pin_firefox'));
    await page.hover('.story .mark');
    await page.waitForSelector('.stage [role="dialog"]');
    await page.click('.story .mark:last-of-type');
    const card = await page.$eval('.stage', (one) => (one as HTMLElement).innerText);
    expect(card).toContain(english('row_here'));
    await press(page, english('welcome_click_ask'));
    await becomes('the mode', ({ mode }) => mode === 'click');
    await page.close();
  });

  test('a pasted text is checked, and a finding leads to its words and back', async () => {
    const page = await rig().openOwn('src/check/index.html');
    const field = await page.waitForSelector('textarea');
    const [headline, ...rest] = [...DEMO.matchAll(/<(?:h1|p)>([^<]+)</g)].map(([, text]) => text);
    await field?.evaluate(
      (one, text) => {
        (one as HTMLTextAreaElement).value = text;
        one.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [headline, ...rest].join('\n\n'),
    );
    await press(page, english('check_go'));
    await page.waitForSelector('[data-verdict="copy"]', { timeout: PATIENCE });
    const marks = await page.$$eval('.annotated mark', (all) => all.length);
    expect(marks).toBeGreaterThan(3);
    await page.$eval('.annotated mark', (mark) => (mark as HTMLElement).click());
    await page.waitForSelector('.flag[data-open="true"]');
    await page.close();
  });

  test('the demonstration shows all three families on a page of the extension', async () => {
    const page = await rig().openOwn('src/check/index.html?demo');
    await page.waitForSelector('[data-verdict="copy"]', { timeout: PATIENCE });
    const families = await page.$$eval('.annotated mark', (all) => [
      ...new Set(all.map((mark) => (mark as HTMLElement).dataset['category'])),
    ]);
    expect(families.sort()).toEqual(['claim', 'sourcing', 'translation']);
    await page.close();
  });

  test('note, badge, tooltip, popup, panel and report give one count, and none when hidden', async () => {
    await rig().settings();
    const page = await rig().open(rig().put('/count', HAS_REAL ? realPage() : DEMO));
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    const count = shownFlags(status, DEFAULT_SETTINGS).length;
    const tabId = await rig().tabId(page);
    const words = english('list_count', { n: count });
    expect(await until('the note', () => panelText(page, NOTE))).toContain(
      english('note_flags', { n: count }),
    );
    expect(await rig().api('action.getBadgeText', { tabId })).toBe(String(count));
    expect(await rig().api('action.getTitle', { tabId })).toContain(String(count));
    const popup = await rig().popup(page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(words);
    await popup.close();
    const report = await rig().openOwn(`src/report/index.html?tab=${tabId}`);
    await report.waitForSelector('.note-item', { timeout: PATIENCE });
    expect(await report.evaluate(() => document.body.innerText)).toContain(words);
    expect(await report.$$eval('.note-item', (all) => all.length)).toBe(count);
    await report.close();
    await page.bringToFront();
    const panel = await rig().openOwn('src/panel/index.html');
    await panel.waitForSelector('.count-line', { timeout: PATIENCE });
    expect(await panel.evaluate(() => document.body.innerText)).toContain(words);
    await panel.close();

    await rig().ask(page, 'page/hide', { hidden: true });
    await until('an empty badge', async () =>
      (await rig().api('action.getBadgeText', { tabId })) === '0' ? true : null,
    );
    await until('the note to go', async () =>
      (await panelText(page, NOTE)) === null ? true : null,
    );
    const none = english('list_hidden');
    expect(await rig().api('action.getTitle', { tabId })).not.toContain(String(count));
    for (const path of ['src/panel/index.html', `src/report/index.html?tab=${tabId}`]) {
      await page.bringToFront();
      const shown = await rig().openOwn(path);
      await shown.waitForSelector('[data-verdict="copy"]', { timeout: PATIENCE });
      const text = await shown.evaluate(() => document.body.innerText);
      expect([path, text.includes(none), text.includes(words)]).toEqual([path, true, false]);
      expect(await shown.$$eval('.note-item', (all) => all.length)).toBe(0);
      await shown.close();
    }
    await page.bringToFront();
    const again = await rig().popup(page);
    expect(await again.evaluate(() => document.body.innerText)).toContain(none);
    await again.close();
    await page.close();
  });
}

/** The popup's switches and its list. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { shownFlags } from '../../../src/ui/findings';
import { cardOpen, panelsGone } from '../../support/closed-roots';
import { control, press } from '../../support/controls';
import { english } from '../../support/english';
import { families } from '../../support/painted';
import { showAll } from '../../support/popup-states';
import { type Rig, until } from '../../support/rig';
import { DEMO } from '../../support/stories';

const CATEGORIES = ['sourcing', 'translation', 'claim'] as const;

/** Wait until exactly these families are painted. */
async function paints(page: Page, wanted: readonly string[]): Promise<void> {
  await until(`paint of ${wanted.join()}`, async () =>
    (await families(page)).join() === wanted.join() ? true : null,
  );
}

/** Tests of the popup. */
export function popupSwitches(rig: () => Rig): void {
  let page: Page;
  beforeEach(async () => {
    await rig().settings({ pageNote: false });
    page = await rig().open(rig().put('/', DEMO));
    await paints(page, CATEGORIES);
    return () => page.close();
  });

  test('everything is highlighted at one tap, at once, and remembered', async () => {
    const painted = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
    const before = await painted();
    const popup = await rig().popup(page);
    await press(popup, english('extent_all'));
    const after = await until('more highlights', async () => {
      const now = await painted();
      return now > before ? now : null;
    });
    await popup.close();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('as many again', async () => ((await painted()) === after ? true : null));
    const again = await rig().popup(page);
    const input = await control(again, english('extent_all'));
    expect(await input.evaluate((one) => (one as HTMLInputElement).checked)).toBe(true);
    await press(again, english('extent_all'));
    await until('the calm view', async () => ((await painted()) === before ? true : null));
    await again.close();
  });

  test('a finding is put away for good, and brought back in the options', async () => {
    const gravest = (popup: Page) =>
      popup.$eval('.findings > .flags .flag-head', (head) => (head as HTMLElement).dataset['flag']);
    const reopened = async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await rig().status(page, ({ state }) => state === 'checked');
      return rig().popup(page);
    };
    const popup = await rig().popup(page);
    const put = await gravest(popup);
    const words = await popup.$eval('.flag .flag-quote', (quote) => quote.textContent ?? '');
    await popup.click('.findings > .flags .flag-head');
    await press(popup, english('put_away'));
    // What is put away makes room for the next, so that the count need not fall.
    await until('another first', async () => ((await gravest(popup)) === put ? null : true));
    await popup.close();
    const again = await reopened();
    expect(await gravest(again)).not.toBe(put);
    await again.close();
    const options = await rig().openOwn('src/options/index.html');
    const kept = await options.waitForSelector('[aria-labelledby="put-away"] q');
    expect(words).toContain(await kept?.evaluate((quote) => quote.textContent?.slice(0, 20)));
    await options.click('[aria-labelledby="put-away"] .line .button');
    await until('an empty list', async () =>
      (await options.$('[aria-labelledby="put-away"] q')) ? null : true,
    );
    await options.close();
    const back = await reopened();
    expect(await gravest(back)).toBe(put);
    await back.close();
  });

  test('the site switch takes the marks off this site only', async () => {
    const host = '127.0.0.1';
    const popup = await rig().popup(page);
    await press(popup, english('switch_site', { host }));
    await paints(page, []);
    await popup.waitForSelector('[data-state="off"]');
    expect(await popup.evaluate(() => document.body.innerText)).toContain(
      english('state_off_site_body', { host }),
    );
    await popup.close();
    expect(await rig().status(page)).toEqual({ state: 'off', by: 'site' });

    const other = await rig().open(rig().put('/', DEMO).replace(host, 'localhost'));
    await paints(other, CATEGORIES);
    await other.close();

    const again = await rig().popup(page);
    await press(again, english('state_turn_on'));
    await paints(page, CATEGORIES);
    await again.waitForSelector('[data-verdict="copy"]');
    await again.close();
  });

  test('the master switch stops everything and starts it again', async () => {
    const popup = await rig().popup(page);
    await press(popup, english('switch_master'));
    await paints(page, []);
    await popup.waitForSelector('[data-state="off"]');
    expect(await rig().status(page)).toEqual({ state: 'off', by: 'master' });
    await press(popup, english('switch_master'));
    await paints(page, CATEGORIES);
    await popup.waitForSelector('[data-verdict="copy"]');
    await popup.close();
  });

  test('a row shows its passage on the page, with status, reason and evidence', async () => {
    const status = await rig().status(page);
    if (status.state !== 'checked') throw new Error(status.state);
    const flag = status.report.flags.findLast(
      ({ note, status: of }) =>
        note.category === 'claim' && note.evidence.length > 0 && of === 'contradicted',
    );
    if (flag?.note.category !== 'claim') throw new Error('the demonstration has such a claim');
    const { reason, evidence } = flag.note;

    const popup = await rig().popup(page);
    await showAll(popup);
    const head = await popup.waitForFunction(
      (quote, label) =>
        [...document.querySelectorAll<HTMLElement>('.flag[data-category="claim"] .flag-head')].find(
          (button) =>
            button.querySelector('.flag-quote')?.textContent?.includes(quote) &&
            button.textContent?.includes(label),
        ) ?? false,
      {},
      flag.quote,
      english('status_contradicted'),
    );
    const button = head.asElement();
    if (!button) throw new Error('no such row');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await button.evaluate((one) => (one as HTMLElement).click());
    await popup.waitForSelector('.flag[data-open="true"] .evidence a');

    const row = await popup.$eval('.flag[data-open="true"]', (one) => ({
      text: (one as HTMLElement).innerText,
      links: [...one.querySelectorAll<HTMLAnchorElement>('.evidence a')].map((link) => ({
        href: link.getAttribute('href'),
        target: link.target,
        rel: link.rel,
      })),
    }));
    expect(row.text).toContain(english('status_contradicted'));
    expect(row.text).toContain(reason);
    expect(row.links).toEqual(
      evidence.map(({ url }) => ({ href: url, target: '_blank', rel: 'noopener noreferrer' })),
    );

    const card = await cardOpen(page);
    expect(card).toContain(reason);
    const inView = await page.evaluate((quote) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = ranges.find((one) => String(one) === quote) as Range | undefined;
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, flag.quote);
    expect(inView).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panelsGone(page);
  });

  test('every finding has a row, those not highlighted folded away', async () => {
    const status = await rig().status(page);
    if (status.state !== 'checked') throw new Error(status.state);
    const popup = await rig().popup(page);
    await showAll(popup);
    const rows = await popup.$$eval('.flag', (all) => all.length);
    const folded = await popup.$$eval('.rest .flag', (all) => all.length);
    const { flags } = status.report;
    expect(rows).toBe(flags.length);
    expect(rows - folded).toBe(shownFlags(status, DEFAULT_SETTINGS).length);
    await popup.close();
  });
}

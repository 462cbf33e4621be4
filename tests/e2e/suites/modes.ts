/** Pages that are not simply copies, and readers who want to be asked first. */
import { beforeEach, expect, test } from 'vitest';
import { press } from '../../support/controls';
import { english } from '../../support/english';
import { families, markup, painted, wholeMarks } from '../../support/painted';
import { type Rig, until } from '../../support/rig';
import { DEMO, HAS_QUOTING, quotingPage, TEXTLESS, UNKNOWN } from '../../support/stories';

/** The markup of a page the extension has not touched. */
async function untouched(rig: Rig, address: string): Promise<string> {
  await rig.settings({ on: false });
  const page = await rig.open(address);
  const clean = await markup(page);
  await page.close();
  await rig.settings();
  return clean;
}

/** Tests of what happens when there is no match, and of checking on click only. */
export function modes(rig: () => Rig): void {
  beforeEach(() => rig().settings());

  test('only when I click: nothing is read before the button is pressed', async () => {
    await rig().settings({ mode: 'click', pageNote: false });
    const page = await rig().open(rig().put('/click', DEMO));
    expect(await rig().status(page)).toEqual({ state: 'not-checked' });
    expect(await painted(page)).toEqual({});

    const popup = await rig().popup(page);
    expect(await popup.$('[data-state="not-checked"]')).not.toBeNull();
    await press(popup, english('state_check'));
    await popup.waitForSelector('[data-verdict="copy"]');
    await wholeMarks(page);
    expect(await families(page)).toHaveLength(3);
    await popup.close();
    await page.close();
  });

  test.skipIf(!HAS_QUOTING)('a page that quotes the article is told apart, quietly', async () => {
    const address = rig().put('/quoting', quotingPage());
    const clean = await untouched(rig(), address);
    const page = await rig().open(address);
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.verdict.kind).toBe('related');
    const tabId = await rig().tabId(page);
    const title = english('badge_related');
    await until('the tooltip', async () => {
      return (await rig().api('action.getTitle', { tabId })) === title ? true : null;
    });
    expect(await rig().api('action.getBadgeText', { tabId })).toBe('');
    expect(await painted(page)).toEqual({});
    expect(await markup(page)).toBe(clean);

    const popup = await rig().popup(page);
    expect(await popup.$('[data-verdict="related"]')).not.toBeNull();
    expect(await popup.$('.flag')).toBeNull();
    await popup.close();
    await page.close();
  });

  test('a page with no known article is left alone, until asked anyway', async () => {
    const address = rig().put('/unknown', UNKNOWN);
    const clean = await untouched(rig(), address);
    const page = await rig().open(address);
    expect(await rig().status(page)).toEqual({ state: 'no-article', reason: 'no-match' });
    expect(await painted(page)).toEqual({});
    expect(await markup(page)).toBe(clean);
    const tabId = await rig().tabId(page);
    expect(await rig().api('action.getBadgeText', { tabId })).toBe('');

    const popup = await rig().popup(page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(
      english('state_no_match_body'),
    );
    await press(popup, english('state_anyway'));
    await popup.waitForSelector('[data-verdict="none"]');
    await popup.close();
    const marks = Object.values(await painted(page)).flat();
    expect(marks.join(' ')).toContain('person familiar with the budget');
    expect(await families(page)).not.toContain('claim');
    expect(await rig().api('action.getBadgeText', { tabId })).toBe('');
    await page.close();
  });

  test('check this passage: the selected paragraph alone is checked', async () => {
    const page = await rig().open(rig().put('/passage', UNKNOWN));
    await rig().status(page);
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('.story-text')[1];
      const words = paragraph?.firstChild;
      if (words) getSelection()?.selectAllChildren(words);
    });
    const status = await rig().ask(page, 'page/check', { anyway: true, selection: true });
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.verdict.pageParagraphs).toBe(1);
    const marks = Object.values(await painted(page)).flat();
    expect(marks.join(' ')).toContain('person familiar with the budget');

    const whole = await rig().ask(page, 'page/check', { anyway: true, selection: false });
    if (whole.state !== 'checked') throw new Error(whole.state);
    expect(whole.report.verdict.pageParagraphs).toBeGreaterThan(4);
    await page.close();
  });

  test('a page without text says so', async () => {
    const page = await rig().open(rig().put('/textless', TEXTLESS));
    expect(await rig().status(page)).toEqual({ state: 'no-article', reason: 'no-text' });
    const popup = await rig().popup(page);
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe(english('state_no_text'));
    await popup.close();
    await page.close();
  });

  test('on a page of the browser the popup says that it cannot be read', async () => {
    const page = await rig().openOwn('src/welcome/index.html');
    const popup = await rig().popup(page);
    expect(await popup.$('[data-state="impossible"]')).not.toBeNull();
    await popup.close();
    await page.close();
  });
}

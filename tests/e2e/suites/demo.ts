/** The demonstration page: what a reader sees first. */
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { shownFlags } from '../../../src/ui/findings';
import { NOTE, panelsGone, panelText } from '../../support/closed-roots';
import { press } from '../../support/controls';
import { english } from '../../support/english';
import { families, markup, painted, wholeMarks } from '../../support/painted';
import { type Rig, until } from '../../support/rig';
import { DEMO } from '../../support/stories';

/** Tests of the demonstration page. */
export function demoPage(rig: () => Rig): void {
  beforeEach(() => rig().settings());

  test('is recognised, with all three families painted', async () => {
    const page = await rig().open(rig().put('/', DEMO));
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    const { verdict } = status.report;
    expect(verdict).toMatchObject({
      kind: 'copy',
      article: 'madrid-embassy-raid-2019',
      wording: 'reworded',
    });
    expect(status.lost).toEqual([]);
    expect(await families(page)).toEqual(['sourcing', 'translation', 'claim']);

    const quotes = new Set(Object.values(await painted(page)).flat());
    const shown = shownFlags(status, DEFAULT_SETTINGS);
    expect(shown.filter((flag) => !quotes.has(flag.quote))).toEqual([]);
    const names = Object.keys(await painted(page));
    expect(names).not.toContain('hearsay-claim-corroborated');
    await page.close();
  });

  test('badge and popup say how many, of what and how old', async () => {
    const page = await rig().open(rig().put('/', DEMO));
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    const { verdict } = status.report;
    const shown = shownFlags(status, DEFAULT_SETTINGS).length;
    const tabId = await rig().tabId(page);
    const badge = await until('the badge', async () => {
      return (await rig().api<string>('action.getBadgeText', { tabId })) || null;
    });
    expect(badge).toBe(shown > 99 ? '99+' : String(shown));
    expect(await rig().api('action.getTitle', { tabId })).toContain(String(shown));

    const popup = await rig().popup(page);
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said).toContain(
      english('coverage', { n: verdict.matchedParagraphs, all: verdict.pageParagraphs }),
    );
    expect(said.toLowerCase()).toContain(english('short_copy').toLowerCase());
    expect(said).toContain('The Washington Post');
    expect(said).toContain('2026');
    expect(said).toContain(english('list_count', { n: shown }));
    const [all, ...groups] = await popup.$$eval('.tab-count', (counts) =>
      counts.map((element) => Number(element.textContent)),
    );
    expect(all).toBe(shown);
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(shown);
    await popup.close();
    await page.close();
  });

  test('a note tells of the match once and leaves no trace when dismissed', async () => {
    const page = await rig().open(rig().put('/noted', DEMO));
    const note = await until('the note', () => panelText(page, NOTE));
    expect(note).toContain(english('note_dismiss'));
    const before = await markup(page);
    await page.evaluate((label) => {
      for (const host of document.documentElement.children) {
        const buttons = host.shadowRoot?.querySelectorAll('button') ?? [];
        for (const button of buttons) if (button.textContent === label) button.click();
      }
    }, english('note_dismiss'));
    await panelsGone(page);
    expect(await markup(page)).not.toBe(before);
    expect(await families(page)).toHaveLength(3);
    await page.close();
  });

  test('the note can be switched off', async () => {
    await rig().settings({ pageNote: false });
    const page = await rig().open(rig().put('/unnoted', DEMO));
    await wholeMarks(page);
    await new Promise((resume) => setTimeout(resume, 600));
    expect(await panelText(page, NOTE)).toBeNull();
    await page.close();
  });

  test('its marks can be hidden and shown again from the popup', async () => {
    await rig().settings({ pageNote: false });
    const page = await rig().open(rig().put('/hidden', DEMO));
    await wholeMarks(page);
    const popup = await rig().popup(page);
    await press(popup, english('marks_hide'));
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await press(popup, english('marks_show'));
    await wholeMarks(page);
    await popup.close();
    await page.close();
  });
}

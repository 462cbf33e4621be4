/** The real copy inside a news site's page: the same findings as on its plain text, and no trace. */
import { expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../../src/dataset/build/read-records';
import type { Flag } from '../../../src/engine/report';
import { CLAIM_STATUSES } from '../../../src/engine/vocabulary';
import { makeScanner } from '../../../src/scan/scanner';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { panelsGone } from '../../support/closed-roots';
import { families, markup, painted, wholeMarks } from '../../support/painted';
import type { Rig } from '../../support/rig';
import { REAL_FILE, realPage } from '../../support/stories';

/** What a flag is, wherever it stands. */
function signature(flag: Pick<Flag, 'category' | 'kind' | 'claim' | 'quote'>): string {
  return [flag.category, flag.kind, flag.claim, flag.quote].join(' | ');
}

function expected(): string[] {
  const scan = makeScanner(readDataset(BUNDLED_RECORDS), {
    anyway: false,
    gate: true,
    explain: false,
  });
  const line = scan(REAL_FILE);
  if ('error' in line) throw new Error(line.error);
  return line.flags.map(signature).sort();
}

/** Tests of the real copy on a news page. */
export function realCopy(rig: () => Rig): void {
  test('carries exactly the flags of its plain text', async () => {
    await rig().settings();
    const page = await rig().open(rig().put('/story', realPage()));
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.verdict).toMatchObject({ kind: 'copy', wording: 'verbatim' });
    const wanted = expected();
    expect(wanted.length).toBeGreaterThan(60);
    expect(status.report.flags.map(signature).sort()).toEqual(wanted);
    expect(status.lost).toEqual([]);
    await page.close();
  });

  test('nothing is painted outside the story', async () => {
    const statuses = { ...DEFAULT_SETTINGS.statuses };
    for (const status of CLAIM_STATUSES) statuses[status] = true;
    await rig().settings({ statuses });
    const page = await rig().open(rig().put('/outside', realPage()));
    await wholeMarks(page);
    expect(await families(page)).toHaveLength(3);
    const strays = await page.evaluate(() => {
      const outside =
        'header, nav, footer, aside, figure, form, .comments, .related, .byline, .share-bar, .ad-slot, .newsletter-signup, .pull-quote, .cookie-banner';
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges
        .filter(({ startContainer, endContainer }) =>
          [startContainer, endContainer].some(
            (node) =>
              node.parentElement?.closest(outside) || !node.parentElement?.closest('article'),
          ),
        )
        .map(String);
    });
    expect(strays).toEqual([]);
    await page.close();
  });

  test('hiding the marks leaves the page as if nobody had been there', async () => {
    await rig().settings({ on: false });
    const address = rig().put('/untouched', realPage());
    const untouched = await rig().open(address);
    expect((await rig().status(untouched)).state).toBe('off');
    const clean = await markup(untouched);
    await untouched.close();

    await rig().settings();
    const page = await rig().open(address);
    await wholeMarks(page);
    await rig().ask(page, 'page/hide', { hidden: true });
    await panelsGone(page);
    expect(await painted(page)).toEqual({});
    expect(await markup(page)).toBe(clean);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

    await rig().ask(page, 'page/hide', { hidden: false });
    expect(await families(page)).toHaveLength(3);
    await rig().settings({ on: false });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await panelsGone(page);
    expect(await markup(page)).toBe(clean);
    await page.close();
  });
}

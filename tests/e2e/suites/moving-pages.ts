/** Pages that change under the reader, and stories that stand in odd places. */
import { beforeEach, expect, test } from 'vitest';
import { families, painted, wholeMarks } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { bare, DEMO, DEMO_STORY, UNKNOWN } from '../../support/stories';

/** Tests of soft navigation, late text, shadow trees and frames. */
export function movingPages(rig: () => Rig): void {
  beforeEach(() => rig().settings({ pageNote: false }));

  test('a soft navigation is a new page', async () => {
    const page = await rig().open(rig().put('/soft', UNKNOWN));
    expect((await rig().status(page)).state).toBe('no-article');
    await page.evaluate((story) => {
      history.pushState(null, '', '/soft/2');
      const article = document.querySelector('article');
      if (article) article.innerHTML = story;
    }, DEMO_STORY);
    await wholeMarks(page);
    expect((await rig().status(page)).state).toBe('checked');

    await page.evaluate(() => {
      history.pushState(null, '', '/soft/3');
      const article = document.querySelector('article');
      if (article) {
        article.innerHTML = `<h1>Nothing known</h1>${'<p>The harbour was quiet that morning, and the gulls had the quay to themselves until the first boat came in.</p>'.repeat(6)}`;
      }
    });
    await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: PATIENCE });
    const status = await rig().status(page, ({ state }) => state !== 'checked');
    expect(status.state).toBe('no-article');
    const tabId = await rig().tabId(page);
    await until('an empty badge', async () =>
      (await rig().api('action.getBadgeText', { tabId })) === '' ? true : null,
    );
    await page.close();
  });

  test('an article that arrives late is found', async () => {
    const late = bare(
      `<main id="app"><p>Loading</p></main><template>${DEMO_STORY}</template><script>
        setTimeout(() => {
          document.querySelector('#app').replaceChildren(document.querySelector('template').content);
        }, 1500);</script>`,
    );
    const page = await rig().open(rig().put('/late', late));
    expect((await rig().status(page)).state).toBe('no-article');
    await wholeMarks(page);
    expect(await families(page)).toHaveLength(3);
    await page.close();
  });

  test('a story inside an open shadow tree is marked there', async () => {
    const shadowed = bare(
      `<story-box></story-box><template>${DEMO_STORY}</template><script>
        document.querySelector('story-box').attachShadow({ mode: 'open' })
          .append(document.querySelector('template').content);</script>`,
    );
    const page = await rig().open(rig().put('/shadow', shadowed));
    await wholeMarks(page);
    expect(await families(page)).toHaveLength(3);
    const inside = await page.evaluate(() => {
      const root = document.querySelector('story-box')?.shadowRoot;
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return {
        all: ranges.every(({ startContainer }) => startContainer.getRootNode() === root),
        sheets: root?.adoptedStyleSheets.length ?? 0,
      };
    });
    expect(inside).toEqual({ all: true, sheets: 1 });
    await rig().ask(page, 'page/hide', { hidden: true });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    const left = await page.evaluate(
      () => document.querySelector('story-box')?.shadowRoot?.adoptedStyleSheets.length,
    );
    expect(left).toBe(0);
    await page.close();
  });

  test('a story inside a frame of the same site is marked, counted and explained', async () => {
    rig().put('/inner', DEMO);
    const page = await rig().open(
      rig().put('/outer', bare('<iframe src="/inner" width="900" height="800"></iframe>')),
    );
    const frame = await page.waitForFrame((one) => one.url().endsWith('/inner'));
    await wholeMarks(frame);
    expect(await painted(page)).toEqual({});
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.verdict.kind).toBe('copy');
    const tabId = await rig().tabId(page);
    await until('a badge', async () => {
      const text = await rig().api<string>('action.getBadgeText', { tabId });
      return Number.parseInt(text, 10) > 0 ? true : null;
    });
    const popup = await rig().popup(page);
    expect(await popup.$('[data-verdict="copy"]')).not.toBeNull();
    await popup.close();
    await page.close();
  });
}

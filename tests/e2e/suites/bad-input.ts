/** Pages, messages and storage as nobody should send them: a clear state, never an exception. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { press } from '../../support/controls';
import { english } from '../../support/english';
import { families } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { bare, DEMO, DEMO_STORY } from '../../support/stories';

const CALM = new Set(['checked', 'no-article', 'failed']);

/** About 10 MB of running text without a known word order. */
function hugePage(): string {
  const words = 'harbour granite lantern morning council orchard ferry winter timber market'.split(
    ' ',
  );
  const paragraphs = Array.from({ length: 16_000 }, (_, row) => {
    const text = Array.from({ length: 80 }, (_, at) => words[(row * 7 + at * at) % words.length]);
    return `<p>${text.join(' ')} ${row}.</p>`;
  });
  return bare(`<article>${paragraphs.join('\n')}</article>`);
}

/** Closing tags lost, crossed and invented; a comment that never ends. */
const MALFORMED = `<!doctype html><html><body><div><p><b><i>${DEMO_STORY.replaceAll('</p>', '')
  .replace('<p>', '<p></div></article></b>')
  .replaceAll(
    'daylight',
    'day\u0000light</span>',
  )}</table></p></i><table><tr><p>stray<!-- never closed`;

/** Replaces every paragraph by a copy of itself, every few milliseconds; for ever without `stop`. */
function restless(stopAfterMs: number | null): string {
  const stop =
    stopAfterMs === null
      ? ''
      : `setTimeout(() => {
      clearInterval(timer);
      document.body.dataset.rests = '';
    }, ${stopAfterMs});`;
  return bare(`<article>${DEMO_STORY}</article><script>
    const timer = setInterval(() => {
      for (const old of document.querySelectorAll('article > p')) old.replaceWith(old.cloneNode(true));
    }, 30);${stop}</script>`);
}

const WRONG_SHAPES: readonly unknown[] = [
  { to: 'article/check' },
  { to: 'article/check', body: null },
  { to: 'article/check', body: { page: 42, anyway: false } },
  { to: 'article/check', body: { page: { paragraphs: [{ text: 1, role: 'body' }] }, anyway: 1 } },
  { to: 'badge/show', body: { state: 'match', flags: -1 } },
  { to: 'badge/show', body: { state: 'sunny' } },
];
const UNKNOWN_CALLS: readonly unknown[] = [
  null,
  'article/check',
  7,
  [],
  { to: 'nobody' },
  { to: {} },
];

/** How long the huge page may stand still: milliseconds, and times that its words could be counted. */
const STALL_MS = 5000;
const STALL_COUNTS = 20;
type Watched = typeof globalThis & { longest: number };

/** Note the longest time in which a page's timers did not run. */
function watchStalls(page: Page): Promise<void> {
  return page.evaluate(() => {
    const world = globalThis as Watched;
    let last = performance.now();
    world.longest = 0;
    setInterval(() => {
      world.longest = Math.max(world.longest, performance.now() - last);
      last = performance.now();
    }, 10);
  });
}

const longestStall = (page: Page) => page.evaluate(() => (globalThis as Watched).longest);

/** Milliseconds that counting its words once takes in a page, in one piece. */
function countingTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    const counts = new Map<string, number>();
    for (const word of (document.body.textContent ?? '').split(/\s+/))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return performance.now() - start;
  });
}

/** Tests of everything that should not happen. */
export function badInput(rig: () => Rig): void {
  beforeEach(() => rig().settings({ pageNote: false }));

  test('a page of 10 MB ends in a state and never stands still', async () => {
    const html = hugePage();
    expect(html.length).toBeGreaterThan(9_000_000);
    const page = await rig().open(rig().put('/huge', html));
    await watchStalls(page);
    const status = await rig().status(page, ({ state }) => CALM.has(state));
    expect(CALM).toContain(status.state);
    const longest = await longestStall(page);
    // Not a speed limit: a page that is read in one piece stands still for much longer than this,
    // and on a busy machine for much longer than a plain count of its words takes there.
    const counting = await countingTime(page);
    expect(longest).toBeLessThan(Math.max(STALL_MS, STALL_COUNTS * counting));
    const popup = await rig().popup(page);
    expect(await popup.evaluate(() => document.body.innerText.length)).toBeGreaterThan(40);
    await popup.close();
    await page.close();
  });

  test('malformed HTML is read as the browser reads it', async () => {
    const page = await rig().open(rig().put('/malformed', MALFORMED));
    const status = await rig().status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.verdict.kind).toBe('copy');
    expect(await families(page)).toHaveLength(3);
    await page.close();
  });

  test('a page that rewrites itself while being checked is marked once it rests', async () => {
    const page = await rig().open(rig().put('/restless', restless(1500)));
    await page.waitForSelector('body[data-rests]');
    await page.waitForFunction(
      () => {
        const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
        return ranges.length > 5 && ranges.every((one) => one.startContainer.isConnected);
      },
      { timeout: PATIENCE },
    );
    expect((await rig().status(page)).state).toBe('checked');
    await page.close();
  });

  test('a page that never rests keeps one verdict, as its words stay the same', async () => {
    const page = await rig().open(rig().put('/never', restless(null)));
    await rig().status(page, ({ state }) => state === 'checked');
    const states = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) {
      states.add((await rig().status(page)).state);
      await new Promise((resume) => setTimeout(resume, 150));
    }
    expect([...states]).toEqual(['checked']);
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(10);
    const popup = await rig().popup(page);
    expect(await popup.$('[data-verdict="copy"]')).not.toBeNull();
    await popup.close();
    await page.close();
  });

  test('a message of the wrong shape is answered with the reason', async () => {
    for (const message of WRONG_SHAPES) {
      const reply = await rig().api<{ ok: boolean; error: string }>('runtime.sendMessage', message);
      expect(reply.ok, JSON.stringify(message)).toBe(false);
      expect(reply.error.length, JSON.stringify(message)).toBeGreaterThan(5);
      expect(reply.error).not.toMatch(/is not a function|cannot read|reading '/i);
    }
  });

  test('a call nobody knows is left without an answer, and does no harm', async () => {
    for (const message of UNKNOWN_CALLS) {
      const reply = await rig()
        .api('runtime.sendMessage', message)
        .catch(() => null);
      expect(reply, JSON.stringify(message)).toBeNull();
    }
    const page = await rig().open(rig().put('/after', DEMO));
    await rig().status(page, ({ state }) => state === 'checked');
    for (const message of [{ to: 'page/check' }, { to: 'flag/reveal', body: null }, { to: 'x' }]) {
      await rig()
        .api('tabs.sendMessage', await rig().tabId(page), message)
        .catch(() => null);
    }
    expect((await rig().status(page)).state).toBe('checked');
    await page.close();
  });

  test('a web page cannot reach the extension', async () => {
    const page = await rig().open(rig().put('/foreign', DEMO));
    await rig().status(page, ({ state }) => state === 'checked');
    const { id, address } = rig().installed;
    const reached = await page.evaluate(
      async (extension, url) => {
        interface Runtime {
          sendMessage?: (to: string, message: unknown) => Promise<unknown>;
        }
        const world = globalThis as unknown as Record<string, { runtime?: Runtime } | undefined>;
        const runtime = world['browser']?.runtime ?? world['chrome']?.runtime;
        const reply = await runtime?.sendMessage?.(extension, { to: 'panels/load', body: null });
        const file = await fetch(url).then(
          () => true,
          () => false,
        );
        return { reply: reply ?? null, file };
      },
      id,
      address('manifest.json'),
    );
    expect(reached).toEqual({ reply: null, file: false });
    await page.close();
  });

  test('rubbish in storage costs the fields it is in, and reading never overwrites it', async () => {
    const rubbish = {
      on: 'yes',
      mode: 'click',
      offSites: [1, { a: 2 }],
      statuses: null,
      pageNote: false,
      show: 'everything',
    };
    await rig().api('storage.local.set', { settings: rubbish });
    const page = await rig().open(rig().put('/rubbish', DEMO));
    expect(await rig().status(page)).toEqual({ state: 'not-checked' });
    expect(await rig().stored()).toEqual(rubbish);

    const popup = await rig().popup(page);
    await press(popup, english('state_check'));
    await popup.waitForSelector('[data-verdict="copy"]');
    await press(popup, english('extent_all'));
    const kept = await until('the change to be stored', async () => {
      const now = await rig().stored();
      return now.extent === 'all' ? now : null;
    });
    expect(kept).toMatchObject({ on: true, mode: 'click', pageNote: false, offSites: [] });
    await popup.close();
    await page.close();

    for (const settings of ['garbage', 42, null, [], { on: [] }]) {
      await rig().api('storage.local.set', { settings });
      const again = await rig().open(rig().put('/rubbish', DEMO));
      expect((await rig().status(again, ({ state }) => state === 'checked')).state).toBe('checked');
      await again.close();
    }
  });
}

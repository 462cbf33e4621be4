/** Pages that work against being read: traps in the tree, marks taken away, made-up events. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { painted, wholeMarks } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { bare, DEMO, DEMO_STORY, UNKNOWN } from '../../support/stories';
import { TRAPS } from '../../support/traps';

const story = `<main>${DEMO_STORY}</main>`;
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Tests that a page neither stops, nor blinds, nor plays with what is shown on it. */
export function hostilePages(rig: () => Rig): void {
  beforeEach(() => rig().settings({ pageNote: false }));

  const marked = async (path: string, html: string): Promise<Page> => {
    const page = await rig().open(rig().put(path, html));
    await wholeMarks(page);
    return page;
  };

  // How long a browser takes over 30,000 blocks is its own and the machine's affair: only a page
  // that is never marked fails, when the test's time is up.
  test.each(Object.entries(TRAPS))('%s', async (name, html) => {
    const path = `/trap/${name.replaceAll(/\W+/g, '-')}`;
    const page = await rig().open(rig().put(path, html));
    await wholeMarks(page, 0);
    await page.close();
  });

  test('marks that the page takes away are painted again, a few times', async () => {
    const page = await marked('/wiped', DEMO);
    const whole = JSON.stringify(await painted(page));
    const again = () =>
      page.waitForFunction(() => CSS.highlights.size > 2 && document.adoptedStyleSheets.length > 0);
    for (const wipe of [
      () => CSS.highlights.clear(),
      () => {
        document.adoptedStyleSheets = [new CSSStyleSheet()];
      },
      () => [...CSS.highlights.values()][0]?.clear(),
      () => {
        const [name] = [...CSS.highlights.keys()];
        if (name) CSS.highlights.set(name, new Highlight());
      },
      () => {
        for (const sheet of document.adoptedStyleSheets) sheet.disabled = true;
      },
      () => {
        for (const sheet of document.adoptedStyleSheets) sheet.replaceSync('');
      },
    ]) {
      await page.evaluate(wipe);
      await again();
      await page.waitForFunction(
        (want) =>
          JSON.stringify(
            Object.fromEntries([...CSS.highlights].map(([key, of]) => [key, [...of].map(String)])),
          ) === want,
        { timeout: PATIENCE },
        whole,
      );
    }
    await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 50));
    await until('the marks to be given up', async () =>
      (await rig().ask(page, 'flag/step', { by: 1 })) ? null : true,
    );
    await page.close();
  });

  test('what a script dispatches opens and closes nothing', async () => {
    const page = await marked('/scripted', DEMO);
    const children = () => page.evaluate(() => document.documentElement.childElementCount);
    const before = await children();
    await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const { left, top, width, height } = (range as Range).getBoundingClientRect();
      const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 };
      const target = (range as Range).startContainer.parentElement;
      target?.dispatchEvent(new PointerEvent('pointermove', at));
      target?.dispatchEvent(new MouseEvent('click', at));
    });
    await pause(800);
    expect(await children()).toBe(before);
    expect(await rig().ask(page, 'flag/step', { by: 1 })).toBe(true);
    await page.waitForFunction(
      (count) => document.documentElement.childElementCount > count,
      { timeout: PATIENCE },
      before,
    );
    await page.evaluate(() => {
      document.body.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await pause(300);
    expect(await children()).toBeGreaterThan(before);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (count) => document.documentElement.childElementCount === count,
      {},
      before,
    );
    await page.close();
  });

  const inFrame = async (page: Page, path: string): Promise<number> => {
    const frame = await page.waitForFrame((one) => one.url().endsWith(path));
    return frame.evaluate(() => CSS.highlights.size);
  };
  const markedIn = (page: Page, path: string) =>
    until(`marks in ${path}`, async () => ((await inFrame(page, path)) > 2 ? true : null));

  test('frames that nobody can see carry no marks, and get them once they are scrolled to', async () => {
    const hidden: Readonly<Record<string, string>> = {
      tiny: 'width:1px;height:1px',
      clear: 'opacity:0.01',
      shrunk: 'transform:scale(0.01)',
      cut: 'clip-path:inset(100%)',
      gone: 'visibility:hidden',
      away: 'position:absolute;top:4000px',
    };
    const frames = Object.entries({ ...hidden, shown: '' }).map(([id, css]) => {
      rig().put(`/sight/${id}`, bare(story));
      return `<iframe id="${id}" src="/sight/${id}" style="border:0;${css}"></iframe>`;
    });
    const style = '<style>iframe{width:350px;height:250px}</style>';
    const page = await rig().open(rig().put('/sight', bare(style + frames.join(''))));
    await markedIn(page, '/sight/shown');
    await pause(1500);
    for (const id of Object.keys(hidden)) {
      expect([id, await inFrame(page, `/sight/${id}`)]).toEqual([id, 0]);
    }
    await page.evaluate(() => document.querySelector('#away')?.scrollIntoView());
    await markedIn(page, '/sight/away');
    await page.close();
  });

  test('a frame that is covered carries no marks, and gets them once it is not', async () => {
    rig().put('/covered/under', bare(story));
    const page = await rig().open(
      rig().put(
        '/covered',
        bare(
          `<style>iframe{width:350px;height:250px;border:0}#veil{position:absolute;left:0;top:0;width:400px;height:300px;background:white}</style><iframe src="/covered/under"></iframe><div id="veil"></div>`,
        ),
      ),
    );
    expect((await rig().status(page, ({ state }) => state === 'checked')).state).toBe('checked');
    await pause(1000);
    expect(await inFrame(page, '/covered/under')).toBe(0);
    await page.evaluate(() => document.querySelector('#veil')?.remove());
    await markedIn(page, '/covered/under');
    await page.close();
  });

  test('many texts at one address: never the verdict of another, and the known one is found', async () => {
    const other = /<article[\s\S]*<\/article>/.exec(UNKNOWN)?.[0] ?? '';
    const page = await marked(
      '/many',
      bare(
        `<main id="app">${DEMO_STORY}</main><template id="known">${DEMO_STORY}</template><template id="other">${other}</template>`,
      ),
    );
    const show = (id: string) =>
      page.evaluate((name) => {
        const { content } = document.querySelector(`#${name}`) as HTMLTemplateElement;
        document.querySelector('#app')?.replaceChildren(content.cloneNode(true));
        location.hash = `#${Math.random()}`;
      }, id);
    await show('other');
    await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: PATIENCE });
    for (let text = 0; text < 12; text += 1) {
      await show('other');
      await pause(550);
      const status = await rig().ask(page, 'page/status', null);
      expect(status.state).not.toBe('checked');
    }
    await show('known');
    await wholeMarks(page);
    await page.close();
  });

  test('an address that changes without end brings no further note', async () => {
    await rig().settings({ pageNote: true });
    const page = await marked('/addresses', DEMO);
    const { came } = await page.evaluate(async () => {
      const seen = { came: 0 };
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) seen.came += addedNodes.length;
      }).observe(document.documentElement, { childList: true });
      let at = 0;
      const timer = setInterval(() => history.replaceState(null, '', `/addresses/${at++}`), 50);
      await new Promise((resume) => setTimeout(resume, 3000));
      clearInterval(timer);
      return seen;
    });
    expect(came).toBeLessThanOrEqual(1);
    expect((await rig().status(page, ({ state }) => state === 'checked')).state).toBe('checked');
    await page.close();
  });

  test('another query is the same text: what is hidden stays hidden', async () => {
    const page = await marked('/query', DEMO);
    await rig().ask(page, 'page/hide', { hidden: true });
    await page.evaluate(() => {
      history.replaceState(null, '', '?from=letter');
      document.body.append(document.createElement('p'));
      const line = 'One more line has come below the story, as it does where readers are counted.';
      document.body.append(line);
    });
    await pause(1500);
    expect(await painted(page)).toEqual({});
    expect(await rig().status(page)).toMatchObject({ state: 'checked', hidden: true });
    await page.close();
  });
}

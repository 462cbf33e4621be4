/** Texts that are there and shown later, stand in odd places, or are cut and strewn by markup. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { PageStatus } from '../../../src/protocol';
import { OTHER_STORY, PAGE_KINDS } from '../../support/page-kinds';
import { wholeMarks } from '../../support/painted';
import { PATIENCE, type Rig } from '../../support/rig';
import { bare, DEMO_STORY } from '../../support/stories';

/** Frames that can be seen at once, so that all get their marks. */
const AT_ONCE = 9;
const PAGES = Object.entries(PAGE_KINDS).flatMap(([group, kinds]) => {
  const rows = Object.entries(kinds);
  const pages = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => at);
  return pages.map((at): [string, [string, string][]] => [
    pages.length > 1 ? `${group}, ${at + 1}` : group,
    rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  ]);
});

const paragraph = (text: string) => `<p>${text}</p>`;
const story = `<article id="own">${DEMO_STORY}</article>`;
const BESIDE: Readonly<Record<string, string>> = {
  'another story below': `<main>${story}<article>${OTHER_STORY}</article></main>`,
  'another story above': `<main><article>${OTHER_STORY}</article>${story}</main>`,
  'another on both sides': `<main><div>${OTHER_STORY}</div>${story}<div>${OTHER_STORY}</div></main>`,
  'readers’ remarks without a heading': `<main>${story}<div>${paragraph('<b>Joe</b>')}${paragraph('I was told by people close to the embassy that the gates were reportedly open all day, and critics say otherwise.')}</div></main>`,
};

const LINES = [...DEMO_STORY.matchAll(/<(?:p|h1)[^>]*>([\s\S]*?)<\/(?:p|h1)>/g)].map(([, text]) =>
  (text ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Documents that are no HTML, by their ending, and what becomes of them. */
const DOCUMENTS: readonly (readonly [path: string, text: string, state: string])[] = [
  ['/documents/story.txt', LINES.join('\n\n'), 'checked'],
  [
    '/documents/wrapped.txt',
    LINES.map((line) => line.replace(/(.{1,70})(\s|$)/g, '$1\n')).join('\n'),
    'checked',
  ],
  [
    '/documents/story.xhtml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head><body><main>${LINES.map((line) => `<p>${asXml(line)}</p>`).join('')}</main></body></html>`,
    'checked',
  ],
  [
    '/documents/picture.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><text x="9" y="20">Tide</text></svg>',
    'impossible',
  ],
];

/** Tests of every kind, nine frames to a page, since every frame is read by itself. */
export function kindsOfPages(rig: () => Rig): void {
  beforeEach(() => rig().settings({ pageNote: false }));

  test.each(PAGES)(
    '%s',
    async (group, kinds) => {
      const path = (at: number) => `/kinds/${encodeURIComponent(group)}/${at}`;
      for (const [at, [, html]] of kinds.entries()) rig().put(path(at), html);
      const frames = kinds.map((_, at) => `<iframe src="${path(at)}"></iframe>`).join('');
      const css = '<style>body{margin:0}iframe{width:350px;height:290px;border:0}</style>';
      const page = await rig().open(rig().put(path(-1), bare(css + frames)));
      const missing: string[] = [];
      for (const [at, [name]] of kinds.entries()) {
        if (!(await isMarked(page, path(at)))) missing.push(name);
      }
      expect(missing).toEqual([]);
      await page.close();
    },
    120_000,
  );

  test.each(DOCUMENTS)('a document that is no HTML: %s', async (path, text, state) => {
    const page = await rig().open(rig().put(path, text));
    if (state === 'checked') {
      await wholeMarks(page);
    }
    const popup = await rig().popup(page);
    const shown = state === 'checked' ? '[data-verdict="copy"]' : `[data-state="${state}"]`;
    await popup.waitForSelector(shown, { timeout: PATIENCE });
    await popup.close();
    await page.close();
  });

  let known: PageStatus | null = null;
  /** What is said of the story where nothing stands beside it; asked once. */
  const statusAlone = async (): Promise<PageStatus> => {
    if (known) return known;
    const page = await rig().open(rig().put('/beside/alone', bare(`<main>${story}</main>`)));
    known = await rig().status(page, ({ state }) => state === 'checked');
    await page.close();
    return known;
  };

  test.each(Object.entries(BESIDE))(
    'only the story is flagged and counted: %s',
    async (name, html) => {
      const wanted = await statusAlone();
      const page = await rig().open(rig().put(`/beside/${encodeURIComponent(name)}`, bare(html)));
      const status = await rig().status(page, ({ state }) => state === 'checked');
      if (status.state !== 'checked' || wanted.state !== 'checked') throw new Error('not checked');
      // Where the first one stands is told by the page's paragraphs, of which there are more.
      const counts = (summary: typeof status.report.sourcing) => ({
        ...summary,
        firstAnonymous: summary?.firstAnonymous !== null,
      });
      expect(counts(status.report.sourcing)).toEqual(counts(wanted.report.sourcing));
      // Which of a sentence's words carry a claim may differ with what stands above; whose they are may not.
      const words = (await page.$eval('#own', (own) => own.textContent ?? '')).replace(/\s+/g, ' ');
      const strange = status.report.flags.filter(({ quote }) => !words.includes(quote));
      expect(strange.map(({ quote }) => quote)).toEqual([]);
      expect(status.report.flags.length).toBeGreaterThan(0.9 * wanted.report.flags.length);
      const outside = await page.evaluate(() => {
        const own = document.querySelector('#own');
        const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
        return [
          ranges.length > 0,
          ranges.filter(({ startContainer: at }) => !own?.contains(at)).length,
        ];
      });
      expect(outside).toEqual([true, 0]);
      await page.close();
    },
  );
}

/** Whether a frame, or one inside it, gets marks. */
async function isMarked(page: Page, path: string): Promise<boolean> {
  const isWithin = (frame: Frame | null): boolean =>
    frame !== null && (frame.url().endsWith(path) || isWithin(frame.parentFrame()));
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame() && isWithin(frame));
    const counts = frames.map((one) => one.evaluate(() => CSS.highlights.size).catch(() => 0));
    if ((await Promise.all(counts)).some((count) => count > 2)) return true;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return false;
}

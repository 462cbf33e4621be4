/** The longest task on each page that works against being read, with Hearsay and without; Chromium. */
import { serve } from '../../../src/demo/server';
import { bare, DEMO, DEMO_STORY } from '../../support/stories';
import { TRAPS } from '../../support/traps';
import { print } from '../print';
import { extensionFolder } from './extensions';
import { type Counts, inTurns, median, pause, withBrowsers } from './side-by-side';
import { longestOwn, longestTask, traced } from './trace';

const SIDES = ['empty', 'Hearsay'] as const;
const script = (code: string) => `<script>${code}</script>`;
const tiles = Array.from({ length: 60_000 }, (_, at) => `<i>Tide ${at}</i> `).join('');
const unseen = [0x200c, 0x200d, 0x200e, 0x2062, 0x180e, 0x2069, 0x202c].map((code) =>
  String.fromCodePoint(code),
);

/** What pages do while they are read; each is checked for its marks elsewhere, or need not have any. */
const RESTLESS: Readonly<Record<string, string>> = {
  'the demonstration, which is not hostile': DEMO,
  'a language named constructor': DEMO.replace('<html lang="en"', '<html lang="constructor"'),
  'tiny blocks before the story': bare(`${tiles}<main>${DEMO_STORY}</main>`),
  'marks cleared every second': DEMO.replace(
    '</body>',
    `${script('setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = [new CSSStyleSheet()]; }, 1000)')}</body>`,
  ),
  'an address that changes': DEMO.replace(
    '</body>',
    `${script("let at = 0; setInterval(() => history.replaceState(null, '', '?' + at++), 200)")}</body>`,
  ),
  'clicks, keys and pointers made by script': DEMO.replace(
    '</body>',
    `${script("setInterval(() => { document.body.click(); document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })); }, 20)")}</body>`,
  ),
  'invisible characters inside every word': DEMO.replace(/(?<=<p>)[^<]+/g, (text) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, unseen.join('')),
  ),
};

export async function hostile({ pages, rounds = 1, wait = 3000 }: Counts): Promise<void> {
  const all = Object.entries({ ...RESTLESS, ...TRAPS }).slice(0, pages);
  const server = await serve((path) => all[Number(path.slice(1))]?.[1] ?? null);
  const { port } = new URL(server.origin);
  const folders = { empty: extensionFolder('empty'), Hearsay: extensionFolder('Hearsay') };
  const rows: string[][] = [];
  try {
    await withBrowsers('chrome', folders, async (running) => {
      for (const [at, [what]] of all.entries()) {
        const own: number[] = [];
        const sides = await inTurns(SIDES, rounds, async (name, round) => {
          const { browser } = running[name];
          const page = await browser.newPage();
          const events = await traced(browser, async () => {
            await page.goto(`http://t${at}r${round}.localhost:${port}/${at}`, { timeout: 60_000 });
            await pause(wait);
          });
          await page.close();
          if (name === 'Hearsay') own.push(longestOwn(events));
          return longestTask(events);
        });
        const [page, ours] = [median(sides.empty), median(sides.Hearsay)];
        const figures = [page, ours, ours - page, median(own)];
        rows.push([what, ...figures.map((figure) => figure.toFixed(0))]);
        console.log(rows.at(-1)?.join('  '));
      }
    });
  } finally {
    await server.close();
  }
  console.log(`\nMilliseconds of the thread in the longest task, median of ${rounds}\n`);
  print([['', 'empty', 'Hearsay', 'more by', 'scripts of ours'], ...rows]);
}

// @vitest-environment happy-dom
/** What must hold for every page: places that say what was read there, and rations that hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorFlags } from '../../src/content/anchor';
import { Budget } from '../../src/content/budget';
import { extract } from '../../src/content/extract';
import { rangeOf } from '../../src/content/text-map';
import { flagOn } from './fake-page';

const RUNS = { numRuns: 60, seed: 20_261_125 };

const word = fc.constantFrom(
  ...'harbour quay "lamp" said naïve Größe 灯台 the boat’s 12 a co\u00adop mid\u200cnight on\u2060ly \u202atide\u202c lan\u{e0041}tern'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(' ', '\n  ', '\u00a0', ' \u200b ');
const inline = fc.constantFrom('b', 'i', 'a', 'span', 'x-term');
/** A run of words, some of them in inline elements, one of them perhaps across an element's edge. */
const line = fc
  .array(fc.tuple(word, gap, fc.option(inline, { freq: 3 })), { minLength: 14, maxLength: 40 })
  .map((parts) =>
    parts.map(([said, space, tag]) => (tag ? `<${tag}>${said}${space}</${tag}>` : said + space)),
  )
  .map((parts) => `<p>${parts.join('')}.</p>`);
const page = fc.array(line, { minLength: 2, maxLength: 6 });

/** Letters alone: what is between them may stand differently in the text and in the document. */
const letters = (text: string) =>
  text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\u{e0000}-\u{e0fff}]/gu, '');

function show(paragraphs: readonly string[]) {
  document.body.innerHTML = `<main>${paragraphs.join('')}</main>`;
  return extract(document, '').map;
}

test('every span of what was read leads to the same letters in the document', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), fc.nat(), (paragraphs, which, from, length) => {
      const map = show(paragraphs);
      expect(map.length).toBe(paragraphs.length);
      const mapped = map[which % map.length];
      if (!mapped) throw new Error('no paragraph');
      const start = from % mapped.text.length;
      const end = Math.min(mapped.text.length, start + 1 + (length % 60));
      const range = rangeOf(mapped, { start, end });
      expect(letters(String(range))).toBe(letters(mapped.text.slice(start, end)));
    }),
    RUNS,
  );
});

test('a flag stands on its own words or is lost, however the page is changed meanwhile', () => {
  const change = fc.constantFrom('none', 'removed', 'moved', 'doubled');
  fc.assert(
    fc.property(page, change, fc.nat(), fc.nat(), (paragraphs, how, which, from) => {
      const map = show(paragraphs);
      const at = which % map.length;
      const text = map[at]?.text ?? '';
      const start = from % Math.max(1, text.length - 12);
      const quote = text.slice(start, start + 12);
      const end = start + quote.length;
      const flag = { ...flagOn('', 0), pageParagraph: at, quote, start, end };
      const all = [...document.querySelectorAll('p')];
      if (how === 'removed') all[0]?.remove();
      if (how === 'moved') all[0]?.before(all.at(-1) ?? '');
      if (how === 'doubled') all[at]?.before(all[at]?.cloneNode(true) ?? '');
      const { anchored, lost } = anchorFlags([flag], map, () => extract(document, '').map);
      expect(anchored.length + lost.length).toBe(1);
      for (const { range } of anchored) {
        expect(range.startContainer.isConnected).toBe(true);
        expect(letters(String(range))).toBe(letters(quote));
      }
      if (how === 'none' || how === 'doubled') expect(lost).toEqual([]);
    }),
    RUNS,
  );
});

test('a ration gives no more than its due in any stretch of time, and always gives again', () => {
  const steps = fc.array(fc.nat({ max: 3000 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 50, max: 5000 }),
      steps,
      (most, refill, waits) => {
        const budget = new Budget(most, refill);
        const taken: number[] = [];
        let now = 1000;
        for (const wait of waits) {
          now += wait;
          const due = budget.wait(now);
          expect(budget.take(now)).toBe(due === 0);
          if (due === 0) taken.push(now);
          else {
            expect(due).toBeLessThanOrEqual(refill);
            expect(budget.spent(now)).toBe(most);
          }
        }
        for (const [at, from] of taken.entries()) {
          for (const [more, to] of taken.slice(at).entries()) {
            expect(more + 1).toBeLessThanOrEqual(most + Math.floor((to - from) / refill) + 1);
          }
        }
        now += budget.wait(now);
        expect(budget.take(now)).toBe(true);
      },
    ),
    RUNS,
  );
});

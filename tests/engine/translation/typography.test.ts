import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/text/page-text';
import { brokenSentences, spacedStops } from '../../../src/engine/translation/typography';
import { readWords } from '../../../src/engine/translation/words';
import type { Span } from '../../../src/engine/vocabulary';

const cut = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const stops = (text: string) => cut(text, spacedStops(text, readWords(readText(text))));
const broken = (text: string) => cut(text, brokenSentences(text, readWords(readText(text))));

describe('a space before a full stop', () => {
  it.each([
    ['The harbour was closed at noon .', ['noon .']],
    ['They left early . Nobody saw them.', ['early .']],
    ['He called it "a mistake" . The board agreed.', ['mistake" .']],
    ['She sold the shop\u00a0. It was a bakery.', ['shop\u00a0.']],
    ['"We are done ." He hung up.', ['done .']],
  ])('%s', (text, found) => {
    expect(stops(text)).toEqual(found);
  });

  it.each([
    'Well . . . perhaps not.',
    'Well ... perhaps not.',
    'It runs on .NET and costs .50 a day.',
    'The file is called .profile on most machines.',
    'He wrote to the . in the middle of the sheet.',
    'A plain sentence. And another one.',
  ])('not in: %s', (text) => {
    expect(stops(text)).toEqual([]);
  });
});

describe('a full stop in mid-sentence', () => {
  it.each([
    ['She lived in Denmark. in a house by the sea.', ['Denmark. in']],
    ['The file was sent back. because a page was missing.', ['back. because']],
  ])('%s', (text, found) => {
    expect(broken(text)).toEqual(found);
  });

  it.each([
    'The U.S. is waiting and the U.N. has met.',
    'It opens at 9 a.m. on Monday.',
    'Opposite Barker Bros. on Mill St. near the bridge.',
    'He won 3. and 4. in the list.',
    'Mr. de Vries said no. de Vries is a lawyer.',
    'It is a plan vs. a hope, approx. ten days, etc. and so on.',
    'We tested two phones. iPhone users were pleased.',
    'Write to example.org. www.example.org will answer.',
    'The answer was short. eBay sold it.',
    'See the note (cf. the list, ibid. at the end).',
    'J. K. said it. A. b. c. are letters.',
    'Good. on. you.',
  ])('not in: %s', (text) => {
    expect(broken(text)).toEqual([]);
  });
});

it('never looks outside the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'the', 'Korea', '.', ' ', '"', '\n', '9')),
      (parts) => {
        const text = parts.join('');
        const words = readWords(readText(text));
        for (const { start, end } of [
          ...spacedStops(text, words),
          ...brokenSentences(text, words),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

it('finds a stop moved away from any word it closes', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 4, maxLength: 12 }), (words) => {
      const text = `${words.join(' ')} .`;
      expect(stops(text)).toEqual([`${words.at(-1)} .`]);
      expect(stops(text.replace(' .', '.'))).toEqual([]);
    }),
  );
});

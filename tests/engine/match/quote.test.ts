import { describe, expect, it } from 'vitest';
import { findSwap } from '../../../src/engine/claims/swapped';
import { alignQuote } from '../../../src/engine/match/alignment';
import { findExact, findNear, findQuote, readQuote } from '../../../src/engine/match/quote';
import { readWords } from '../../../src/engine/text/page-words';

function match(text: string, quote: string) {
  const page = readWords([{ text, role: 'body' }], [0]);
  const [sentence] = page.sentences;
  if (!sentence) throw new Error('no sentence');
  const found = alignQuote(page, sentence, readQuote(page, quote));
  return found && { ...found, words: text.slice(found.start, found.end) };
}

describe('a quote', () => {
  it('is exact whatever the case and the marks between its words', () => {
    expect(match('He said: "The old, dark house" was sold.', 'the old dark house')).toMatchObject({
      exact: true,
      share: 1,
      words: 'The old, dark house',
    });
  });

  it('is met in part where words were changed, added or left out', () => {
    const changed = match('He sold the old and dim houses there.', 'sold the old dark house');
    expect(changed?.exact).toBe(false);
    expect(changed?.words).toBe('sold the old and dim houses');
    expect(changed?.share).toBeGreaterThan(0.5);
    expect(changed?.share).toBeLessThan(1);
  });

  it('is not met by a sentence that has next to nothing of it', () => {
    expect(match('Rain fell on a town far away.', 'sold the old dark house quickly')).toBeNull();
  });
});

describe('a quote looked for in several paragraphs', () => {
  const texts = [
    'He sold the old dim house there. Nobody asked.',
    'They sold the old; dark house, and left.',
    'Later they sold the old dark house again.',
  ];
  const page = readWords(
    texts.map((text) => ({ text, role: 'body' })),
    [0, 1, 2],
  );
  const quote = 'sold the old dark house';
  const words = (match: ReturnType<typeof findQuote>) => {
    const at = page.sentences[match?.sentence ?? -1]?.paragraph;
    return match && at !== undefined ? [at, texts[at]?.slice(match.start, match.end)] : null;
  };

  it('is taken where it stands word for word first, before any that is like it', () => {
    expect(words(findQuote(page, quote, [0, 1, 2]))).toEqual([1, 'sold the old; dark house']);
    expect(findQuote(page, quote, [0, 1, 2])).toMatchObject({ exact: true, share: 1 });
  });

  it('is nearly found where it stands nowhere else', () => {
    expect(words(findQuote(page, quote, [0]))).toEqual([0, 'sold the old dim house']);
    expect(findQuote(page, 'left the new dark office', [0])).toBeNull();
  });

  it('is passed over where what else is asked of it is not met', () => {
    const unmarked = ({ sentence }: { sentence: number }) =>
      page.sentences[sentence]?.paragraph !== 1;
    expect(words(findExact(page, quote, [1, 2], unmarked))).toEqual([2, 'sold the old dark house']);
    expect(findNear(page, quote, [0], () => false)).toBeNull();
    expect(findExact(page, '', [0, 1, 2])).toBeNull();
  });

  it('may run over the end of a sentence when it is word for word', () => {
    expect(words(findExact(page, 'house there nobody', [0]))).toEqual([0, 'house there. Nobody']);
  });
});

describe('a word exchanged within a quote', () => {
  function swap(text: string, quote: string, names = true) {
    const found = match(text, quote);
    const swapped = found && findSwap(found, quote, 'en', names);
    return swapped && [text.slice(swapped.span.start, swapped.span.end), swapped.expected];
  }

  it('is a number, a time or a name for another', () => {
    expect(swap('There were five men in hats.', 'four men in hats')).toEqual(['five', 'four']);
    expect(swap('They left Tuesday for good.', 'left Monday for good')).toEqual([
      'Tuesday',
      'Monday',
    ]);
    expect(swap('They have ties to the FBI.', 'have ties to the CIA')).toEqual(['FBI', 'CIA']);
  });

  it('is none where the two say the same or more was changed', () => {
    expect(swap('There were 4 men in hats.', 'four men in hats')).toBeNull();
    expect(swap('They left Macau by boat.', 'left Macao by boat')).toBeNull();
    expect(swap('There were five boys in hats.', 'four men in hats')).toBeNull();
    expect(swap('They have ties to the FBI.', 'have ties to the CIA', false)).toBeNull();
  });
});

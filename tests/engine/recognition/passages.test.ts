import { describe, expect, it } from 'vitest';
import { ORCHARD, passages } from './texts';

const words = (texts: readonly string[]) => passages(...texts).map((each) => each.words);

describe('passages', () => {
  it('are about a sentence, in reading order', () => {
    const read = passages(`${ORCHARD[0]} ${ORCHARD[1]}`, ORCHARD[2]);
    expect(read.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it('join a short sentence to the next and cut an endless one', () => {
    expect(words(['It rained. It rained all day. It rained until the cellar stood full.'])).toEqual(
      [13],
    );
    const endless = Array.from({ length: 200 }, () => 'branches').join(' ');
    expect(words([endless]).length).toBeGreaterThan(3);
    expect(words([endless]).reduce((sum, each) => sum + each, 0)).toBe(200);
  });

  it('know which of their features are their own', () => {
    const [plain] = passages(ORCHARD[0]);
    expect(plain?.own).toEqual({ words: plain?.words, at: plain?.keys.map((_, at) => at) });
    const [quoted] = passages(`“${ORCHARD[0]}”`);
    expect(quoted?.own).toEqual({ words: 0, at: [] });
    const [mixed] = passages(
      'The growers of Vellmar spoke of “a second year without harvest” today.',
    );
    expect(mixed?.own.words).toBe(7);
    expect(mixed?.own.at.length).toBeLessThan(mixed?.keys.length ?? 0);
  });

  it('end with the words that are read of an endless page', () => {
    const page = Array.from({ length: 900 }, () => 'word '.repeat(100));
    const read = passages(...page).reduce((sum, each) => sum + each.words, 0);
    expect(read).toBeGreaterThanOrEqual(80_000);
    expect(read).toBeLessThan(81_000);
  });
});

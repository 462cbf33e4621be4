import { describe, expect, it } from 'vitest';
import { citesReporting, spokenSpans } from '../../../src/engine/recognition/spoken';
import { growth, IN_STEP } from '../../support/growth';

const page = (texts: readonly string[]) => texts.map((text) => ({ text, role: 'body' as const }));
const spoken = (...texts: string[]) =>
  spokenSpans(page(texts)).map((spans, at) =>
    spans.map(({ start, end }) => texts[at]?.slice(start, end)),
  );

describe('speech', () => {
  it('in double marks of any style', () => {
    expect(spoken('She said “not again” and «never».')).toEqual([['“not again”', '«never»']]);
  });

  it('in single marks, apostrophes and possessives left alone', () => {
    expect(spoken("The growers' chair said 'we don't know the cause yet' on Monday.")).toEqual([
      ["'we don't know the cause yet'"],
    ]);
    expect(spoken('He called it ‘the growers’ worst year’ and left.')).toEqual([
      ['‘the growers’ worst year’'],
    ]);
    expect(spoken("It's the '90s again; that's what growers' wives say.")).toEqual([[]]);
  });

  it('over several paragraphs, each opened and only the last closed', () => {
    const first = 'She read: “The hail took all of it.';
    expect(spoken(first, '“And nobody came.”')).toEqual([
      ['“The hail took all of it.'],
      ['“And nobody came.”'],
    ]);
  });

  it('as a block after a lead, while it speaks in the first person', () => {
    const block = 'The nets were ordered in March. They came in June.';
    const more = 'We are sorry, and I will answer for it.';
    const lead = 'The maker, Dr. J. Holm, said in a statement:';
    const found = spoken(lead, block, more, 'Hail fell at noon.');
    expect(found).toEqual([[lead], [block], [more], []]);
  });

  it('as a block after a line without a colon, in the first person only', () => {
    const block = 'We ordered the nets in March and I am sorry.';
    const plain = 'The nets were ordered in March.';
    for (const lead of ['He sent the following letter.', 'Statement of the growers']) {
      expect(spoken(lead, block, plain)).toEqual([[lead], [block], []]);
      expect(spoken(lead, plain, plain)).toEqual([[], [], []]);
    }
    expect(spoken('FULL TEXT.', block)).toEqual([[], []]);
  });

  it('as a block before the line that says whose it is', () => {
    const block = 'We ordered the nets in March and I am sorry.';
    const line = 'Holm said in a statement.';
    expect(spoken('Hail fell.', block, line)).toEqual([[], [block], [line]]);
    expect(spoken('Hail fell.', 'It fell at noon.', line)).toEqual([[], [], []]);
    expect(spoken('Hail fell.', block, 'Hail fell. Holm wrote a letter.')).toEqual([[], [], []]);
  });

  it('after a lead in the same paragraph', () => {
    expect(spoken('The report ended so: Hail fell at noon.')).toEqual([['Hail fell at noon.']]);
    expect(spoken('Three things broke: nets, ladders, hope.')).toEqual([[]]);
  });

  it('takes time in step with the marks', () => {
    for (const mark of ['“', '"', "'", '‘', " 'a", ':', 'said ']) {
      const long = (size: number) => page([mark.repeat(size)]);
      expect(growth(60_000, long, spokenSpans), mark).toBeLessThan(IN_STEP);
    }
  });
});

describe('a paragraph that speaks of reporting', () => {
  it('is told by its own words or the lead before it, not by what it quotes', () => {
    const cites = (...texts: string[]) => citesReporting(page(texts), spokenSpans(page(texts)));
    expect(cites('The article says “hail”.')).toEqual([true]);
    expect(cites('He said “the article is wrong”.')).toEqual([false]);
    expect(cites('This is from the newspaper:', '“Hail fell.”')).toEqual([true, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { unmarkedSpans } from '../../../src/engine/recognition/unmarked';
import { growth, IN_STEP } from '../../support/growth';

const page = (texts: readonly string[]) => texts.map((text) => ({ text, role: 'body' as const }));
const unmarked = (...texts: string[]) =>
  unmarkedSpans(page(texts)).map((spans, at) =>
    spans.map(({ start, end }) => texts[at]?.slice(start, end)),
  );
const whole = (...texts: string[]) => texts.map((text) => [text]);

describe('words of somebody without marks', () => {
  it('in the lines of a dialogue, whoever speaks', () => {
    const lines = ['Host: And the hail?', 'Ana Holm: It took all of it.', 'Host: All?'];
    expect(unmarked(...lines)).toEqual(whole(...lines));
    const letters = ['Q: And the hail?', 'A: It took all of it.', 'Q: All?', 'A: All.'];
    expect(unmarked(...letters)).toEqual(whole(...letters));
    const open = ['Ana Holm: “It took all of it…', 'Host: And then?', 'Ana Holm: “Then it rained.'];
    expect(unmarked(...open)).toEqual(whole(...open));
  });

  it('not in a list, an agenda or a single aside', () => {
    for (const lines of [
      ['Monday: pears', 'Tuesday: plums', 'Wednesday: nets'],
      ['Read more: Nets in short supply', 'Read more: Hail again', 'Read more: Plums'],
      ['Ana Holm: It took all of it.', 'The nets came in June.', 'Weather: hail'],
    ])
      expect(unmarked(...lines)).toEqual(lines.map(() => []));
  });

  it('after a mark that nothing closes, to the end of its paragraph', () => {
    expect(unmarked('She went on: “Nobody came. We waited.')).toEqual([
      ['“Nobody came. We waited.'],
    ]);
    expect(unmarked('She said “nobody came” and left.')).toEqual([[]]);
  });

  it('in a sentence that hands a statement on', () => {
    const handed = [
      'The nets were ordered too late, the maker said in a statement.',
      'According to a letter to growers, the nets were ordered too late.',
      'The statement added that nobody had been told.',
    ];
    for (const sentence of handed) {
      expect(unmarked(`Hail fell at noon. ${sentence} Plums were spared.`)).toEqual([[sentence]]);
    }
    expect(unmarked('Growers said that they would wait. The post office is shut.')).toEqual([[]]);
  });

  it('in the paragraphs after a line that announces a statement, in whatever person', () => {
    const said = [
      'We ordered the nets in March.',
      'The maker closed in June.',
      'Hail came in July.',
    ];
    for (const lead of ['They wrote an open letter:', 'They issued the following statement.'])
      expect(unmarked(lead, ...said).slice(1)).toEqual(whole(...said));
    expect(unmarked('The growers met on Monday.', ...said)).toEqual([[], [], [], []]);
    const marked = 'Hail came in July, “of all months”.';
    expect(unmarked('The growers wrote in an open letter:', said[0] ?? '', marked)[2]).toEqual([]);
  });

  it('takes time in step with the text', () => {
    for (const text of ['said ', 'A: ', '“', 'statement ', 'Aa ']) {
      const long = (size: number) => page([text.repeat(size)]);
      const many = (size: number) => page(new Array<string>(size).fill(text));
      expect(growth(40_000, long, unmarkedSpans), text).toBeLessThan(IN_STEP);
      expect(growth(20_000, many, unmarkedSpans), text).toBeLessThan(IN_STEP);
    }
  });
});

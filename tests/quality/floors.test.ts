import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus';
import { holds, type Measure, raised } from './floors';
import { blocks, cuts, randomFrom, VARIANTS } from './variants';

const measure = (name: string, value: number, better: Measure['better']): Measure => ({
  name,
  value,
  better,
  unit: '%',
  cases: 10,
  failing: [],
});

describe('floors', () => {
  const floors = { recall: 90, alarms: 2 };

  it('rise with a better figure and never fall with a worse one', () => {
    const better = [measure('recall', 95.67, 'higher'), measure('alarms', 1, 'lower')];
    expect(raised(better, floors)).toEqual({ recall: 95.6, alarms: 1 });
    const worse = [measure('recall', 80, 'higher'), measure('alarms', 9, 'lower')];
    expect(raised(worse, floors)).toEqual(floors);
  });

  it('take in a new figure and keep one that was not measured', () => {
    expect(raised([measure('f1', 71.26, 'higher')], floors)).toEqual({ ...floors, f1: 71.2 });
  });

  it('do not hold for a figure that has none, nor for one beyond them', () => {
    expect(holds(measure('f1', 100, 'higher'), floors)).toBe(false);
    expect(holds(measure('recall', 89.9, 'higher'), floors)).toBe(false);
    expect(holds(measure('alarms', 3, 'lower'), floors)).toBe(false);
    expect(holds(measure('alarms', 2, 'lower'), floors)).toBe(true);
  });
});

describe('variants', () => {
  const articles = readCorpus().filter(({ folder }) => folder === 'articles');

  it('are the same every time', () => {
    for (const [name, variant] of Object.entries(VARIANTS)) {
      const [once, again] = [0, 1].map(() =>
        articles.map(({ paragraphs }) => variant(blocks(paragraphs), randomFrom(name))),
      );
      expect(again).toEqual(once);
    }
  });

  it('keep whole, split and reflowed sentences with the paragraph they come from', () => {
    for (const name of ['exact', 'shuffled', 'merged', 'split', 'reflowed', 'wrapped']) {
      for (const { paragraphs } of articles) {
        const made = VARIANTS[name]?.(blocks(paragraphs), randomFrom(name)) ?? [];
        const lost = made.filter(({ text, from }) => {
          const source = from.map((at) => paragraphs[at]?.text ?? '').join(' ');
          return from.length > 0 && !text.split(' ').every((word) => source.includes(word));
        });
        expect(lost).toEqual([]);
        expect(new Set(made.flatMap(({ from }) => from)).size).toBe(paragraphs.length);
      }
    }
  });

  it('cut excerpts of two or three paragraphs', () => {
    for (const { paragraphs } of articles) {
      const sizes = cuts(blocks(paragraphs)).map(([, cut]) => cut.length);
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.every((size) => size === 2 || size === 3)).toBe(true);
    }
  });
});

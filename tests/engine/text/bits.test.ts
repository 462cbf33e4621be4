import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter } from '../../../src/engine/text/bits';

describe('packed sets', () => {
  it('come back as they went in', () => {
    const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 18 - 1 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: 4_095 }), (given, size) => {
        const writer = bitWriter();
        writer.number(size, 12);
        for (const values of given) writer.set(values, 18);
        const reader = bitReader(writer.text());
        expect(reader.number(12)).toBe(size);
        for (const values of given) {
          expect(reader.set(18)).toEqual([...values].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('take about as many bits as a set of that size must', () => {
    const writer = bitWriter();
    writer.set(
      Array.from({ length: 100 }, (_, at) => at * 2_600),
      18,
    );
    expect(writer.text().length * 6).toBeLessThan(100 * 14);
  });

  it('are refused when cut short or foreign', () => {
    const writer = bitWriter();
    writer.set([1, 70_000, 200_000], 18);
    const text = writer.text();
    expect(() => bitReader(text.slice(0, 4)).set(18)).toThrow('ends early');
    expect(() => bitReader(`${text}é`)).toThrow('foreign character');
  });
});

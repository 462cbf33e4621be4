/** Two readers of 50 further articles; both follow one rule book, so they agree more than strangers. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kappa, measureAgreement, readReading } from './agreement';
import { holdFloors } from './hold';

const FLOORS = fileURLToPath(new URL('./agreement-floors.json', import.meta.url));

describe('two readers of unnamed sources', () => {
  const first = new Map([...readReading('further-a'), ...readReading('further-b')]);
  const second = new Map([...readReading('second-a'), ...readReading('second-b')]);

  it('read 50 of the 120 further articles both', () => {
    expect(first.size).toBe(120);
    expect(second.size).toBe(50);
    expect([...second.keys()].filter((id) => !first.has(id))).toEqual([]);
  });

  it('agree as far as their floors say', () => {
    const firstMarks = [...second.keys()].flatMap((id) => first.get(id) ?? []);
    holdFloors(FLOORS, measureAgreement(firstMarks, [...second.values()].flat()));
  });

  it.each([
    { pairs: ['aa', 'bb', 'aa'], wanted: 1 },
    { pairs: ['aa', 'ab', 'ba', 'bb'], wanted: 0 },
    { pairs: ['ab', 'ba'], wanted: -1 },
  ])('kappa of $pairs is $wanted', ({ pairs, wanted }) => {
    expect(kappa(pairs.map((pair) => [pair[0] ?? '', pair[1] ?? '']))).toBeCloseTo(wanted);
  });
});

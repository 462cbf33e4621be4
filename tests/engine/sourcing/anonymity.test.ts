import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { flagsOf, noteOf, pageOf, unknown } from './page';

function reasonOf(text: string): string | null {
  const { reason } = noteOf(flagsOf(text)[0]);
  return reason && text.slice(reason.span.start, reason.span.end);
}

describe('the reason for anonymity', () => {
  it.each([
    [
      'An aide spoke on condition of anonymity because the talks were private.',
      'because the talks were private',
    ],
    [
      'One clerk, who asked not to be named for fear of reprisals, said no.',
      'for fear of reprisals',
    ],
    [
      'An aide who was not authorised to speak publicly said no.',
      'not authorised to speak publicly',
    ],
    ['An aide, granted anonymity to discuss a private call, said no.', 'to discuss a private call'],
    ['An aide who declined to be named said no.', null],
  ])('%s', (text, expected) => {
    expect(reasonOf(text)).toBe(expected);
  });

  const page = pageOf([
    'Two aides said no.',
    'Residents said the noise was unbearable.',
    'A clerk, who asked not to be named because she feared for her job, said yes.',
  ]);

  it('given once is shown for the sources before it, with its place', () => {
    const [aides] = findSourcing(page, unknown, []).flags;
    expect(noteOf(aides).reason?.pageParagraph).toBe(2);
  });

  it('is not lent to a group nobody promised anything', () => {
    const [, residents] = findSourcing(page, unknown, []).flags;
    expect(residents?.quote).toBe('Residents said');
    expect(noteOf(residents).reason).toBeNull();
  });
});

describe('stated anonymity alone', () => {
  it('is marked where nobody before it is a source', () => {
    expect(flagsOf('He spoke on condition of anonymity.').map((flag) => flag.quote)).toEqual([
      'on condition of anonymity',
    ]);
  });

  it.each([
    'He asked to be named captain of the team.',
    'She refused to be named godmother.',
    'Pilar, who asked that her surname not be used, said no.',
  ])('is not seen in: %s', (text) => {
    expect(flagsOf(text)).toEqual([]);
  });

  it('is found once where its own reason repeats it', () => {
    const text =
      'One clerk spoke on condition of anonymity because she was not authorised to speak.';
    expect(flagsOf(text)).toHaveLength(1);
  });
});

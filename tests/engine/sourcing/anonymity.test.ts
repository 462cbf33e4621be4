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
    'A clerk, who asked not to be named because she feared for her job, said yes.',
    'Two aides said no.',
    'The clerk said it was late.',
    'Residents said the noise was unbearable.',
  ]);
  const reasonIn = (at: number) => {
    const flags = findSourcing(page, unknown, [], null).flags;
    return noteOf(flags.find(({ pageParagraph }) => pageParagraph === at)).reason;
  };

  it('given once holds for the same person later, with its place', () => {
    expect(reasonIn(0)?.pageParagraph).toBe(0);
    expect(reasonIn(2)?.pageParagraph).toBe(0);
  });

  it('is not lent to anybody else', () => {
    expect(reasonIn(1)).toBeNull();
    expect(reasonIn(3)).toBeNull();
  });
});

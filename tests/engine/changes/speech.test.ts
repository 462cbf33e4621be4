import { describe, expect, it } from 'vitest';
import { speechWords } from '../../../src/engine/changes/speech';

const formsOf = (quoted: string) => speechWords(quoted, 'en').map(({ form }) => form);

describe('the words of a quotation', () => {
  it('are without what an editor put in brackets', () => {
    expect(formsOf('He [the mayor] left')).toEqual(['he', 'left']);
    expect(formsOf('He [...] left')).toEqual(['he', 'left']);
  });

  it('have a first letter that an editor only made small or large', () => {
    const quoted = '“[A]t least ten boats sank”';
    expect(formsOf(quoted)).toEqual(formsOf('“At least ten boats sank”'));
    const [first] = speechWords(quoted, 'en');
    expect(quoted.slice(first?.start, first?.end)).toBe('[A]t');
  });

  it('are the same however houses spell them', () => {
    expect(formsOf("They can't")).toEqual(['they', 'can', 'not']);
  });
});

import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/engine/sourcing/quotation';

const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['"It sank," he said. "Deep."', ['"It sank,"', '"Deep."']],
    ["''It sank,'' he said.", ["''It sank,''"]],
    ['“It sank,” he said.', ['“It sank,”']],
    // Marks that take turns, on whichever side of the blank.
    ['He said" it sank "and left.', ['" it sank "']],
    // A forgotten mark ends with its sentence, and the next quotation is whole.
    [
      '"It sank," he said. "That is all. "Ask in May." It was late.',
      ['"It sank,"', '"That is all.', '"Ask in May."'],
    ],
    ['It sank," he said. It was late.', []],
    // A speaker who goes on in the next paragraph.
    ['"It sank. It was late.', ['"It sank. It was late.']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { toPhrases } from '../../../src/engine/claims/borders';
import { readWords } from '../../../src/engine/text/page-words';

function widened(text: string, mark: string, language = 'en'): string {
  const page = readWords([{ text, role: 'body' }], [0]);
  const start = text.indexOf(mark);
  const [sentence] = page.sentences;
  if (!sentence || start < 0) throw new Error('no such mark');
  const span = toPhrases(page, sentence, { start, end: start + mark.length }, language);
  return text.slice(span.start, span.end);
}

const LONG = 'for reasons that nobody in the village cared to give';

describe('marks', () => {
  it.each([
    // A noun that its adjective waits for.
    [
      `They stole boats and fishing nets ${LONG}.`,
      'stole boats and fishing',
      'They stole boats and fishing nets',
    ],
    // A verb that its auxiliaries wait for.
    [
      `The part that he had in all this had not been told ${LONG}.`,
      'this had not',
      'this had not been told',
    ],
    // A pronoun and a particle that belong to the verb.
    [
      `In the harbour of the old town the sailors would not discuss it ${LONG}.`,
      'sailors would not discuss',
      'the sailors would not discuss it',
    ],
    [
      `In the harbour of the old town the gang drove off ${LONG}.`,
      'gang drove',
      'the gang drove off',
    ],
    // A preposition that its noun waits for.
    [
      `In the spring of that year they brought the child away from Lisbon ${LONG}.`,
      'the child away from',
      'the child away from Lisbon',
    ],
    // The rest of a short clause.
    ['Shortly after dawn, the gate swung open for all to see.', 'after dawn', 'Shortly after dawn'],
    [
      `When they asked, the keeper said that nothing was wrong, ${LONG}.`,
      'keeper said',
      'the keeper said that nothing was wrong',
    ],
  ])('%s', (text, mark, expected) => {
    expect(widened(text, mark)).toBe(expected);
  });

  it('stop at a pause', () => {
    expect(widened('He left, and the others stayed.', 'left')).toBe('He left');
  });

  it('are left as they are in a language whose small words are not known', () => {
    expect(widened('Le gardien dormait dans le phare.', 'dormait dans', 'fr')).toBe('dormait dans');
  });
});

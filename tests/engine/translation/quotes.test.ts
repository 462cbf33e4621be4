import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/text/page-text';
import { quoteFaults } from '../../../src/engine/translation/quotes';
import { readWords } from '../../../src/engine/translation/words';

const faults = (text: string) =>
  quoteFaults(text, readWords(readText(text))).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);

describe('quotation marks out of place', () => {
  it.each([
    ['"It rained all day, "said the guide.', [['quote-side', 'day, "said']]],
    ['"It rained all day, " he said.', [['quote-side', 'day, " he']]],
    ['“It rained all day, ”said the guide.', [['quote-side', 'day, ”said']]],
    ['“It rained all day," said the guide.', [['quote-mix', 'day," said']]],
    ['"It rained all day,” said the guide.', [['quote-mix', 'day,” said']]],
    ['""It rained," said the guide.', [['quote-mix', '""It']]],
    ['He called it "wet."" Nobody laughed.', [['quote-mix', 'wet."" Nobody']]],
  ])('%s', (text, found) => {
    expect(faults(text).slice(0, 1)).toEqual(found);
  });

  it.each([
    '"It rained all day," said the guide. "And then it rained."',
    '“It rained,” she said, “and then ‘stopped’ for a minute.”',
    '"It rained all day. We went home.',
    '“It rained all day. We went home.',
    'He is 6\'2" and the door is 5\'11" high, which he called "low".',
    'The 27" screen and the 24" one cost the same, she said.',
    'He said, "said is a word I use too often," and laughed.',
    '"Read the part that says "urgent" again," he said.',
    "'It rained,' said the guide; the 'wet' season had begun.",
    'She played „Regen“ and « Pluie » in one evening.',
    'The title is "", which is to say nothing.',
  ])('nothing in: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { readProse } from '../../../src/engine/sourcing/words';
import { pageText } from '../../../src/engine/text/page-text';
import { pageOf } from './page';

function formsOf(text: string): string[] {
  const [paragraph] = pageText(pageOf([text])).paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return readProse(paragraph).sentences.flatMap(({ words }) => words.map(({ form }) => form));
}

it.each([
  ['The U.S. fell silent', ['the', 'u.s', 'fell', 'silent']],
  ['The U.S.A. fell silent', ['the', 'u.s.a', 'fell', 'silent']],
  // A letter goes on letters alone, and capitals alone.
  ['The files Mo.B and B.Mo fell', ['the', 'files', 'mo', 'b', 'and', 'b', 'mo', 'fell']],
  ['The files a.b fell', ['the', 'files', 'a', 'b', 'fell']],
  ['Plan B. A sailor fell', ['plan', 'b', 'a', 'sailor', 'fell']],
])('letters with points between them are one word: %s', (text, forms) => {
  expect(formsOf(text)).toEqual(forms);
});

import { expect, test } from 'vitest';
import { packBackground } from '../../src/dataset/build/background';
import { BACKGROUND_FORM, openBackground } from '../../src/engine/text/background-model';
import { hashWord } from '../../src/engine/text/hash';
import { stem } from '../../src/engine/text/stem';

const TABLE = [
  'word\tdocuments\tparagraphs',
  'everywhere\t900\t16000',
  'harbour\t40\t300',
  'harbours\t12\t200',
  'ferry\t90\t500',
  'quaint\t2\t9',
  '',
].join('\n');

test('a background comes out of its bytes as the table has it, stem by stem', () => {
  const bits = openBackground(packBackground(TABLE));
  const of = (word: string) => bits(hashWord(stem(word)));
  expect(of('everywhere')).toBe(BACKGROUND_FORM.lowest);
  // 500 of 32,000 paragraphs are one in 64: six bits; both forms of one stem count together.
  expect(of('ferry')).toBe(6);
  expect(of('harbour')).toBe(6);
  expect(of('harbours')).toBe(6);
  expect(of('quaint')).toBe(BACKGROUND_FORM.rare);
  expect(of('unlisted')).toBe(BACKGROUND_FORM.rare);
});

/**
 * Words that are good English and by themselves tell nothing, but on a page that its other signs
 * hold to have come through a language mostly stand for another word: "the conductor of the truck"
 * beside "put in examination". They weigh nothing and are read on such a page alone, which is why
 * single words can stand here.
 */
import { CHINESE_COMPANY } from './company/chinese';
import { FRENCH_COMPANY } from './company/french';
import { GERMAN_COMPANY } from './company/german';
import { ITALIAN_COMPANY } from './company/italian';
import { PORTUGUESE_COMPANY } from './company/portuguese';
import { RUSSIAN_COMPANY } from './company/russian';
import { SHARED_COMPANY } from './company/senses';
import { SPANISH_COMPANY } from './company/spanish';
import { WORD_FOR_WORD_COMPANY } from './company/word-for-word';

export const COMPANY: readonly string[] = [
  SHARED_COMPANY,
  ITALIAN_COMPANY,
  SPANISH_COMPANY,
  FRENCH_COMPANY,
  GERMAN_COMPANY,
  PORTUGUESE_COMPANY,
  RUSSIAN_COMPANY,
  CHINESE_COMPANY,
  WORD_FOR_WORD_COMPANY,
];

/**
 * Tables that were cut by the pages they are counted in, with so many pages more that each word is held
 * to stand in: one that none has weighs two bits, of which ten make no page of news a translation.
 */
export const COMPANY_CUT_BY_COUNT: ReadonlyMap<string, number> = new Map([
  [WORD_FOR_WORD_COMPANY, 8],
]);

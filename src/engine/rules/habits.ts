/** Tables of wordings by habit of another language; see `translation/habits.ts`. */
import { ACCIDENTS } from './habits/acc';
import { GERMAN_HABITS } from './habits/de';
import { GRAMMAR } from './habits/gra';
import { IDIOMS } from './habits/idi';
import { COURTS } from './habits/law';
import { FALSE_SENSES } from './habits/lex';
import { PREPOSITIONS } from './habits/prep';
import { PORTUGUESE_HABITS } from './habits/pt';
import { RUSSIAN_HABITS } from './habits/ru';
import { SPEECH } from './habits/say';
import { CHINESE_HABITS } from './habits/zh';

export const HABITS: readonly string[] = [
  PREPOSITIONS,
  COURTS,
  ACCIDENTS,
  IDIOMS,
  GRAMMAR,
  SPEECH,
  FALSE_SENSES,
  GERMAN_HABITS,
  RUSSIAN_HABITS,
  CHINESE_HABITS,
  PORTUGUESE_HABITS,
];

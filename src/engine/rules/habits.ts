/** Tables of wordings by habit of another language; see `translation/habits.ts`. */
import { ACCIDENTS } from './habits/accidents';
import { CHINESE_HABITS } from './habits/chinese';
import { COURTS } from './habits/courts';
import { FALSE_SENSES } from './habits/false-senses';
import { FRAMES } from './habits/frames';
import { FRENCH_HABITS } from './habits/french';
import { GERMAN_HABITS } from './habits/german';
import { GRAMMAR } from './habits/grammar';
import { IDIOMS } from './habits/idioms';
import { ITALIAN_HABITS } from './habits/italian';
import { MEANINGS } from './habits/meanings';
import { POLYSEMY } from './habits/polysemy';
import { PORTUGUESE_HABITS } from './habits/portuguese';
import { PREPOSITIONS } from './habits/prepositions';
import { RUSSIAN_HABITS } from './habits/russian';
import { SPANISH_HABITS } from './habits/spanish';
import { SPEECH } from './habits/speech';

/**
 * Tables of which every alternative that clean news has was cut by a program: that no counted page has
 * a pattern of theirs says less than of one that was written down as it stands.
 */
export const CUT_BY_COUNT: ReadonlySet<string> = new Set([FRAMES, POLYSEMY, MEANINGS]);

export const HABITS: readonly string[] = [
  PREPOSITIONS,
  FRAMES,
  POLYSEMY,
  MEANINGS,
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
  ITALIAN_HABITS,
  SPANISH_HABITS,
  FRENCH_HABITS,
];

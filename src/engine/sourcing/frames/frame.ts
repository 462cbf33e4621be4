/** What readers of frames share. */
import type { Link } from '../link';
import type { Word } from '../words';
import type { Line, Phrase } from './phrase';

/** Somebody and the tie to what they say. */
export interface Frame {
  readonly speaker: Phrase;
  readonly link: Link;
}

/** Small words before a verb. */
export const SMALL = 4;

/** Whether the clause goes on at a word. */
export const runsOn = (word: Word | undefined) =>
  word !== undefined && !word.quoted && word.gap !== 'stop' && word.gap !== 'quote';

/** What may stand between a subject and its verb. */
export const isSmall = ({ lexicon, frames }: Line, form: string) =>
  frames.perfect.has(form) ||
  frames.listeners.has(form) ||
  lexicon.adverbs.has(form) ||
  lexicon.reflexive.has(form);

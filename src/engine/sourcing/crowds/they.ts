/** "What they call theft": a pronoun for the crowd that the sentence has just told of. */
import { nameLike } from '../name';
import type { Word } from '../words';
import { type CrowdPhrase, crowdAt } from './phrase';
import type { Line } from './words';

/** Words between the crowd and the pronoun. */
const BACK = 24;
/** Words from the crowd within which the pronoun belongs to one statement with it. */
const APART = 3;

/** "They" at word `at` behind "what", as a phrase for the nearest people before it; else null. */
export function theyAt(line: Line, at: number): CrowdPhrase | null {
  const { words, lexicon } = line;
  const word = words[at];
  if (word?.gap !== 'none' || !lexicon.several.has(word.form)) return null;
  if (words[at - 1]?.form !== 'what' || !judges(line, at)) return null;
  for (let back = at - 2; back >= Math.max(0, at - BACK); back -= 1) {
    const other = words[back];
    if (!other || other.quoted !== word.quoted || isPair(line, back)) return null;
    // "Voters met what they call": one statement with the noun.
    if (isKnown(crowdAt(line, back)))
      return at - back > APART
        ? { start: at, end: at + 1, plural: true, partisan: false, guess: null }
        : null;
    if (isMany(line, other)) return null;
  }
  return null;
}

const isKnown = (crowd: CrowdPhrase | null) => crowd?.plural === true && crowd.guess === null;

/** "They call", "they now see": with what they say else it is not told what somebody holds. */
function judges({ words, lexicon, crowds }: Line, at: number): boolean {
  const adverb = lexicon.adverbEndings.test(words[at + 1]?.form ?? '');
  const { form = '' } = words[at + (adverb ? 2 : 1)] ?? {};
  const frame = crowds.verbs.get(form)?.frame;
  return frame === 'views' || frame === 'names' || /^believed?$/u.test(form);
}

/** "Ohm and Voss": two who may be meant. */
function isPair({ words, lexicon }: Line, at: number): boolean {
  if (!lexicon.joiners.has(words[at]?.form ?? '')) return false;
  return nameLike(words[at - 1], lexicon) && nameLike(words[at + 1], lexicon);
}

/** Other people in the plural. */
const isMany = ({ lexicon }: Line, { form }: Word) => lexicon.heads.get(form)?.plural === true;

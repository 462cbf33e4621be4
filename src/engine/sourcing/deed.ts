/** A statement joined to a deed: "alguien llamó esa noche a tres redacciones y contó que …". */
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import { leadsTo, verbFrom } from './verb';
import type { Word } from './words';

/** Words of the deed. */
const DEED = 24;

/**
 * The verb of saying that "and" joins to what somebody unnamed at the head of the sentence does, or
 * -1; a clause must follow it. For languages whose verb may stand before its subject: English has
 * nearer bounds of its own.
 */
export function saidAfterDeed(
  words: readonly Word[],
  { start, end, head, determiner }: Speaker,
  lexicon: Lexicon,
): number {
  const some = determiner === 'indefinite' || lexicon.pronominal.has(head.lemma);
  if (!(lexicon.inverts && some) || start !== 0 || head.plural) return -1;
  for (let at = end; at < end + DEED; at += 1) {
    const word = words[at];
    if (!word || word.quoted || word.gap === 'stop' || word.gap === 'quote') return -1;
    const verb = lexicon.joiners.has(word.form) ? joined(words, at + 1, lexicon) : -1;
    if (verb >= 0) return verb;
  }
  return -1;
}

/** The verb of saying at `at` that a clause follows, or -1. */
function joined(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const verb = words[at]?.gap === 'none' ? verbFrom(words, at, lexicon) : null;
  if (typeof verb !== 'number' || !lexicon.core.has(words[verb]?.form ?? '')) return -1;
  return leadsTo(words, verb, lexicon) ? verb : -1;
}

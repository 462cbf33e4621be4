/** Many who hold something and are told of only as being there: "es gibt nicht wenige, die", "des voix s'élèvent". */
import { contentOf } from './content';
import type { Finding } from './finding';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { mayInvert } from './told';
import type { Prose, Sentence, Word } from './words';

/** Words from "there are those who" to what they hold. */
const HELD = 12;

/** Groups of nobody in particular that a sentence says to be there and to hold something. */
export function findThere(prose: Prose, sentence: Sentence, lexicon: Lexicon): Finding[] {
  if (!lexicon.inverts) return [];
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const end = word.quoted ? -1 : endAt(words, at, lexicon);
    const last = words[end - 1];
    if (!last) return [];
    const span = { start: word.start, end: last.end };
    const link = { how: 'subject', cue: at, start: at, end, distant: false } as const;
    return {
      ...span,
      kind: 'group' as const,
      who: word.form,
      again: false,
      content: contentOf(prose, sentence, link, span, lexicon),
      count: null,
      vague: false,
      sentence,
    };
  });
}

/** End of such a turn at word `at`, or -1; "there are those who" needs what they hold. */
function endAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const voices = matchPhrase(lexicon.voices, words, at);
  if (voices > 0) return voices;
  const end = matchPhrase(lexicon.thereAre, words, at);
  return end > 0 && holds(words, end, lexicon) ? end : -1;
}

function holds(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < from + HELD; at += 1) {
    const word = words[at];
    if (!word || word.quoted || word.gap === 'stop') return false;
    if (mayInvert(word.form, lexicon) || matchPhrase(lexicon.predicates, words, at) > 0)
      return !lexicon.reflexive.has(word.form);
  }
  return false;
}

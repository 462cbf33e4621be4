/** Who holds something, told by the words on both sides: "unter Juristen ist umstritten", "für viele Ältere ist … eine Zumutung". */
import type { Link } from './link';
import { fits, matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Words of "der Reihe nach unter" before who holds it. */
const BACK = 7;
/** Words of "an der Mosel" between the noun and the second half. */
const TAIL = 6;

/** The tie by words before and behind `speaker`, or null; behind alone where they open the sentence. */
export function heldBy(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end } = speaker;
  for (const [before, behind] of lexicon.heldBy)
    for (let from = before ? Math.max(0, start - BACK) : start; from <= start; from += 1) {
      const led = before ? fits(before, words, from, start) : start === 0;
      if (led && closes(behind, words, end))
        return { how: 'according', cue: from, start: from, end, distant: false };
    }
  return null;
}

function closes(
  behind: Lexicon['heldBy'][number][1],
  words: readonly Word[],
  end: number,
): boolean {
  for (let at = end; at < end + TAIL; at += 1) {
    if (matchPhrase(behind, words, at) > 0) return true;
    if (words[at]?.gap !== 'none') return false;
  }
  return false;
}

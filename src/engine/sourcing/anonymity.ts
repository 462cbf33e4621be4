/** Words by which a text says that somebody is not named, and the reasons it gives for that. */
import type { Span } from '../vocabulary';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Sentence, Word } from './words';

export interface Anonymity {
  /** Words that state it, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Whether it only says what somebody may not do ("not authorised to speak"). */
  readonly rule: boolean;
  /** The reason, in characters of the paragraph; null where none is given. */
  readonly reason: Span | null;
}

/** What was read last of a sentence: several parts of the reading ask for the same. */
const READ = new WeakMap<
  Sentence,
  { readonly lexicon: Lexicon; readonly stated: readonly Anonymity[] }
>();

/** Every place of the sentence where anonymity is stated outside quotations, in order. */
export function statedAnonymity(sentence: Sentence, lexicon: Lexicon): readonly Anonymity[] {
  const known = READ.get(sentence);
  if (known?.lexicon === lexicon) return known.stated;
  const stated = readStated(sentence, lexicon);
  READ.set(sentence, { lexicon, stated });
  return stated;
}

function readStated(sentence: Sentence, lexicon: Lexicon): Anonymity[] {
  const { words } = sentence;
  const stated: Anonymity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.quoted) continue;
    const end = matchPhrase(lexicon.anonymity, words, at);
    if (end < 0) continue;
    const given = reasonFrom(words, end, lexicon) ?? reasonWithin(words, at, end, lexicon);
    const rule = words.slice(at, end).some((word) => lexicon.authority.has(word.form));
    stated.push({ start: at, end, rule, reason: given });
    at = end - 1;
    while (given && (words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= given.end) at += 1;
  }
  return stated;
}

function reasonFrom(words: readonly Word[], at: number, lexicon: Lexicon): Span | null {
  const first = words[at];
  if (!first || first.gap === 'stop' || first.gap === 'quote') return null;
  const end = matchPhrase(lexicon.reasons, words, at);
  const last = words[end - 1];
  return last ? { start: first.start, end: last.end } : null;
}

/** "not authorised to speak" is the reason and the statement at once. */
function reasonWithin(
  words: readonly Word[],
  at: number,
  end: number,
  lexicon: Lexicon,
): Span | null {
  const first = words[at];
  if (!words.slice(at, end).some((word) => lexicon.authority.has(word.form))) return null;
  let last = end;
  while (words[last]?.gap === 'none' && !lexicon.core.has(words[last]?.form ?? '')) last += 1;
  const final = words[last - 1];
  return first && final ? { start: first.start, end: final.end } : null;
}

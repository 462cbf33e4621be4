/** Somebody's friend or colleague: "his friend said", "her former classmate told". */
import type { Link } from '../link';
import type { Lexicon } from '../prepare';
import type { Speaker } from '../speaker';
import type { Word } from '../words';

/** Words that point to a person whose friend it is. */
const WHOSE = new Set(['his', 'her', 'their']);

/** Whether the phrase speaks for somebody who is told by whose friend it is, and by no name. */
export function isFamiliar(
  words: readonly Word[],
  { start, end, head, determiner }: Speaker,
  link: Link,
  lexicon: Lexicon,
): boolean {
  if (determiner !== 'possessive' || head.plural || link.distant) return false;
  if (!lexicon.persons?.familiars.has(head.lemma) || !WHOSE.has(words[start]?.form ?? ''))
    return false;
  // "His friend told him to go": a scene of their lives.
  const { form = '' } = words[link.cue] ?? {};
  const told = lexicon.telling.has(form) && /^(?:him|her|them)$/u.test(words[link.end]?.form ?? '');
  const says = lexicon.core.has(form) || lexicon.inverting.has(form);
  return says && !told && link.end >= end;
}

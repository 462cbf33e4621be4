/** Somebody whom a definite phrase tells of without a name: "el médico que la atendió", "la madre de uno de los detenidos". */
import type { Link } from './link';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Words of "di ombrellone" behind who is told of. */
const OF_WHAT = 4;

/** "…, explicó el médico que la atendió": whom only a clause tells from others, and no office. */
export function isToldOf(
  words: readonly Word[],
  speaker: Speaker,
  link: Link,
  lexicon: Lexicon,
): boolean {
  const { head, determiner, end, modifiers } = speaker;
  if (lexicon.inverts && determiner === 'definite' && head.kind === 'public')
    if (isOfSomebody(words, end, lexicon)) return true;
  if (isNearby(words, speaker, link, lexicon)) return true;
  if (!lexicon.inverts || lexicon.capitalNouns || link.how !== 'inverted') return false;
  if (determiner !== 'definite' || (head.kind !== 'public' && head.kind !== 'expert')) return false;
  // "Cet autre témoin": one more.
  if (modifiers.some((form) => lexicon.determiners.get(form)?.count === 1)) return true;
  if (lexicon.titles.has(head.lemma) || lexicon.holders.has(head.lemma)) return false;
  return words[end]?.gap === 'none' && lexicon.relatives.has(words[end]?.form ?? '');
}

/** "Evoca su antigua casera, una mujer de …", "ricorda il vicino di ombrellone, che …": of somebody's life, and told more of. */
function isNearby(
  words: readonly Word[],
  { head, determiner, start, end }: Speaker,
  link: Link,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.inverts || link.how !== 'inverted' || head.kind !== 'public') return false;
  // "La sua vecchia padrona di casa".
  const owned = lexicon.determiners.get(words[start + 1]?.form ?? '')?.kind === 'possessive';
  if (determiner === 'definite' && !owned && !lexicon.crowd.has(head.lemma)) return false;
  let at = end;
  while (at < end + OF_WHAT && words[at]?.gap === 'none') at += 1;
  if (words[at]?.gap !== 'comma') return false;
  const { form } = words[at] ?? { form: '' };
  const apposed = lexicon.determiners.get(form)?.kind === 'indefinite';
  return apposed || (determiner === 'definite' && lexicon.relatives.has(form));
}

/** "La madre de uno de los detenidos", "die Mutter eines der Opfer": known only by somebody unnamed. */
function isOfSomebody(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  if (words[end]?.gap !== 'none') return false;
  const of = lexicon.partOf.has(words[end]?.form ?? '') && !lexicon.capitalNouns;
  const first = words[of ? end + 1 : end];
  if (!of && !lexicon.oblique.has(first?.form ?? '')) return false;
  const known = lexicon.determiners.get(first?.form ?? '');
  return known?.kind === 'indefinite' && first?.gap === 'none';
}

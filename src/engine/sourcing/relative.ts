/** Parents: "his parents said", where the text has "his mother, Ana Ohm". */
import type { Head } from './lexicon';
import { isPersonal, nameEnd, nameLike } from './name';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Prose, Word } from './words';

/** Whether the speaker is somebody's parents, of whom one at least has a name anywhere in the text. */
export function areNamedParents(
  paragraphs: readonly Prose[],
  { determiner, head }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (determiner !== 'possessive' || !lexicon.parents.has(head.lemma)) return false;
  return paragraphs.some((prose) =>
    prose.sentences.some(({ words }) =>
      words.some((word, at) => isKin(word, head, lexicon) && hasName(words, at, lexicon)),
    ),
  );
}

/** "A parent said … His father, Jan Ohm, said": whether `words` name one of the parents. */
export function isParent(words: readonly Word[], { head }: Speaker, lexicon: Lexicon): boolean {
  if (!lexicon.parents.has(head.lemma)) return false;
  return words.some(
    ({ form }, at) => lexicon.eitherParent.has(form) && hasName(words, at, lexicon),
  );
}

/** The same noun, or that for one of the parents. */
function isKin({ form }: Word, { lemma, plural }: Head, lexicon: Lexicon): boolean {
  if (form === (plural ? `${lemma}s` : lemma)) return true;
  return lexicon.eitherParent.has(form);
}

/** "mother Ana Ohm", "mother, Ana Ohm,", "Ana Ohm, his mother,". */
function hasName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const end = nameEnd(words, at + 1, lexicon);
  const last = words[end];
  const closed = last?.gap !== 'none' || lexicon.joiners.has(last.form);
  const follows = words[at + 1]?.gap === 'none' || (words[at + 1]?.gap === 'comma' && closed);
  if (end > at + 1 && follows) return isPersonal(words.slice(at + 1, end), lexicon);
  return words[at + 1]?.gap !== 'none' && followsName(words, at - 1, lexicon);
}

/** Whether "his", "Ohm's" or "the boy's" at `at` begins what is said of a full name before it. */
function followsName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  const kind = lexicon.determiners.get(form)?.kind;
  if (kind !== 'possessive' && !/'s?$/u.test(form)) return false;
  const article = lexicon.determiners.get(words[at - 1]?.form ?? '')?.kind === 'definite';
  const first = article && words[at]?.gap === 'none' ? at - 1 : at;
  if (words[first]?.gap !== 'comma' || first < 2) return false;
  const name = words.slice(first - 2, first);
  return name.every((word) => nameLike(word, lexicon)) && isPersonal(name, lexicon);
}

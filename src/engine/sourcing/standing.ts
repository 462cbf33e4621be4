/** Whether a phrase alone, without a word about anonymity, stands for an unnamed source. */
import type { Link } from './link';
import { matchPhrase, type PhraseBook } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Words between a source that is quoted and "as saying". */
const ASIDE = 8;

/** By the kind of its head and how many it claims; `known` when the same was unnamed before. */
export function counts(
  words: readonly Word[],
  speaker: Speaker,
  link: Link,
  known: boolean,
  lexicon: Lexicon,
): boolean {
  const { head, determiner } = speaker;
  const belief = link.how === 'subject' && lexicon.belief.has(words[link.cue]?.form ?? '');
  const atLarge = lexicon.generic && determiner === 'definite' && head.plural;
  const definite = (determiner === 'definite' && !atLarge) || determiner === 'possessive';
  const some = determiner === 'quantity' || determiner === 'indefinite';
  if (link.how === 'citing' && !quotesSpeech(words, speaker, link, lexicon)) return false;
  if (determiner === 'own') return head.kind === 'source';
  if (determiner === 'bare' && !head.plural && link.how !== 'subject' && link.how !== 'inverted')
    return false;
  if (definite && !head.plural)
    return head.kind === 'source' || (determiner === 'definite' && known);
  switch (head.kind) {
    case 'source':
      return true;
    case 'expert':
      if (belief && !head.plural) return false;
      if (definite && determiner === 'definite' && !known && speaker.modifiers.length > 1)
        return false;
      return !atInstitution(words, speaker);
    case 'public':
      if (belief) return some || determiner === 'bare';
      return determiner !== 'definite' || atLarge || known;
    case 'official':
      if (some) return true;
      if (definite && known) return true;
      if (speaker.modifiers.includes('police')) return false;
      return determiner === 'bare' && (!belief || isPeople(words, speaker, lexicon));
    case 'office':
      if (determiner === 'bare' && head.plural && lexicon.crowd.has(head.lemma)) return true;
      if (belief) return false;
      return some || (definite && known) || described(words, speaker, lexicon.telltaleOffice);
    case 'person':
      if (definite) return known;
      return !belief && (determiner === 'quantity' || oneSpoke(words, speaker, link, lexicon));
    case 'voice':
      if (!some) return false;
      return isOne(words, speaker, lexicon) || described(words, speaker, lexicon.telltaleOffice);
  }
}

/** "one minister", "two ministers": counted out of a group, they are persons. */
function isOne(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const first = words[speaker.start]?.form ?? '';
  return speaker.determiner === 'quantity' || lexicon.pronominal.has(first);
}

/** "citing two officials", but "quoted two officials" only with "as saying". */
function quotesSpeech(
  words: readonly Word[],
  speaker: Speaker,
  link: Link,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.cited.has(words[link.cue]?.form ?? '')) return true;
  for (let at = speaker.end; at < speaker.end + ASIDE; at += 1)
    if (matchPhrase(lexicon.asSaying, words, at) > 0) return true;
  return false;
}

/** "American officials" are people, "American health officials" an office. */
function isPeople(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  if (described(words, speaker, lexicon.standout)) return true;
  const office = speaker.modifiers.some((word) => lexicon.institutional.has(word));
  return !office && described(words, speaker, lexicon.telltale);
}

/** Whether the words before the head describe a person behind the office. */
function described(words: readonly Word[], speaker: Speaker, book: PhraseBook): boolean {
  for (let at = speaker.start; at < speaker.at; at += 1)
    if (matchPhrase(book, words, at) > 0) return true;
  return false;
}

/** "a man told", "said one woman", "others said": a plain person, spoken right at the verb. */
function oneSpoke(words: readonly Word[], speaker: Speaker, link: Link, lexicon: Lexicon): boolean {
  const next = words[speaker.end]?.form ?? '';
  const close = !link.distant || lexicon.within.has(next) || lexicon.relatives.has(next);
  if (link.how === 'agent' || !close) return false;
  const verb = words[link.cue];
  if (!verb || !(link.how === 'according' || lexicon.core.has(verb.form))) return false;
  if (speaker.determiner === 'indefinite')
    return !speaker.head.plural && (link.how === 'according' || lexicon.plainly.has(verb.form));
  return speaker.determiner === 'bare' && lexicon.pronominal.has(speaker.head.lemma);
}

/** "analysts at Barclays said": the house speaks. */
function atInstitution(words: readonly Word[], speaker: Speaker): boolean {
  const next = words[speaker.end];
  if (speaker.determiner !== 'bare' || next?.gap !== 'none') return false;
  if (next.form !== 'at' && next.form !== 'from' && next.form !== 'with') return false;
  return words[speaker.end + 1]?.capital === true || words[speaker.end + 2]?.capital === true;
}

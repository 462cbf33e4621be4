/** Judgements that only a participle tells: "remarks seen as crude", "Considered harsh, the plan …". */
import type { Line } from './crowds/words';
import type { Word } from './words';

/** Words before the participle in which "which", "what" makes it somebody's own verb. */
const FRONTED = 5;
/** "Who's", "they're". */
const CONTRACTED = /['’](?:s|re)$/u;
const COMPARED = /.er$/u;
const SUPERLATIVE = new Set(['a', 'an', 'the', 'one', 'among']);

/** "Seen" is no verb by itself, so that even people may stand before it. */
const UNFINITE = 'seen';

/**
 * Index after a participle at `at` that describes the noun before it and has nobody who judges, or
 * -1: with "as" after any noun but people ("what critics denounced as"), "considered" without it only
 * where a pause or "now", "long" keeps it from being a verb.
 */
export function reducedAt(line: Line, at: number): number {
  const { words, crowds } = line;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next?.gap !== 'none') return -1;
  const tie = word.form === 'accused' ? 'of' : 'as';
  if (crowds.reduced.has(word.form) && next.form === tie) return describes(line, at) ? at + 2 : -1;
  if (!crowds.deemed.has(word.form)) return -1;
  return isComplement(line, at, next) && stands(line, at) ? at + 1 : -1;
}

/** Whether the word before is what is judged. */
function describes(line: Line, at: number): boolean {
  const { words, lexicon, crowds } = line;
  const before = words[at - 1];
  if (!before || words[at]?.gap !== 'none') return at === 0 || words[at]?.gap === 'comma';
  if (isSmall(line, before) || (before.capital && at > 1)) return false;
  if (words[at]?.form === UNFINITE) return true;
  if (lexicon.heads.has(before.form) && words[at]?.form !== 'accused') return false;
  return !words.slice(Math.max(0, at - FRONTED), at).some(({ form }) => crowds.fronts.has(form));
}

/** "Considered" after a pause, or after an adverb that a verb of the past does not take. */
function stands({ words, lexicon, crowds }: Line, at: number): boolean {
  if (at === 0 || words[at]?.gap === 'comma') return true;
  const [noun, adverb] = [words[at - 2], words[at - 1]];
  if (!adverb || !crowds.lasting.has(adverb.form) || !noun) return false;
  return !(lexicon.pronouns.has(noun.form) || lexicon.stops.has(noun.form) || noun.capital);
}

/** "Considered too weak", "politically toxic", "harsher", not "considered the offer". */
function isComplement({ words, lexicon, crowds }: Line, at: number, next: Word): boolean {
  if (crowds.degrees.has(next.form) || COMPARED.test(next.form)) return true;
  if (lexicon.adverbEndings.test(next.form)) return true;
  const after = words[at]?.gap === 'comma' ? words[at - 1]?.capital === true : true;
  return after && SUPERLATIVE.has(next.form);
}

/** A word that is no noun. */
function isSmall({ lexicon }: Line, { form }: Word): boolean {
  const bound = CONTRACTED.test(form) || lexicon.stops.has(form) || lexicon.passives.has(form);
  return bound || lexicon.pronouns.has(form) || lexicon.adverbEndings.test(form);
}

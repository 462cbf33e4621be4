/**
 * Who a sentence says it from, as far as its cue tells: a name, a pronoun, or a description without
 * a name. Plain on purpose: the same reading is made of the known article and of the page, so that
 * what is read wrongly is read wrongly in both.
 */
import { nameLike } from '../sourcing/naming';
import { matchPhrase } from '../sourcing/phrase';
import type { Lexicon } from '../sourcing/prepare';
import type { Word } from '../sourcing/words';
import type { Span } from '../vocabulary';

/** An attribution where it stands, speaker and cue together. */
export interface AttributionRead extends Span {
  /** A name as written; `~he` for a pronoun; `~` and the noun for somebody without a name. */
  readonly value: string;
  /** Words that belong to it and are no content. */
  readonly words: readonly Word[];
}

/** Words between a speaker and the verb after a comma ("Lee, an expert at Tufts, said"). */
const REACH = 24;
/** Words of a description before its noun. */
const BEFORE = 6;

/** The attributions of one sentence, in order; `known` holds folded words that are names. */
export function readAttributions(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): AttributionRead[] {
  const found: AttributionRead[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.quoted) continue;
    const after = matchPhrase(lexicon.accordingTo, words, at);
    const read =
      after > 0
        ? speakerFrom(text, words, after, at, after, lexicon)
        : says(words, at, lexicon)
          ? ofVerb(text, words, at, lexicon, known)
          : null;
    if (!read || read.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(read);
  }
  return found;
}

function says(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word || !(lexicon.core.has(word.form) || lexicon.speech.has(word.form))) return false;
  // "The Washington Post" posts nothing.
  if (word.capital && at > 0 && word.gap === 'none') return false;
  if (matchPhrase(lexicon.actions, words, at) > 0) return false;
  // "Her alleged accomplice" and "was declared dead": nobody says it there.
  const next = words[at + 1];
  const describes =
    ALLEGED.has(word.form) && next?.gap === 'none' && !lexicon.conjunctions.has(next.form);
  if (describes || isPassive(words, at, lexicon)) return false;
  const before = words[at - 1]?.form ?? '';
  if (
    lexicon.speech.has(word.form) &&
    !lexicon.core.has(word.form) &&
    lexicon.determiners.has(before)
  )
    return false;
  return (
    !lexicon.infinitives.has(before) &&
    !lexicon.modals.has(before) &&
    !lexicon.negations.has(before)
  );
}

/** Participles of saying that stand before a noun. */
const ALLEGED = new Set(['alleged', 'reported', 'claimed', 'stated', 'revealed', 'suggested']);

function isPassive(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    if (words[at + 1]?.gap !== 'none') return false;
    const form = words[at]?.form ?? '';
    if (lexicon.passives.has(form)) return !(words[verb]?.form ?? '').endsWith('ing');
    if (!idle(form, lexicon)) return false;
  }
  return false;
}

function ofVerb(
  text: string,
  words: readonly Word[],
  verb: number,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): AttributionRead | null {
  const gap = words[verb]?.gap;
  const next = words[verb + 1];
  const addressed = lexicon.telling.has(words[verb]?.form ?? '');
  const inverted = !addressed && (gap === 'quote' || gap === 'comma' || lexicon.inverts);
  if (inverted && next && next.gap === 'none' && !next.quoted) {
    const read = speakerFrom(text, words, verb + 1, verb, verb + 1, lexicon);
    if (read) return read;
  }
  return speakerBefore(text, words, verb, lexicon, known);
}

/** The speaker that begins at word `from`; the cue is words `[cue, cueEnd)`. */
function speakerFrom(
  text: string,
  words: readonly Word[],
  from: number,
  cue: number,
  cueEnd: number,
  lexicon: Lexicon,
): AttributionRead | null {
  let at = from;
  let noun = '';
  while (at < words.length && at < from + BEFORE + 4) {
    const word = words[at];
    if (!word || word.quoted || (at > from && word.gap !== 'none')) break;
    if (noun && lexicon.pronouns.has(word.form)) break;
    if (lexicon.pronouns.has(word.form)) {
      return at === from
        ? made(words, Math.min(cue, at), Math.max(cueEnd, at + 1), '~he', [])
        : null;
    }
    if (nameLike(word, lexicon) && !lexicon.determiners.has(word.form)) {
      let end = at + 1;
      while (words[end]?.gap === 'none' && isNamePart(words[end], lexicon)) end += 1;
      if (describes(words[end], lexicon)) {
        // "Spanish media reports": the name only says whose.
        at = end;
        noun = '';
        continue;
      }
      const value = nameValue(text, words, at, end);
      return made(
        words,
        Math.min(cue, from),
        Math.max(cueEnd, end),
        value,
        words.slice(cue, cueEnd),
      );
    }
    const head = lexicon.heads.get(word.form);
    if (head) noun = word.form;
    else if (noun || lexicon.prepositions.has(word.form) || lexicon.core.has(word.form)) break;
    else if (lexicon.stops.has(word.form) && !lexicon.determiners.has(word.form)) break;
    else if (at > from + BEFORE) break;
    at += 1;
  }
  if (at === from) return null;
  const value = noun || (words[at - 1]?.form ?? '');
  return made(
    words,
    Math.min(cue, from),
    Math.max(cueEnd, at),
    `~${value}`,
    words.slice(cue, cueEnd),
  );
}

/** A noun that a name stands before. */
function describes(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word?.gap !== 'none' || word.quoted || word.capital || word.number) return false;
  const idle = lexicon.stops.has(word.form) || lexicon.adverbs.has(word.form);
  const joins = lexicon.prepositions.has(word.form) || lexicon.trailers.has(word.form);
  return !idle && !joins && !lexicon.calendar.has(word.form) && !lexicon.pronouns.has(word.form);
}

/** The speaker before a verb: right before it, or before a description between commas. */
function speakerBefore(
  text: string,
  words: readonly Word[],
  verb: number,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): AttributionRead | null {
  let at = verb - 1;
  while (at >= 0 && idle(words[at]?.form ?? '', lexicon) && words[at + 1]?.gap === 'none') at -= 1;
  const cue = words.slice(at + 1, verb + 1);
  if (words[at + 1]?.gap === 'comma') {
    // "Lee, an expert at Tufts, said"
    for (let back = at; back > Math.max(-1, at - REACH); back -= 1) {
      const gap = words[back]?.gap;
      if (gap === 'stop' && back < at) break;
      if (gap === 'comma' && nameLike(words[back - 1], lexicon)) {
        return named(text, words, back - 1, verb, cue, lexicon);
      }
    }
    return null;
  }
  if (words[at + 1]?.gap !== 'none' && at + 1 > 0) return null;
  const word = words[at];
  if (!word || word.quoted) return null;
  if (lexicon.pronouns.has(word.form)) {
    const relative =
      lexicon.relatives.has(word.form) || word.form === 'which' || word.form === 'that';
    return relative ? null : made(words, at, verb + 1, '~he', cue);
  }
  const determiner = lexicon.determiners.get(word.form);
  if (determiner && determiner.kind !== 'quantity') return null;
  const head = lexicon.heads.get(word.form);
  const opens = at === 0 && (head !== undefined || !known.has(word.form));
  if (!opens && nameLike(word, lexicon)) return named(text, words, at, verb, cue, lexicon);
  if (!head && (lexicon.stops.has(word.form) || word.number)) return null;
  const start = descriptionStart(words, at, lexicon);
  return made(words, start, verb + 1, `~${word.form}`, cue);
}

/** First word of the description that ends at `last`: its determiner, numbers and modifiers. */
function descriptionStart(words: readonly Word[], last: number, lexicon: Lexicon): number {
  let start = last;
  while (start > 0 && last - start < BEFORE && words[start]?.gap === 'none') {
    const before = words[start - 1];
    if (!before) break;
    const { form, number } = before;
    if (!lexicon.modifiers.has(form) && !lexicon.determiners.has(form) && !number) break;
    start -= 1;
    if (lexicon.determiners.get(form)?.kind === 'definite') break;
  }
  return start;
}

/** An adverb or an auxiliary between a speaker and the verb. */
function idle(form: string, lexicon: Lexicon): boolean {
  return lexicon.adverbs.has(form) || /.ly$/.test(form);
}

function named(
  text: string,
  words: readonly Word[],
  last: number,
  verb: number,
  cue: readonly Word[],
  lexicon: Lexicon,
): AttributionRead | null {
  let start = last;
  while (start > 0 && words[start]?.gap === 'none' && isNamePart(words[start - 1], lexicon))
    start -= 1;
  return made(words, start, verb + 1, nameValue(text, words, start, last + 1), cue);
}

function isNamePart(word: Word | undefined, lexicon: Lexicon): boolean {
  if (nameLike(word, lexicon)) return true;
  return word !== undefined && lexicon.particles.has((word as Word).form);
}

/** The last words of a name: what stands before them are titles. */
function nameValue(text: string, words: readonly Word[], start: number, end: number): string {
  const first = words[Math.max(start, end - 4)];
  const last = words[end - 1];
  return first && last ? text.slice(first.start, last.end).replace(/['’]s?$/u, '') : '';
}

function made(
  words: readonly Word[],
  from: number,
  to: number,
  value: string,
  cue: readonly Word[],
): AttributionRead | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? { start: first.start, end: last.end, value, words: cue } : null;
}

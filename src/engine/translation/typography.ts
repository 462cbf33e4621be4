/** Faults of type that a reader can check with the eye: stops out of place. */
import { ABBREVIATIONS } from '../text/abbreviations';
import type { Span } from '../vocabulary';
import { type Word, wordFrom } from './words';

/** Name particles and trade names that open a sentence in lower case (folded). */
const LOWER_CASE_NAMES: ReadonlySet<string> = new Set(
  `de da di du del della dos das la le el al an bin ibn bint abu von van vom zu zum zur der den ten ter
  ap ul ould e i k d o m t adidas asos bell danah deadmau easyjet thyssenkrupp lululemon
  www http https`.split(/\s+/),
);

const SPACED_STOP = /[ \u00a0]\.(?=[\s"”'’)]|$)/gu;
const CLOSED = /^["”’')\]]*[ \u00a0]$/u;
const STOP_THEN_LOWER = /\.\s+(?=\p{Ll})/gu;
/** Pairs of marks of which one is too many; not dots of omission, smileys or `.,` after "Inc". */
const STRAY_PAIR = /(?<=[\p{L}\p{N}"”’)])(?:,:|:,|,;|;,|,,|;:|,\.)(?=\s)/gu;
/** `"We left". said Lee`: a full stop between what was said and who said it. */
const STOP_BEFORE_SPEAKER =
  /["”][ \u00a0]?\.[ \u00a0]*(?=(?:said|says|added|explained|told|replied|warned|noted|stated)\s)/gu;
/** From this many on a page, the text is written without capitals, not torn apart. */
const INFORMAL = 4;

/** Spans of full stops that stand apart from the word they close, that word included. */
export function spacedStops(text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(SPACED_STOP)) {
    const stop = match.index + 1;
    const word = lastWordBefore(words, match.index);
    if (!word || word.form.length < 2 || !CLOSED.test(text.slice(word.end, stop))) continue;
    if (/^[\s"”'’)]*\./u.test(text.slice(stop + 1, stop + 8))) continue;
    if (startsLower(text, stop + 1)) continue;
    spans.push({ start: word.start, end: stop + 1 });
  }
  return spans;
}

/** Spans of a full stop in mid-sentence with the words around it. */
export function brokenSentences(text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(STOP_THEN_LOWER)) {
    const before = lastWordBefore(words, match.index);
    const after = words[wordFrom(words, match.index)];
    if (!before || !after || before.end !== match.index) continue;
    if (after.start !== match.index + match[0].length) continue;
    if (ends(before, text) && opens(after, text)) {
      spans.push({ start: before.start, end: after.end });
    }
  }
  return spans;
}

/** Spans of marks that stray beside another, with the word before. */
export function strayMarks(text: string, words: readonly Word[]): Span[] {
  return [...text.matchAll(STRAY_PAIR), ...text.matchAll(STOP_BEFORE_SPEAKER)].flatMap((match) => {
    const word = lastWordBefore(words, match.index + 1);
    return word ? [{ start: word.start, end: match.index + match[0].trimEnd().length }] : [];
  });
}

/** Whether so many stops of a page stand before small letters that it is a manner of writing. */
export function writtenInformally(found: number, pronouns: number): boolean {
  return found >= INFORMAL || pronouns > 1;
}

function ends(word: Word, text: string): boolean {
  if (word.number || word.form.length < 3 || ABBREVIATIONS.has(word.form)) return false;
  if (word.capital && word.form.length < 5) return false;
  const behind = text[word.start - 1] ?? ' ';
  return !/[.@#/\\_&]/u.test(behind);
}

function opens(word: Word, text: string): boolean {
  if (LOWER_CASE_NAMES.has(word.form) || word.form.length < 2) return false;
  const written = text.slice(word.start, word.end);
  if (/\p{Lu}/u.test(written)) return false;
  return !/^(?:[.:/@_]|\d|['’-]\p{Lu})/u.test(text.slice(word.end, word.end + 2));
}

function startsLower(text: string, from: number): boolean {
  return /^[\s"'“”‘’()]*\p{Ll}/u.test(text.slice(from, from + 12));
}

function lastWordBefore(words: readonly Word[], offset: number): Word | undefined {
  return words[wordFrom(words, offset) - 1];
}

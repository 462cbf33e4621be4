/** What a sentence of the page makes of the number, date or name that a claim hangs on. */

import type { ClaimDetail } from '../article';
import { findTerms, type Hit } from '../match/terms';
import { type Time, timeOf } from '../text/calendar';
import { isArticle, numberOf } from '../text/numerals';
import type { PageWord, PageWords } from '../text/page-words';
import { fold } from '../text/tokenize';
import type { Span } from '../vocabulary';
import { DETAILS as C } from './constants';

/**
 * `asserted`: as the known article has it; `updated`: as it is known now; `altered`: neither;
 * `dropped`: the detail is not there. `span` is where it stands, where it stands.
 */
export interface DetailReading {
  readonly kind: 'asserted' | 'updated' | 'altered' | 'dropped';
  readonly span: Span | null;
}

/**
 * Reads a detail of a claim in sentence `number` of the page. Another name in the place of the
 * known one is only read as such with `known`, the folded words that the record itself has of the
 * sentence, which came in nobody's place; null in a reworded copy, which calls one thing by many
 * names.
 */
export function readDetail(
  page: PageWords,
  number: number,
  detail: ClaimDetail,
  language: string,
  known: ReadonlySet<string> | null,
): DetailReading {
  const said = sides(detail);
  const later = hitsOf(page, number, said.later.terms);
  const asserted = hitsOf(page, number, said.asserted.terms).filter(
    (hit) => !later.some((other) => other.start <= hit.start && other.end >= hit.end),
  );
  if (asserted[0]) return { kind: 'asserted', span: asserted[0] };
  if (later[0]) return { kind: 'updated', span: later[0] };
  if (detail.asserted.length === 0) return { kind: 'asserted', span: null };
  if (detail.what === 'number') return readNumber(page, number, detail.near, said, language);
  const other =
    detail.what === 'date'
      ? otherDate(page, number, detail, language)
      : known && otherName(page, number, detail, language, known);
  return other ? { kind: 'altered', span: other } : { kind: 'dropped', span: null };
}

function hitsOf(page: PageWords, number: number, entries: readonly string[]): Hit[] {
  return findTerms(page, entries).filter(({ sentence }) => sentence === number);
}

/** What a detail says on one side: terms to look for, and numbers to read by what they count. */
interface Side {
  readonly terms: readonly string[];
  readonly values: readonly number[];
}
interface Sides {
  readonly asserted: Side;
  readonly later: Side;
}

const SPLIT = new WeakMap<ClaimDetail, Sides>();

function sides(detail: ClaimDetail): Sides {
  const known = SPLIT.get(detail);
  if (known) return known;
  const side = (entries: readonly string[]): Side => {
    const numeral = (entry: string) =>
      detail.what === 'number' ? numberOf(fold(entry), 'en') : null;
    return {
      terms: entries.filter((entry) => numeral(entry) === null),
      values: entries.flatMap((entry) => numeral(entry) ?? []),
    };
  };
  const made = { asserted: side(detail.asserted), later: side(detail.later) };
  SPLIT.set(detail, made);
  return made;
}

function readNumber(
  page: PageWords,
  number: number,
  near: readonly string[],
  { asserted, later }: Sides,
  language: string,
): DetailReading {
  const known = asserted.values;
  const since = later.values;
  const counted = hitsOf(page, number, near).flatMap(
    (hit) => countBefore(page, hit, language) ?? [],
  );
  const said = (among: readonly number[]) => counted.find(({ value }) => among.includes(value));
  const asIs = said(known);
  if (asIs) return { kind: 'asserted', span: asIs.span };
  const updated = said(since);
  if (updated) return { kind: 'updated', span: updated.span };
  const other = counted[0];
  if (other) return { kind: 'altered', span: other.span };
  const anywhere = wordsOf(page, number).find(({ form }) =>
    known.includes(numberOf(form, language) ?? Number.NaN),
  );
  return anywhere ? { kind: 'asserted', span: anywhere } : { kind: 'dropped', span: null };
}

/** The number that counts what stands at `hit`: the nearest before it. */
function countBefore(
  page: PageWords,
  hit: Hit,
  language: string,
): { readonly value: number; readonly span: Span } | null {
  const words = wordsOf(page, hit.sentence);
  const at = words.findIndex(({ start }) => start === hit.start);
  for (let back = 1; back <= C.numberReach; back += 1) {
    const word = words[at - back];
    if (!word) return null;
    const article = back <= C.articleReach && isArticle(word.form, language) ? 1 : null;
    const value = numberOf(word.form, language) ?? article;
    if (value === 1 && article !== null && numberOf(words[at - back + 1]?.form ?? '', language))
      continue;
    if (value !== null) return { value, span: { start: word.start, end: hit.end } };
  }
  return null;
}

/** A time of a scale that the known one has, and not the known one. */
function otherDate(
  page: PageWords,
  number: number,
  { asserted }: ClaimDetail,
  language: string,
): Span | null {
  const known = asserted.flatMap((entry) =>
    entry.split(' ').flatMap((word) => timeOf(fold(word), true, 'en') ?? []),
  );
  const word = wordsOf(page, number).find(({ form, capital }) => {
    const time = timeOf(form, capital, language);
    return time !== null && differs(time, known);
  });
  return word ?? null;
}

/** Capitalised words close to what the name belongs to; the sentence's first word is none. */
function otherName(
  page: PageWords,
  number: number,
  { near }: ClaimDetail,
  language: string,
  known: ReadonlySet<string>,
): Span | null {
  const words = wordsOf(page, number);
  const anchors = hitsOf(page, number, near);
  for (const { start, end } of anchors) {
    const first = words.findIndex((word) => word.start === start);
    const last = words.findIndex((word) => word.end === end);
    const isName = (at: number) => {
      const word = words[at];
      if (at < 1 || !word?.capital || isWellKnown(page, word)) return false;
      if (timeOf(word.form, true, language) || known.has(word.form)) return false;
      return !anchors.some((hit) => hit.start === word.start);
    };
    for (let apart = 1; apart <= C.nameReach; apart += 1) {
      const at = [last + apart, first - apart].find(isName);
      if (at === undefined) continue;
      let from = at;
      let to = at;
      while (isName(from - 1)) from -= 1;
      while (isName(to + 1)) to += 1;
      return { start: words[from]?.start ?? start, end: words[to]?.end ?? end };
    }
  }
  return null;
}

/** Whether a name stands all over the page: it has not come in another's place. */
function isWellKnown(page: PageWords, { form }: PageWord): boolean {
  return page.places(form).length > C.everywhere;
}

/** Whether a time is of a scale that is known here, and not a known one of it. */
function differs(time: Time, known: readonly Time[]): boolean {
  const same = known.filter(({ scale }) => scale === time.scale);
  return same.length > 0 && same.every(({ value }) => value !== time.value);
}

function wordsOf(page: PageWords, number: number): readonly PageWord[] {
  const sentence = page.sentences[number];
  return sentence ? page.words.slice(sentence.from, sentence.to) : [];
}

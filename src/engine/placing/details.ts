/** What a sentence of the page makes of the number, date or name that a claim hangs on. */
import type { ClaimDetail, Span } from '../model';
import { fold } from '../tokenize';
import { type Time, timeOf } from './calendar';
import { isArticle, numberOf } from './numerals';
import type { PageWord, PageWords } from './page-words';
import { findTerm, type Hit } from './terms';

/**
 * `asserted`: as the known article has it; `updated`: as it is known now; `altered`: neither;
 * `dropped`: the detail is not there. `span` is where it stands, where it stands.
 */
export interface DetailReading {
  readonly kind: 'asserted' | 'updated' | 'altered' | 'dropped';
  readonly span: Span | null;
}

/** Words between a number and what it counts. */
const NUMBER_REACH = 4;
const ARTICLE_REACH = 2;

/** Reads a claim's detail in sentence `number` of the page. */
export function readDetail(
  page: PageWords,
  number: number,
  detail: ClaimDetail,
  language: string,
): DetailReading {
  const later = hitsOf(page, number, detail, detail.later);
  const asserted = hitsOf(page, number, detail, detail.asserted).filter(
    (hit) => !later.some((other) => other.start <= hit.start && other.end >= hit.end),
  );
  if (asserted[0]) return { kind: 'asserted', span: asserted[0] };
  if (later[0]) return { kind: 'updated', span: later[0] };
  if (detail.what === 'number') return readNumber(page, number, detail, language);
  if (detail.what === 'date') return readDate(page, number, detail, language);
  return { kind: detail.asserted.length > 0 ? 'dropped' : 'asserted', span: null };
}

/** Places of those entries that are words; numbers are read by what they count. */
function hitsOf(
  page: PageWords,
  number: number,
  { what }: ClaimDetail,
  entries: readonly string[],
): Hit[] {
  return entries
    .filter((entry) => what !== 'number' || numberOf(fold(entry), 'en') === null)
    .flatMap((entry) => findTerm(page, entry).filter(({ sentence }) => sentence === number));
}

function readNumber(
  page: PageWords,
  number: number,
  { near, asserted, later }: ClaimDetail,
  language: string,
): DetailReading {
  const values = (entries: readonly string[]) =>
    entries.flatMap((entry) => numberOf(fold(entry), 'en') ?? []);
  const known = values(asserted);
  const since = values(later);
  const counted = near
    .flatMap((term) => findTerm(page, term))
    .filter(({ sentence }) => sentence === number)
    .flatMap((hit) => countBefore(page, hit, language) ?? []);
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
  for (let back = 1; back <= NUMBER_REACH; back += 1) {
    const word = words[at - back];
    if (!word) return null;
    const article = back <= ARTICLE_REACH && isArticle(word.form, language) ? 1 : null;
    const value = numberOf(word.form, language) ?? article;
    if (value === 1 && article !== null && numberOf(words[at - back + 1]?.form ?? '', language))
      continue;
    if (value !== null) return { value, span: { start: word.start, end: hit.end } };
  }
  return null;
}

function readDate(
  page: PageWords,
  number: number,
  { asserted }: ClaimDetail,
  language: string,
): DetailReading {
  const known = asserted.flatMap((entry) =>
    entry.split(' ').flatMap((word) => timeOf(fold(word), true, 'en') ?? []),
  );
  for (const word of wordsOf(page, number)) {
    const time = timeOf(word.form, word.capital, language);
    if (time && differs(time, known)) return { kind: 'altered', span: word };
  }
  return { kind: asserted.length > 0 ? 'dropped' : 'asserted', span: null };
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

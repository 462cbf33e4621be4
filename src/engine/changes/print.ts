/**
 * An article's details in the form that a record carries: a list of terms, sorted so that their
 * order tells nothing, and the places that point into it, in bits. No running words of the text.
 */
import { bitReader, bitWriter } from '../text/bits';
import { languageOf } from '../text/language';
import { readParagraph } from '../text/page-text';
import type { WordReader } from '../text/words';
import { type Context, DETAIL_KINDS, type Detail } from './detail';
import { CONTEXT_BITS, readDetails } from './read';
import { SPEECH_BITS } from './speech';

/** Changes with every change to what is read of a text or how it is stored. */
const FORM = 'd1';
const KIND_BITS = 3;
const COUNT_BITS = 8;
const MOST = 2 ** COUNT_BITS - 1;
/** Parts of the form, and terms in its list, are kept apart by these; no term holds one. */
const PART = '|';
const TERM = ';';

/** What a record knows of its article's details. */
export interface KnownDetails {
  /** Primary tag of the language it was read in. */
  readonly language: string;
  /** By paragraph, headline = 0. */
  readonly paragraphs: readonly (readonly Detail[])[];
}

/** The details of a text given as its paragraphs, headline first where there is one. */
export function printDetails(paragraphs: readonly string[], read: WordReader): string {
  const language = languageOf(paragraphs.join('\n').slice(0, 4_000)) ?? 'en';
  const found = readDetails(
    paragraphs.map((text) => readParagraph({ text, role: 'body' })),
    language,
    read,
  ).map(({ details }) => details.slice(0, MOST));
  const terms = [...new Set(found.flat().map(({ value }) => plain(value)))].sort();
  const place = new Map(terms.map((term, at) => [term, at]));
  const width = widthOf(terms.length);
  const writer = bitWriter();
  for (const details of found) {
    writer.number(details.length, COUNT_BITS);
    for (const { kind, value, context, words } of details) {
      writer.number(DETAIL_KINDS.indexOf(kind), KIND_BITS);
      writer.number(place.get(plain(value)) ?? 0, width);
      if (kind === 'quotation') {
        const kept = words.slice(0, MOST);
        writer.number(kept.length, COUNT_BITS);
        for (const word of kept) writer.number(word, SPEECH_BITS);
      } else if (kind !== 'byline' && kind !== 'credit') {
        for (const hash of context) writer.number(hash, CONTEXT_BITS);
      }
    }
  }
  return [FORM, language, String(found.length), terms.join(TERM), writer.text()].join(PART);
}

/** The stored details, or null where they are of a form that this version does not read. */
export function readPrint(text: string | undefined): KnownDetails | null {
  const [form, language, count, list, data] = (text ?? '').split(PART);
  if (form !== FORM || !language || !count || list === undefined || !data) return null;
  const terms = list.split(TERM);
  const width = widthOf(terms.length);
  const reader = bitReader(data);
  const paragraphs: Detail[][] = [];
  for (let at = 0; at < Number(count); at += 1) {
    const details: Detail[] = [];
    for (let left = reader.number(COUNT_BITS); left > 0; left -= 1) {
      const kind = DETAIL_KINDS[reader.number(KIND_BITS)] ?? 'number';
      const value = terms[reader.number(width)] ?? '';
      const words: number[] = [];
      let context: Context = [0, 0, 0, 0];
      if (kind === 'quotation') {
        for (let more = reader.number(COUNT_BITS); more > 0; more -= 1)
          words.push(reader.number(SPEECH_BITS));
      } else if (kind !== 'byline' && kind !== 'credit') {
        const next = () => reader.number(CONTEXT_BITS);
        context = [next(), next(), next(), next()];
      }
      details.push({ kind, value, context, words });
    }
    paragraphs.push(details);
  }
  return { language, paragraphs };
}

function plain(value: string): string {
  return value.replaceAll(PART, ' ').replaceAll(TERM, ' ');
}

function widthOf(terms: number): number {
  return Math.max(1, 32 - Math.clz32(Math.max(0, terms - 1)));
}

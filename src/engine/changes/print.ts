/**
 * An article's details in the form that a record carries: a list of terms, sorted so that their
 * order tells nothing, and the places that point into it, in bits. No running words of the text.
 */
import { type BitReader, type BitWriter, bitReader, bitWriter } from '../text/bits';
import { languageOf } from '../text/language';
import { readParagraph } from '../text/page-text';
import type { WordReader } from '../text/words';
import type { PageLink } from '../vocabulary';
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
/**
 * Characters of terms and places together. Compressed, as a record is handed on, a long article's
 * take .68 bytes each: under 2 kB.
 */
const ROOM = 2_900;
/**
 * Mentions of one name that are kept where the details of all do not fit, and the share of the names,
 * those first that the article names first.
 */
const MENTIONS = [
  [4, 1],
  [3, 1],
  [2, 1],
  [1, 1],
  [1, 0.8],
  [1, 0.6],
  [1, 0.4],
  [1, 0.2],
  [0, 0],
] as const;
/** Stands behind the details of an article of which names are kept in part. */
const THINNED = 'names';

/** What a record knows of its article's details. */
export interface KnownDetails {
  /** Primary tag of the language it was read in. */
  readonly language: string;
  /** By paragraph, headline = 0. */
  readonly paragraphs: readonly (readonly Detail[])[];
  /** Where the article linked to; empty where it was read without its links, or had none. */
  readonly links: readonly PageLink[];
  /** Whether only the first mentions of its names are among the details. */
  readonly thinned: boolean;
}

/**
 * The details of a text given as its paragraphs, headline first where there is one, and of the links
 * that stood in them, where they were read.
 */
export function printDetails(
  paragraphs: readonly string[],
  read: WordReader,
  links: readonly PageLink[] = [],
): string {
  const language = languageOf(paragraphs.join('\n').slice(0, 4_000)) ?? 'en';
  const found = readDetails(
    paragraphs.map((text) => readParagraph({ text, role: 'body' })),
    language,
    read,
  ).map(({ details }) => details.slice(0, MOST));
  const whole = written(found);
  const fits = (text: string) => text.length <= ROOM;
  const thinned = fits(whole)
    ? null
    : MENTIONS.map(([most, share]) => written(firstMentions(found, most, share))).reduce(
        (best, next) => (fits(best) ? best : next),
      );
  const linked = links
    .filter((link) => link.paragraph !== null)
    .map(({ paragraph, host }) => `${paragraph}:${plain(host)}`);
  const rest = [[...new Set(linked)].join(TERM), thinned === null ? '' : THINNED];
  const all = [FORM, language, String(found.length), thinned ?? whole, ...rest].join(PART);
  return all.replace(/\|+$/, '');
}

/** The details without what repeats a name for more than the first times, and without the last names. */
function firstMentions(
  found: readonly (readonly Detail[])[],
  most: number,
  share: number,
): readonly (readonly Detail[])[] {
  const all = found.flat().filter(({ kind }) => kind === 'name');
  const names = [...new Set(all.map(({ value }) => value))];
  const kept = new Set(names.slice(0, Math.round(share * names.length)));
  const met = new Map<string, number>();
  return found.map((details) =>
    details.filter(({ kind, value }) => {
      if (kind !== 'name') return true;
      met.set(value, (met.get(value) ?? 0) + 1);
      return kept.has(value) && (met.get(value) ?? 0) <= most;
    }),
  );
}

/** Terms and places. */
function written(found: readonly (readonly Detail[])[]): string {
  const terms = [...new Set(found.flat().map(({ value }) => plain(value)))].sort();
  const place = new Map(terms.map((term, at) => [term, at]));
  const width = widthOf(terms.length);
  const writer = bitWriter();
  for (const details of found) {
    writer.number(details.length, COUNT_BITS);
    for (const detail of details) {
      writer.number(DETAIL_KINDS.indexOf(detail.kind), KIND_BITS);
      writer.number(place.get(plain(detail.value)) ?? 0, width);
      writePlace(writer, detail);
    }
  }
  return [terms.join(TERM), writer.text()].join(PART);
}

/** What tells where a detail stands, or how a quotation goes; a credit stands anywhere. */
function writePlace(writer: BitWriter, { kind, context, words }: Detail): void {
  if (kind === 'quotation') {
    const kept = words.slice(0, MOST);
    writer.number(kept.length, COUNT_BITS);
    for (const word of kept) writer.number(word, SPEECH_BITS);
  } else if (kind !== 'byline' && kind !== 'credit') {
    for (const hash of context) writer.number(hash, CONTEXT_BITS);
  }
}

/** The stored details, or null where they are of a form that this version does not read. */
export function readPrint(text: string | undefined): KnownDetails | null {
  const [form, language, count, list, data, linked, thinned] = (text ?? '').split(PART);
  if (form !== FORM || !language || !count || list === undefined || !data) return null;
  const terms = list.split(TERM);
  const reader = bitReader(data);
  const paragraphs = Array.from({ length: Number(count) }, () =>
    Array.from({ length: reader.number(COUNT_BITS) }, () => readDetail(reader, terms)),
  );
  return { language, paragraphs, links: readLinks(linked ?? ''), thinned: thinned === THINNED };
}

function readDetail(reader: BitReader, terms: readonly string[]): Detail {
  const kind = DETAIL_KINDS[reader.number(KIND_BITS)] ?? 'number';
  const value = terms[reader.number(widthOf(terms.length))] ?? '';
  const next = () => reader.number(CONTEXT_BITS);
  if (kind === 'quotation') {
    const length = reader.number(COUNT_BITS);
    const words = Array.from({ length }, () => reader.number(SPEECH_BITS));
    return { kind, value, context: NO_CONTEXT, words };
  }
  if (kind === 'byline' || kind === 'credit')
    return { kind, value, context: NO_CONTEXT, words: [] };
  return { kind, value, context: [next(), next(), next(), next()], words: [] };
}

const NO_CONTEXT: Context = [0, 0, 0, 0];

function readLinks(text: string): PageLink[] {
  return text.split(TERM).flatMap((entry): PageLink[] => {
    const [paragraph = '', host = ''] = entry.split(':');
    return host === '' ? [] : [{ paragraph: Number(paragraph), host }];
  });
}

function plain(value: string): string {
  return value.replaceAll(PART, ' ').replaceAll(TERM, ' ');
}

function widthOf(terms: number): number {
  return Math.max(1, 32 - Math.clz32(Math.max(0, terms - 1)));
}

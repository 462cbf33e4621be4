/** Many records, of which a check has only those whole that it needs. */
import type { SourceArticle } from '../engine/article';
import { type Begun, begin } from '../engine/begin';
import { buildIndex, type Index } from '../engine/recognition/candidates';
import { among, likeliest, neededFor, surelyNeeded } from '../engine/recognition/needed';
import { languageTag } from '../engine/text/language';
import { pageText } from '../engine/text/page-text';
import { barePage } from '../engine/text/plain-text';
import type { PageArticle } from '../engine/vocabulary';
import type { Catalogue } from './catalogue';

/** A catalogue and where its records are. */
export interface Shelf {
  readonly catalogue: Catalogue;
  /**
   * The whole record that stands at this place of the catalogue; null where it can no longer be
   * read and is to be passed over. Rejects where the check cannot go on without it.
   */
  readonly record: (at: number) => Promise<SourceArticle | null>;
}

export interface Library {
  readonly index: Index;
  /** The whole record at a place of the index; as `Shelf.record`. */
  readonly record: (at: number) => Promise<SourceArticle | null>;
}

/** One library of several shelves; the first dates it, and its records come first. */
export function makeLibrary(shelves: readonly Shelf[]): Library {
  const catalogues = shelves.map(({ catalogue }) => catalogue);
  const articles = catalogues.flatMap(({ heads }) => heads);
  const date = catalogues[0]?.date ?? '';
  return {
    index: buildIndex(
      { date, articles },
      catalogues.map(({ postings }) => postings),
    ),
    record(at) {
      let before = 0;
      for (const { catalogue, record } of shelves) {
        if (at < before + catalogue.heads.length) return record(at - before);
        before += catalogue.heads.length;
      }
      return Promise.resolve(null);
    },
  };
}

/** A check among the records of a library, begun. */
export interface BegunIn extends Begun {
  /** What there is to compare with, of which `index` has only what this page needs. */
  readonly all: Index;
  /** The place of the record that it was begun with before others were compared; null else. */
  readonly only: number | null;
}

/**
 * What is sure of a page at once, begun with one record alone where that is surely the one it copies.
 * `settled` tells whether the others change it.
 */
export async function glanceIn(given: PageArticle, library: Library): Promise<BegunIn> {
  const { index, record } = library;
  const page = pageText({ ...given, lang: languageTag(given.lang) });
  const best = likeliest(page, index);
  if (best === null) return beginIn(page, library);
  // It is read while the page is laid beside what is known of it.
  const reading = record(best);
  reading.catch(() => undefined);
  const only = surelyNeeded(page, index);
  const article = only === best ? await reading : null;
  if (only === null || !article) {
    return beginIn(page, { index, record: (at) => (at === best ? reading : record(at)) });
  }
  return { ...begin(page, among(index, [only], [article])), all: index, only };
}

/**
 * Meet a text, of which only its lines are known, before the page is asked about: its words are then
 * known, and the article and the record that it is likeliest to be a copy of are at hand.
 */
export async function foresee(text: string, { index, record }: Library): Promise<void> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const page = pageText(barePage(lines.map((line) => ({ text: line, role: 'body' }))));
  const best = likeliest(page, index);
  if (best === null) return;
  const reading = record(best);
  reading.catch(() => undefined);
  surelyNeeded(page, index);
  await reading;
}

/** The same, begun with all records that the page needs. */
export async function settled(begun: BegunIn, library: Library): Promise<BegunIn> {
  const { only, all, looked } = begun;
  if (only === null) return begun;
  const { first } = neededFor(looked.page, all);
  return first.length === 1 && first[0] === only ? begun : beginIn(looked.page, library);
}

/** `begin` among the records of a library. */
export async function beginIn(given: PageArticle, { index, record }: Library): Promise<BegunIn> {
  const page = pageText({ ...given, lang: languageTag(given.lang) });
  const { first, spare } = neededFor(page, index);
  const decisive = await readAt(first, record);
  const isWhole = decisive.length === first.length;
  const there = isWhole ? decisive : [...decisive, ...(await readAt(spare, record))];
  const places = there.map(({ place }) => place);
  const whole = there.map(({ article }) => article);
  return { ...begin(page, among(index, places, whole)), all: index, only: null };
}

/** The records at these places, without those that can no longer be read. */
async function readAt(places: readonly number[], record: Library['record']) {
  const records = await Promise.all(places.map(record));
  return places.flatMap((place, at) => {
    const article = records[at];
    return article ? [{ place, article }] : [];
  });
}

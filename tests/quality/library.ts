/** The known articles as an index, whole or with some left out, and asking it about a page. */
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { Dataset } from '../../src/engine/article';
import { buildIndex, type Index } from '../../src/engine/recognition/candidates';
import { type GateKeys, passesGate } from '../../src/engine/recognition/gate';
import { gateKeys } from '../../src/engine/recognition/gate-keys';
import { recognise } from '../../src/engine/recognition/recognise';
import type { Recognition } from '../../src/engine/report';
import { pageText } from '../../src/engine/text/page-text';
import type { PageParagraph } from '../../src/engine/vocabulary';
import { recordOf } from '../support/articles';
import type { Text } from './corpus';

/** The record that the evaluation texts of `../shared/corpus` are about. */
export const REAL_ARTICLE = 'madrid-embassy-raid-2019';

/** Known articles: every article of the corpus and the real one. */
export interface Library {
  readonly dataset: Dataset;
  readonly index: Index;
  readonly keys: GateKeys;
}

/** What the engine says of a page, and whether the gate would have let the page through. */
export interface Answer {
  readonly recognition: Recognition;
  readonly passes: boolean;
}

/**
 * A library of all articles among `texts` and of the real one. The other records that ship stay
 * out: these figures are to mean the same however many there are.
 */
export function makeLibrary(texts: readonly Text[]): Library {
  const drafted = texts
    .filter(({ folder }) => folder === 'articles')
    .map(({ name, text }) => recordOf(name, text));
  const bundled = readDataset(BUNDLED_RECORDS);
  const real = bundled.articles.filter(({ id }) => id === REAL_ARTICLE);
  return libraryOf({ ...bundled, articles: [...real, ...drafted] });
}

/** The same library without one article. */
export function without({ dataset }: Library, id: string): Library {
  return libraryOf({ ...dataset, articles: dataset.articles.filter((known) => known.id !== id) });
}

/** The same library with nothing but one article. */
export function only({ dataset }: Library, id: string): Library {
  return libraryOf({ ...dataset, articles: dataset.articles.filter((known) => known.id === id) });
}

/** A library of these articles. */
export function libraryOf(dataset: Dataset): Library {
  const keys = gateKeys(dataset.articles);
  return { dataset, index: buildIndex(dataset), keys };
}

import { pageOf } from '../support/articles';
/** Asks about a page given as its paragraphs, along the path of the extension: gate, then engine. */
export function ask(library: Library, paragraphs: readonly PageParagraph[]): Answer {
  const page = pageText(pageOf(paragraphs));
  return {
    recognition: recognise(page, library.index),
    passes: passesGate(paragraphs.map(({ text }) => text).join('\n'), library.keys),
  };
}

/** Whether a verdict says that the page carries the article. */
export function carries({ recognition: { verdict } }: Answer): boolean {
  return verdict.kind === 'copy' || verdict.kind === 'excerpt' || verdict.kind === 'translation';
}

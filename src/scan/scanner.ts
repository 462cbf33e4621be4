/** From a file's name to its line, along the path a page takes in a browser. */
import { gatePage } from '../content/gate';
import type { Dataset } from '../engine/article';
import { buildIndex, check } from '../engine/check';
import { gateKeys } from '../engine/recognition/gate';
import { unrecognised } from '../engine/recognition/recognise';
import type { Report } from '../engine/report';
import type { PageArticle } from '../engine/vocabulary';
import { reportLine } from './line';
import { readPage } from './read-page';

export interface ScanOptions {
  /** Run the sourcing and translation rules although no article matches. */
  readonly anyway: boolean;
  /** Look only at pages that pass the page's own gate, as the extension does. */
  readonly gate: boolean;
}

type Line = ReturnType<typeof reportLine> | { readonly page: string; readonly error: string };

/** A function that answers each file with its line, or with the reason it could not be read. */
export function makeScanner(dataset: Dataset, options: ScanOptions): (file: string) => Line {
  const index = buildIndex(dataset);
  const keys = gateKeys(dataset.articles);
  return (file) => {
    try {
      const page = readPage(file);
      const passes = options.anyway || !options.gate || gatePage(page, keys);
      return reportLine(file, passes ? check(page, index, options) : nothing(page, dataset));
    } catch (fault) {
      return { page: file, error: (fault as Error).message };
    }
  };
}

/** What a page that did not pass the gate amounts to. */
function nothing(page: PageArticle, dataset: Dataset): Report {
  const { verdict, runWords, alignment } = unrecognised(page.paragraphs.length);
  return {
    verdict,
    runWords,
    alignment,
    flags: [],
    changes: [],
    origin: null,
    sourcing: null,
    pivot: null,
    inherited: null,
    dataset: { date: dataset.date, articles: dataset.articles.length },
  };
}

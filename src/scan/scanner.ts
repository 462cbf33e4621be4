/** From a file's name to its line, along the path a page takes in a browser. */
import { gatePage } from '../content/gate';
import type { Dataset } from '../engine/article';
import { buildIndex, check } from '../engine/check';
import { explainClaims, explainVerdict } from '../engine/explain';
import type { GateKeys } from '../engine/recognition/gate';
import { gateKeys } from '../engine/recognition/gate-keys';
import { unrecognised } from '../engine/recognition/recognise';
import type { Report } from '../engine/report';
import type { AttributionModel } from '../engine/sourcing/reading/model';
import type { PageArticle } from '../engine/vocabulary';
import { readPage } from '../saved/read-page';
import { type Explained, explanation, type GatePoints, reportLine } from './line';
import { type ReportForm, reportIn } from './report';

export interface ScanOptions {
  /** Run the sourcing and translation rules although no article matches. */
  readonly anyway: boolean;
  /** Look only at pages that pass the page's own gate, as the extension does. */
  readonly gate: boolean;
  /** The learned reader of sourcing; the grammar reads alone without it. */
  readonly attributions?: AttributionModel | null;
  /** Add what was measured for the verdict. */
  readonly explain: boolean;
}

type Found = ReturnType<typeof reportLine> & { explain?: ReturnType<typeof explanation> };
type Line = Found | { readonly page: string; readonly error: string };

interface Looked {
  readonly page: PageArticle;
  readonly report: Report;
  readonly explained: Explained | null;
}

/** A function that compares each page, along the path it takes in a browser. */
function makeLook(dataset: Dataset, options: ScanOptions): (page: PageArticle) => Looked {
  const index = buildIndex(dataset);
  const keys = gateKeys(dataset.articles);
  return (page) => {
    const asked = options.anyway || !options.gate;
    if (!options.explain) {
      const isChecked = asked || gatePage(page, keys);
      const report = isChecked ? check(page, index, options) : nothing(page, dataset);
      return { page, report, explained: null };
    }
    const { passesGate, gate } = pointsOf(page, keys, dataset);
    const isChecked = asked || passesGate;
    const report = isChecked ? check(page, index, options) : nothing(page, dataset);
    const compared = isChecked ? explainVerdict(page, index) : [];
    const claims = isChecked ? explainClaims(page, index) : [];
    return { page, report, explained: { passesGate, gate, compared, claims } };
  };
}

/** Whether a page passes the gate, and the article that came nearest to what was asked. */
function pointsOf(
  page: PageArticle,
  keys: GateKeys,
  { articles }: Dataset,
): Pick<Explained, 'passesGate' | 'gate'> {
  let gate: GatePoints = { article: null, points: 0, needed: null };
  const passesGate = gatePage(page, keys, (at, points, needed) => {
    if (points / needed <= gate.points / (gate.needed ?? 1)) return;
    gate = { article: articles[at]?.id ?? null, points, needed };
  });
  return { passesGate, gate };
}

/**
 * A function that answers each page with its line, or with the reason it could not be read; `read`
 * throws that reason.
 */
export function makePageScanner(
  dataset: Dataset,
  options: ScanOptions,
): (name: string, read: () => PageArticle) => Line {
  const look = makeLook(dataset, options);
  return (name, read) => {
    try {
      const { report, explained } = look(read());
      const line = reportLine(name, report);
      return explained ? { ...line, explain: explanation(report, explained) } : line;
    } catch (fault) {
      return { page: name, error: (fault as Error).message };
    }
  };
}

/** A function that answers each file with its line, or with the reason it could not be read. */
export function makeScanner(dataset: Dataset, options: ScanOptions): (file: string) => Line {
  const scan = makePageScanner(dataset, options);
  return (file) => scan(file, () => readPage(file));
}

/** A function that answers each file with a report to be read; throws what hinders it. */
export function makeReporter(
  dataset: Dataset,
  options: ScanOptions,
  form: ReportForm,
): (file: string) => string {
  const look = makeLook(dataset, options);
  return (file) => {
    const { page, report } = look(readPage(file));
    return reportIn(form, page, report, file);
  };
}

/** What a page that did not pass the gate amounts to. */
function nothing(page: PageArticle, dataset: Dataset): Report {
  const { verdict, reasons, runWords, alignment } = unrecognised(page.paragraphs.length);
  return {
    verdict,
    reasons,
    runWords,
    alignment,
    flags: [],
    changes: [],
    paragraphs: [],
    comparison: null,
    origin: null,
    beside: [],
    sourcing: null,
    pivot: null,
    inherited: null,
    letters: page.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    notices: [],
    noticeCarried: null,
    dataset: { date: dataset.date, articles: dataset.articles.length },
  };
}

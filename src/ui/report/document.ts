/** A report with all it takes to be read without its page: what the exports are made from. */
import type { Flag, Report } from '../../engine/report';
import type { PageSource } from '../../protocol';
import { type Choice, ranked, shownFlags } from '../findings';

export interface ReportDocument {
  readonly report: Report;
  readonly lost: readonly string[];
  readonly hidden: boolean;
  /** The page's address, title and text; null where they are not at hand. */
  readonly source: PageSource | null;
  /** Version of Hearsay. */
  readonly version: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
}

/** Under what name a tab's own store keeps the document of its report page. */
export const KEPT_DOCUMENT = 'document';

export interface Weighed {
  /** Findings highlighted now, gravest first. */
  readonly shown: readonly Flag[];
  readonly rest: readonly Flag[];
}

/** The findings of a report as every list has them. */
export function weighed(document: ReportDocument, choice: Choice): Weighed {
  const ids = new Set(shownFlags(document, choice).map(({ id }) => id));
  const all = ranked(document.report.flags);
  return { shown: all.filter(({ id }) => ids.has(id)), rest: all.filter(({ id }) => !ids.has(id)) };
}

const SENTENCE_END = /[.!?…。！？]["”’»)\]]*\s+/g;

/** The sentence a finding stands in, as far as a full stop can tell; null without the text. */
export function sentenceOf({ pageParagraph, start, end }: Flag, source: PageSource | null) {
  const text = source?.paragraphs[pageParagraph]?.text;
  if (text === undefined) return null;
  let from = 0;
  let to = text.length;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const after = stop.index + stop[0].length;
    if (after <= start) from = after;
    else if (stop.index >= end) {
      to = after;
      break;
    }
  }
  return {
    before: text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}

/** An address that opens the page at these words, by the browser's text fragments. */
export function fragmentLink({ quote }: Flag, source: PageSource | null): string | null {
  if (!source || !/^https?:/.test(source.url)) return null;
  const words = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${source.url.replace(/#.*$/, '')}#:~:text=${words}`;
}

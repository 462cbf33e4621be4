/** Findings made into flags, with the reason for anonymity and how alone the source stands. */

import type { FlagDraft, SourcingNote } from '../report';
import type { PageArticle, Span } from '../vocabulary';
import { statedAnonymity } from './anonymity';
import type { Finding } from './finding';
import type { Lexicon } from './prepare';
import type { Prose } from './words';

/** A finding at its place on the page, with a reviewer's remark where the record has one. */
export interface Placed {
  readonly pageParagraph: number;
  readonly finding: Finding;
  readonly remark: SourcingNote['remark'];
  /** Null where the record does not say. */
  readonly sole: boolean | null;
  readonly approximate: boolean;
}

const NOT_ASKED: SourcingNote['asked'] = {
  described: null,
  placed: null,
  opinion: null,
  boilerplate: null,
  borneOut: null,
};

/** Longer than any paragraph, so that paragraphs count before characters. */
const PARAGRAPH = 1e6;

export interface Reason {
  readonly pageParagraph: number;
  readonly span: Span;
}

/** Every reason for anonymity that the page gives beside an unnamed source. */
export function reasonsIn(
  paragraphs: readonly Prose[],
  ruled: readonly (readonly Finding[])[],
  lexicon: Lexicon,
): Reason[] {
  return paragraphs.flatMap((prose, pageParagraph) =>
    prose.sentences
      .filter((sentence) => ruled[pageParagraph]?.some((one) => one.sentence === sentence))
      .flatMap((sentence) => statedAnonymity(sentence, lexicon))
      .flatMap(({ reason }) => (reason ? [{ pageParagraph, span: reason }] : [])),
  );
}

/** The flag for one finding; `crowd` counts the findings of its sentence. */
export function flagOf(
  page: PageArticle,
  { pageParagraph, finding, remark, sole, approximate }: Placed,
  reasons: readonly Reason[],
  crowd: number,
): FlagDraft {
  const { kind, start, end, content, count } = finding;
  const note: SourcingNote = {
    category: 'sourcing',
    source: { start, end },
    content,
    reason: kind === 'anonymous' ? reasonFor(pageParagraph, finding, reasons) : null,
    count,
    sole: sole ?? (kind === 'anonymous' && count === 1 && crowd === 1),
    asked: NOT_ASKED,
    remark,
  };
  const quote = page.paragraphs[pageParagraph]?.text.slice(start, end) ?? '';
  return {
    category: 'sourcing',
    kind,
    claim: null,
    status: null,
    pageParagraph,
    start,
    end,
    quote,
    approximate,
    note,
  };
}

/** The reason in the sentence itself, or else the closest; one given once holds for the page. */
function reasonFor(
  paragraph: number,
  { start, sentence, vague }: Finding,
  reasons: readonly Reason[],
): Reason | null {
  let best: Reason | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const reason of reasons) {
    const here = reason.pageParagraph === paragraph && reason.span.start < sentence.end;
    const own = here && reason.span.start >= sentence.start;
    if (vague && !own) continue;
    const paragraphs = Math.abs(reason.pageParagraph - paragraph) * PARAGRAPH;
    const away = own ? 0 : paragraphs + Math.abs(reason.span.start - start);
    if (away < nearest) {
      best = reason;
      nearest = away;
    }
  }
  return best;
}

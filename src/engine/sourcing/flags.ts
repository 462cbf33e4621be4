/** Findings made into flags, with the reason for anonymity and how alone the source stands. */

import type { Asked, FlagDraft, SourcingNote } from '../report';
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
  reason: Reason | null,
  asked: Asked,
  crowd: number,
): FlagDraft {
  const { kind, start, end, content, count } = finding;
  const note: SourcingNote = {
    category: 'sourcing',
    source: { start, end },
    content,
    reason,
    count,
    sole: sole ?? (kind === 'anonymous' && count === 1 && crowd === 1),
    asked,
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

/**
 * The reason in the sentence itself; for one that points back ("the official"), the reason given
 * when the same noun came before. Nobody borrows another's.
 */
export function reasonFor(
  { pageParagraph, finding }: Placed,
  earlier: readonly Placed[],
  reasons: readonly Reason[],
): Reason | null {
  if (finding.kind !== 'anonymous') return null;
  const own = reasons.find((reason) => isIn(reason, pageParagraph, finding.sentence));
  if (own || !finding.again || finding.who === null) return own ?? null;
  for (const one of [...earlier].reverse()) {
    if (one.finding.who !== finding.who || one.finding.kind !== 'anonymous') continue;
    const lent = reasons.find((reason) => isIn(reason, one.pageParagraph, one.finding.sentence));
    if (lent) return lent;
  }
  return null;
}

const isIn = ({ pageParagraph, span }: Reason, paragraph: number, { start, end }: Span) =>
  pageParagraph === paragraph && span.start >= start && span.start < end;

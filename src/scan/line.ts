/** One page's findings as the JSON line that scan prints. */
import { explainChanges } from '../engine/changes/explain';
import type { Placement } from '../engine/claims/placement';
import type { Compared } from '../engine/recognition/explain';
import type { Report } from '../engine/report';

/** Plain object of the printed line; offsets are UTF-16 units of the paragraph named. */
export function reportLine(page: string, report: Report) {
  const {
    verdict,
    alignment,
    flags,
    changes,
    paragraphs,
    comparison,
    origin,
    sourcing,
    pivot,
    runWords,
    notices,
    noticeCarried,
  } = report;
  return {
    page,
    verdict: {
      kind: verdict.kind,
      article: verdict.article,
      relation: verdict.relation,
      wording: verdict.wording,
      coverage: round(verdict.coverage, 3),
      matchedParagraphs: verdict.matchedParagraphs,
      pageParagraphs: verdict.pageParagraphs,
    },
    alignment: alignment.map(({ pageParagraph, articleParagraph, evidence }) => ({
      pageParagraph,
      articleParagraph,
      evidence: round(evidence, 1),
    })),
    flags: flags.map((flag) => ({
      category: flag.category,
      kind: flag.kind,
      claim: flag.claim,
      status: flag.status,
      pageParagraph: flag.pageParagraph,
      start: flag.start,
      end: flag.end,
      quote: flag.quote,
      approximate: flag.approximate,
      // Of several records of one text, the one that is not the verdict's own.
      ...otherRecord(flag.id, report),
    })),
    // What became of whole paragraphs stands among the changes; no claim and no words are theirs.
    changes: [
      ...changes,
      ...paragraphs.map(({ kind, pageParagraph, articleParagraph, claims, caveats }) => ({
        claim: null,
        kind,
        pageParagraph,
        articleParagraph,
        claims,
        caveats,
      })),
      ...(comparison?.edits ?? []).map((edit) => ({ claim: null, ...edit })),
    ],
    comparison: comparison && {
      edition: comparison.edition,
      withheld: comparison.withheld,
      looked: comparison.looked,
      partly: comparison.partly,
      rows: comparison.rows,
    },
    origin: origin && {
      relation: origin.relation,
      edition: origin.edition,
      fingerprintEdition: origin.fingerprintEdition,
      namesAuthor: origin.namesAuthor,
      namesPublisher: origin.namesPublisher,
    },
    runWords: runWords === null ? null : round(runWords, 1),
    pivot: pivot?.lang ?? null,
    sourcing,
    notices,
    noticeCarried,
  };
}

/** The record a flag speaks from, where that is not the one of the verdict. */
function otherRecord(id: string, { beside }: Report): { record?: string } {
  const other = beside.find(({ flags }) => flags.includes(id));
  return other ? { record: other.origin.article.id } : {};
}

/** The most points that any article had at the gate, and how many were asked; no article: no hit. */
export interface GatePoints {
  readonly article: string | null;
  readonly points: number;
  readonly needed: number | null;
}

/** What `--explain` reads of a page beside its report. */
export interface Explained {
  readonly passesGate: boolean;
  readonly gate: GatePoints;
  readonly compared: readonly Compared[];
  readonly claims: readonly Placement[];
}

/**
 * What `--explain` adds to a line: whether and by which article the gate let the page through, what
 * it was compared with, the rule that decided, what was measured, and of each place of each claim how
 * it was found on the page, or why it is not told; and by which rule each change was told.
 */
export function explanation(report: Report, { passesGate, gate, compared, claims }: Explained) {
  return {
    passesGate,
    gate,
    decided: compared[0]?.rule ?? null,
    compared: compared.map((each) => ({
      ...each,
      score: round(each.score, 1),
      reuseOdds: round(each.reuseOdds, 2),
      translationOdds: each.translationOdds === null ? null : round(each.translationOdds, 2),
    })),
    reasons: report.reasons.map((reason) => ({ ...reason, value: round(reason.value, 3) })),
    claims,
    changes: explainChanges(report).map((change) => ({
      ...change,
      evidence: change.evidence === null ? null : round(change.evidence, 1),
    })),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

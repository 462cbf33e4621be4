/** What the sourcing of a page adds up to. */

import type { FlagDraft, SourcingSummary } from '../report';
import { readParagraph } from '../text/page-text';
import type { PageArticle, SourcingKind } from '../vocabulary';
import type { Placed, Reason } from './flags';

/**
 * Distinct sources of each kind, the named voices, and the claims that a reviewed record says rest
 * on one unnamed source; `read` is false where the language is not read.
 */
export function summarise(
  page: PageArticle,
  read: boolean,
  placed: readonly Placed[],
  namedVoices: readonly string[],
  reasons: readonly Reason[],
  claimFlags: readonly FlagDraft[],
): SourcingSummary {
  const count = (kind: SourcingKind) => distinct(placed, kind);
  const first = placed.find(({ finding }) => finding.kind === 'anonymous');
  return {
    read,
    namedVoices,
    anonymous: count('anonymous'),
    group: count('group'),
    secondHand: count('second-hand'),
    throughOutlet: count('through-outlet'),
    unattributed: count('unattributed'),
    firstAnonymous: first?.pageParagraph ?? null,
    reasonStated: reasons[0]?.pageParagraph ?? null,
    soleClaims: soleClaims(page, placed, claimFlags),
  };
}

/** Sources of one kind: whoever points back to the same noun is not counted again. */
function distinct(placed: readonly Placed[], kind: SourcingKind): number {
  const known = new Set<string>();
  let count = 0;
  for (const { finding } of placed) {
    if (finding.kind !== kind) continue;
    if (!(finding.again && finding.who !== null && known.has(finding.who))) count += 1;
    if (finding.who !== null) known.add(finding.who);
  }
  return count;
}

/** Claims in whose sentence a reviewed passage stands that rests on one unnamed source alone. */
function soleClaims(
  page: PageArticle,
  placed: readonly Placed[],
  claimFlags: readonly FlagDraft[],
): string[] {
  const sole = placed.filter((one) => one.remark !== null && one.sole === true);
  const weak = new Set<string>();
  for (const { claim, pageParagraph, start } of claimFlags) {
    if (claim === null) continue;
    const paragraph = page.paragraphs[pageParagraph];
    const at =
      paragraph &&
      readParagraph(paragraph).sentences.find((span) => span.start <= start && start < span.end);
    const shared = sole.some(
      (one) =>
        one.pageParagraph === pageParagraph &&
        at !== undefined &&
        one.finding.start < at.end &&
        one.finding.end > at.start,
    );
    if (shared) weak.add(claim);
  }
  return [...weak].sort();
}

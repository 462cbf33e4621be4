/** What the sourcing of a page adds up to. */

import type { FlagDraft, SourcingSummary } from '../report';
import { readParagraph } from '../text/page-text';
import type { PageArticle } from '../vocabulary';
import type { Reason } from './flags';

/** Counts, the named voices, and the claims that rest on weak sources only. */
export function summarise(
  page: PageArticle,
  read: boolean,
  flags: readonly FlagDraft[],
  namedVoices: readonly string[],
  reasons: readonly Reason[],
  claimFlags: readonly FlagDraft[],
): SourcingSummary {
  const count = (kind: FlagDraft['kind']) => flags.filter((flag) => flag.kind === kind).length;
  return {
    read,
    namedVoices,
    anonymous: count('anonymous'),
    group: count('group'),
    secondHand: count('second-hand'),
    throughOutlet: count('through-outlet'),
    unattributed: count('unattributed'),
    firstAnonymous: flags.find((flag) => flag.kind === 'anonymous')?.pageParagraph ?? null,
    reasonStated: reasons[0]?.pageParagraph ?? null,
    soleClaims: soleClaims(page, flags, claimFlags),
  };
}

/** A claim rests on weak sources when its sentence carries a sourcing flag. */
function soleClaims(
  page: PageArticle,
  flags: readonly FlagDraft[],
  claimFlags: readonly FlagDraft[],
): string[] {
  const weak = new Set<string>();
  for (const { claim, pageParagraph, start } of claimFlags) {
    if (claim === null) continue;
    const paragraph = page.paragraphs[pageParagraph];
    const at =
      paragraph &&
      readParagraph(paragraph).sentences.find((span) => span.start <= start && start < span.end);
    const shared = flags.some(
      (flag) =>
        flag.pageParagraph === pageParagraph &&
        at !== undefined &&
        flag.start < at.end &&
        flag.end > at.start,
    );
    if (shared) weak.add(claim);
  }
  return [...weak].sort();
}

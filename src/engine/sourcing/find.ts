/** The sourcing of a page: weak attributions by rule and by record, and what they add up to. */
import type { FlagDraft, PageArticle, Recognition, SourcingSummary } from '../model';
import { findAnonymous, type Memory } from './anonymous';
import type { Finding } from './finding';
import { flagOf, reasonsIn } from './flags';
import { findSecondHand, findUnattributed } from './hearsay';
import { lexiconFor } from './lexicon';
import type { Lexicon } from './prepare';
import { isProse } from './prose';
import { recordFindings } from './record';
import { summarise } from './summary';
import { namedVoices } from './voices';
import { type Prose, readProse } from './words';

/** Flags for weak sourcing on the page, in reading order, and the summary the popup shows. */
export function findSourcing(
  page: PageArticle,
  recognition: Recognition,
  claimFlags: readonly FlagDraft[],
): { flags: FlagDraft[]; summary: SourcingSummary } {
  const lexicon = lexiconFor(page.lang);
  const paragraphs = page.paragraphs.map(({ text }) =>
    readProse(isProse(text) ? text : '', lexicon?.elisions),
  );
  const ruled = lexicon ? byRule(paragraphs, lexicon) : paragraphs.map(() => []);
  const reasons = lexicon ? reasonsIn(paragraphs, lexicon) : [];
  const flags = recordFindings(page, recognition, ruled).map((found) =>
    flagOf(page, found, reasons, ruled),
  );
  const voices = lexicon ? namedVoices(paragraphs, lexicon) : [];
  return { flags, summary: summarise(page, flags, voices, reasons, claimFlags) };
}

/** Rule findings of every paragraph; one for a place, in reading order. */
function byRule(paragraphs: readonly Prose[], lexicon: Lexicon): Finding[][] {
  const memory: Memory = { unnamed: new Map() };
  return paragraphs.map((prose, index) => {
    const found: Finding[] = [];
    for (const finding of [
      ...findSecondHand(prose, lexicon),
      ...findAnonymous(prose, index, memory, lexicon),
      ...findUnattributed(prose, lexicon),
    ])
      if (!found.some((other) => other.start < finding.end && finding.start < other.end))
        found.push(finding);
    return found.sort((a, b) => a.start - b.start);
  });
}

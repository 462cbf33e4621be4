/** The sourcing of a page: weak attributions by rule and by record, and what they add up to. */

import type { FlagDraft, Recognition, SourcingSummary } from '../report';
import { languageOf } from '../text/language';
import type { PageArticle, Span } from '../vocabulary';
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

/** Characters. */
const SAMPLE = 2000;
/** Characters from which what a text speaks counts for more than what its page declares. */
const CERTAIN = 600;

/** Flags for weak sourcing on the page, in reading order, and the summary the popup shows. */
export function findSourcing(
  page: PageArticle,
  recognition: Recognition,
  claimFlags: readonly FlagDraft[],
): { flags: FlagDraft[]; summary: SourcingSummary } {
  const lexicon = lexiconFor(spokenOn(page));
  const paragraphs = page.paragraphs.map(({ text }) =>
    readProse(isProse(text) ? text : '', lexicon?.elisions),
  );
  const ruled = lexicon ? byRule(paragraphs, lexicon) : paragraphs.map(() => []);
  const reasons = lexicon ? reasonsIn(paragraphs, ruled, lexicon) : [];
  const crowd = crowds(ruled);
  const flags = recordFindings(page, recognition, ruled).map((found) =>
    flagOf(page, found, reasons, crowd.get(found.finding.sentence) ?? 1),
  );
  const voices = lexicon ? namedVoices(paragraphs, lexicon) : [];
  return { flags, summary: summarise(page, lexicon !== null, flags, voices, reasons, claimFlags) };
}

/** The language of the page: that of its text where there is enough of it, whatever the page says. */
function spokenOn(page: PageArticle): string | null {
  const text = beginning(page);
  const heard = languageOf(text);
  return text.length < CERTAIN ? (page.lang ?? heard) : (heard ?? page.lang);
}

/** Enough of the page to tell its language by. */
function beginning(page: PageArticle): string {
  let text = '';
  for (const paragraph of page.paragraphs) {
    if (text.length >= SAMPLE) break;
    text += `${paragraph.text}\n`;
  }
  return text;
}

/** Rule findings of every paragraph; one for a place, in reading order. */
function byRule(paragraphs: readonly Prose[], lexicon: Lexicon): Finding[][] {
  const memory: Memory = { unnamed: new Map() };
  return paragraphs.map((prose, index) => {
    const rules = [
      findSecondHand(prose, lexicon),
      findAnonymous(prose, index, memory, lexicon),
      findUnattributed(prose, lexicon),
    ];
    const all = rules
      .flatMap((findings, rank) => findings.map((finding) => ({ finding, rank })))
      .sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank);
    const kept: typeof all = [];
    for (const one of all) {
      const last = kept.at(-1);
      if (!last || last.finding.end <= one.finding.start) kept.push(one);
      else if (one.rank < last.rank) kept[kept.length - 1] = one;
    }
    return kept.map(({ finding }) => finding);
  });
}

/** How many rule findings stand in a sentence. */
function crowds(ruled: readonly (readonly Finding[])[]): Map<Span, number> {
  const count = new Map<Span, number>();
  for (const { sentence } of ruled.flat()) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  return count;
}

/** The sourcing of a page: weak attributions by rule and by record, and what they add up to. */

import type { FlagDraft, Recognition, SourcingSummary } from '../report';
import { languageOf } from '../text/language';
import { readParagraph, readText } from '../text/page-text';
import { tokenize } from '../text/tokenize';
import type { PageArticle, Span } from '../vocabulary';
import { findAnonymous } from './anonymous';
import { askOf, NOT_ASKED } from './asked';
import type { Finding } from './finding';
import { flagOf, reasonFor, reasonsIn } from './flags';
import { findSecondHand, findUnattributed } from './hearsay';
import { withoutIdentified } from './identified';
import { type Lexicons, lexiconFor, primarySubtag } from './lexicon-for';
import type { Memory } from './memory';
import { findThroughOutlet } from './outlet';
import type { Lexicon } from './prepare';
import { isProse } from './prose';
import { allCandidates } from './reading/candidates';
import type { AttributionModel } from './reading/model';
import { readUnnamed, voicesIn } from './reading/reader';
import { recordFindings } from './record';
import { summarise } from './summary';
import { namedVoices } from './voices';
import { type Prose, readProse } from './words';

/** What is read of a block that is no prose. */
const NO_PROSE = readText('');
/** Characters. */
const SAMPLE = 2000;
/** Characters from which what a text speaks counts for more than what its page declares. */
const CERTAIN = 600;

/**
 * Flags for weak sourcing on the page, in reading order, and the summary the popup shows; `lexicons` as
 * for `lexiconFor`.
 */
export function findSourcing(
  page: PageArticle,
  recognition: Recognition,
  claimFlags: readonly FlagDraft[],
  model: AttributionModel | null,
  lexicons?: Lexicons | null,
): { flags: FlagDraft[]; summary: SourcingSummary } {
  const spoken = spokenOn(page);
  const lexicon = lexiconFor(spoken, lexicons);
  const paragraphs = page.paragraphs.map((paragraph) =>
    readProse(isProse(paragraph.text) ? readParagraph(paragraph) : NO_PROSE, lexicon?.elisions),
  );
  const reader = primarySubtag(spoken) === 'en' ? model : null;
  const own = new Set(tokenize(page.publisher ?? '').map(({ form }) => form));
  const memory: Memory = { unnamed: new Map() };
  const grammar = paragraphs.map((prose, at) =>
    lexicon ? findAnonymous(prose, at, memory, lexicon) : [],
  );
  const candidates =
    lexicon && reader ? allCandidates(paragraphs, grammar, lexicon, reader.tagger) : [];
  const cited = lexicon && reader ? readUnnamed(candidates, grammar, lexicon, reader) : grammar;
  const unnamed = lexicon ? withoutIdentified(paragraphs, cited, lexicon) : cited;
  const ruled = lexicon ? withHearsay(paragraphs, unnamed, lexicon, own) : paragraphs.map(() => []);
  const reasons = lexicon ? reasonsIn(paragraphs, ruled, lexicon) : [];
  const crowd = crowds(ruled);
  const voices = lexicon
    ? namedVoices(paragraphs, lexicon, voicesIn(candidates, lexicon))
    : { names: [], sentences: [] };
  const placed = recordFindings(page, recognition, ruled);
  const flags = placed.map((found, at) => {
    const reason = reasonFor(found, placed.slice(0, at), reasons);
    const prose = paragraphs[found.pageParagraph];
    const text = reason ? (paragraphs[reason.pageParagraph]?.text ?? '') : '';
    const given = reason ? text.slice(reason.span.start, reason.span.end) : '';
    const asked =
      lexicon && prose
        ? askOf(found.finding, prose, reason, given, voices.sentences, lexicon)
        : NOT_ASKED;
    return flagOf(page, found, reason, asked, crowd.get(found.finding.sentence) ?? 1);
  });
  const summary = summarise(page, lexicon !== null, placed, voices.names, reasons, claimFlags);
  return { flags, summary };
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

/** Unnamed people and hearsay of every paragraph together; one finding for a place. */
function withHearsay(
  paragraphs: readonly Prose[],
  unnamed: readonly (readonly Finding[])[],
  lexicon: Lexicon,
  own: ReadonlySet<string>,
): Finding[][] {
  return paragraphs.map((prose, index) =>
    oneEach([
      findSecondHand(prose, lexicon),
      unnamed[index] ?? [],
      findThroughOutlet(prose, lexicon, own),
      findUnattributed(prose, lexicon),
    ]),
  );
}

/** Where findings overlap, the one of the earlier list stays. */
function oneEach(lists: readonly (readonly Finding[])[]): Finding[] {
  const all = lists
    .flatMap((findings, rank) => findings.map((finding) => ({ finding, rank })))
    .sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank);
  const kept: typeof all = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || last.finding.end <= one.finding.start) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ finding }) => finding);
}

/** How many rule findings stand in a sentence. */
function crowds(ruled: readonly (readonly Finding[])[]): Map<Span, number> {
  const count = new Map<Span, number>();
  for (const { sentence } of ruled.flat()) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  return count;
}

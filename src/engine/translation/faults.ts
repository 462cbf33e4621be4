/** Faults of type and doubled words in the English prose of a page. */

import type { FlagDraft } from '../report';
import type { PageParagraph, Span, TranslationKind } from '../vocabulary';
import { findDoubled } from './doubled';
import { draft } from './note';
import { quoteFaults } from './quotes';
import { brokenSentences, spacedStops, strayMarks, writtenInformally } from './typography';
import type { Word } from './words';

/** A paragraph that these rules may read, with its place on the page. */
export interface Prose {
  readonly paragraph: PageParagraph;
  readonly index: number;
  readonly words: readonly Word[];
}

/** Slips of one kind that a careful page would not leave standing. */
const MANY = 3;
/** Words in which two slips by chance are to be expected no more than rarely. */
const WORDS_PER_SLIP = 1500;
/** Kinds that a site's own template makes by itself, so that they tell nothing. */
const TEMPLATE_KINDS: ReadonlySet<string> = new Set(['stop-spacing', 'quote-mix']);

/** Flags for stops and quotation marks out of place and for doubled words, by paragraph. */
export function findFaults(prose: readonly Prose[]): FlagDraft[] {
  return [...typeFaults(prose), ...doubledWords(prose)];
}

/**
 * Whether the faults of a page are more than the slips of a typist or of a
 * site: two kinds of sign at least, or several of one kind, and close enough together. `senses`
 * are the conflations found on the same page.
 */
export function telling(
  faults: readonly FlagDraft[],
  senses: readonly FlagDraft[],
  prose: readonly Prose[],
): boolean {
  const words = prose.reduce((sum, place) => sum + place.words.length, 0);
  const own = faults.filter((flag) => !TEMPLATE_KINDS.has(flag.kind));
  const kinds = new Set([...own, ...senses].map((flag) => flag.kind));
  const close = (faults.length + senses.length) * WORDS_PER_SLIP >= words;
  return close && (kinds.size > 1 || own.length >= MANY);
}

type Find = (text: string, words: readonly Word[]) => readonly Span[];

/** Flags of one kind in one paragraph. */
function flagsOf(kind: TranslationKind, find: Find, place: Prose): FlagDraft[] {
  const { paragraph, index, words } = place;
  return find(paragraph.text, words).map((span) => draft(kind, paragraph, index, span));
}

function typeFaults(prose: readonly Prose[]): FlagDraft[] {
  const broken = prose.flatMap((place) => flagsOf('broken-sentence', brokenSentences, place));
  const others = prose.flatMap((place) => [
    ...flagsOf('stop-spacing', spacedStops, place),
    ...flagsOf('stray-mark', strayMarks, place),
    ...quoteFaults(place.paragraph.text, place.words).map((fault) =>
      draft(fault.kind, place.paragraph, place.index, fault),
    ),
  ]);
  const pronouns = prose.flatMap(({ words }) => words).filter(isSmallPronoun).length;
  return writtenInformally(broken.length, pronouns) ? others : [...broken, ...others];
}

const isSmallPronoun = ({ form, capital }: Word): boolean => form === 'i' && !capital;

function doubledWords(prose: readonly Prose[]): FlagDraft[] {
  return prose.flatMap(({ paragraph, index, words }) =>
    findDoubled(words).map((span) => draft('doubled', paragraph, index, span)),
  );
}

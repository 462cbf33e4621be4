/** Faults of type and doubled words in the English prose of a page. */

import type { FlagDraft } from '../report';
import type { PageParagraph } from '../vocabulary';
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

function typeFaults(prose: readonly Prose[]): FlagDraft[] {
  const broken: FlagDraft[] = [];
  const others: FlagDraft[] = [];
  let pronouns = 0;
  for (const { paragraph, index, words } of prose) {
    const { text } = paragraph;
    for (const word of words) if (word.form === 'i' && !word.capital) pronouns++;
    for (const span of brokenSentences(text, words)) {
      broken.push(draft('broken-sentence', paragraph, index, span));
    }
    for (const span of spacedStops(text, words)) {
      others.push(draft('stop-spacing', paragraph, index, span));
    }
    for (const span of strayMarks(text, words)) {
      others.push(draft('stray-mark', paragraph, index, span));
    }
    for (const fault of quoteFaults(text, words)) {
      others.push(draft(fault.kind, paragraph, index, fault));
    }
  }
  return writtenInformally(broken.length, pronouns) ? others : [...broken, ...others];
}

function doubledWords(prose: readonly Prose[]): FlagDraft[] {
  return prose.flatMap(({ paragraph, index, words }) =>
    findDoubled(words).map((span) => draft('doubled', paragraph, index, span)),
  );
}

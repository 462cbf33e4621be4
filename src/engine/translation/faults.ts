/** Faults of type and doubled words in the English prose of a page. */
import type { FlagDraft, PageParagraph } from '../model';
import { findDoubled } from './doubled';
import { draft } from './note';
import { quoteFaults } from './quotes';
import { brokenSentences, spacedStops, writtenInformally } from './typography';
import type { Word } from './words';

/** A paragraph that these rules may read, with its place on the page. */
export interface Prose {
  readonly paragraph: PageParagraph;
  readonly index: number;
  readonly words: readonly Word[];
}

/** Flags for stops and quotation marks out of place and for doubled words, by paragraph. */
export function findFaults(prose: readonly Prose[]): FlagDraft[] {
  return [...typeFaults(prose), ...doubledWords(prose)];
}

function typeFaults(prose: readonly Prose[]): FlagDraft[] {
  const broken: FlagDraft[] = [];
  const others: FlagDraft[] = [];
  let pronouns = 0;
  for (const { paragraph, index, words } of prose) {
    const { text } = paragraph;
    pronouns += words.filter((word) => word.form === 'i' && !word.capital).length;
    for (const span of brokenSentences(text, words)) {
      broken.push(draft('broken-sentence', paragraph, index, span));
    }
    for (const span of spacedStops(text, words)) {
      others.push(draft('stop-spacing', paragraph, index, span));
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

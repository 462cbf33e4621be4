/** What placing the claims of a record on a page comes to, and why. */
import type { Change } from '../comparison';
import type { FlagDraft } from '../report';

/** What a page says of a record's claims. */
export interface PlacedClaims {
  readonly flags: readonly FlagDraft[];
  readonly changes: readonly Change[];
  /** One for each place of each claim, in the record's order. */
  readonly placements: readonly Placement[];
}

/** Where one place of a claim was looked for, and what was found there. */
export interface Placement {
  readonly claim: string;
  /** Paragraph of the article, and that of the page which was taken for it; null where none was. */
  readonly articleParagraph: number;
  readonly pageParagraph: number | null;
  readonly outcome: Told | Untold;
}

/** By what a claim is told: its words, like words, its cue terms, or its paragraph alone. */
export type Told = 'exact' | 'near' | 'cues' | 'translated' | 'paragraph only';

/**
 * Why it is not: its paragraph is not there, or only its sentence; the sentence is known to be
 * another; a detail is changed; what a translation altered stands as it was before, or not word for
 * word; what it denied is no longer denied; what it said is denied; or its own number, name or object is missing.
 */
export type Untold =
  | 'no paragraph'
  | 'sentence gone'
  | 'another sentence'
  | Change['kind']
  | 'mended'
  | 'not word for word'
  | 'not denied'
  | 'denied'
  | 'not all of it'
  | 'other edition';

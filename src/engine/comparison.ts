/**
 * What a report says of a copy beside the known article: details given otherwise, paragraphs left
 * out, put in or moved. JSON-safe and read-only, as the report it is part of.
 */
import type { Confidence } from './vocabulary';

/** A detail that this copy gives otherwise than the known article. */
export interface Change {
  readonly claim: string;
  readonly kind: 'altered' | 'updated' | 'dropped';
  readonly pageParagraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What the known article says at this place, in a few words. */
  readonly expected: string;
}

/** A paragraph that a copy left out, put in or moved. */
export interface ParagraphChange {
  readonly kind: 'missing' | 'added' | 'moved';
  /** Paragraph of the known article; null for one that was added. */
  readonly articleParagraph: number | null;
  /** Paragraph of the page; null for one that is missing. */
  readonly pageParagraph: number | null;
  /** Ids of the claims that went with a missing one. */
  readonly claims: readonly string[];
  /** Hedges that went with a missing one, in plain English; `denied` is a denial. */
  readonly caveats: readonly string[];
}

/** What a copy may give otherwise than the known article, beside its paragraphs. */
export const EDIT_KINDS = [
  'number',
  'unit',
  'date',
  'name',
  'quotation',
  'hedge-lost',
  'hedge-gained',
  'attribution-lost',
  'attribution-vague',
  'attribution-merged',
  'headline',
  'byline-lost',
  'date-lost',
  'credit-lost',
  'notice-lost',
  'link-lost',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** One thing that stands otherwise here than in the known article, or is gone. */
export interface Edit {
  readonly kind: EditKind;
  /** Null where it belongs to no place on the page. */
  readonly pageParagraph: number | null;
  /** Offsets in the text of `pageParagraph`; both 0 where that is null. */
  readonly start: number;
  readonly end: number;
  /** The page's words there. */
  readonly quote: string;
  /** The page's letters right before and behind it, where one or two words would say too little. */
  readonly before: string;
  readonly after: string;
  /** Paragraph of the known article, headline = 0; null where it belongs to none. */
  readonly articleParagraph: number | null;
  /** What the known article has: a term of ours, or a phrase of at most eight words; may be empty. */
  readonly expected: string;
  /** Who speaks where a quotation was changed; null where that is not known. */
  readonly speaker: string | null;
  readonly weight: Confidence;
  /** Words around the place, of four, that are the article's; null where others decided. */
  readonly agreeing: number | null;
  /** Id of the edition that has it so already; null where it is new on this page. */
  readonly inherited: string | null;
}

/** One paragraph of the map: of the page, of the known article, or of both. */
export interface ParagraphRow {
  readonly state: 'kept' | 'reworded' | 'moved' | 'missing' | 'added';
  readonly pageParagraph: number | null;
  readonly articleParagraph: number | null;
}

/** A copy beside the known article. */
export interface Comparison {
  /** Edition that the page was compared with; null where the record does not say. */
  readonly edition: string | null;
  /** Why details were not compared, or null where they were. */
  readonly withheld: 'no-details' | 'other-edition' | null;
  /** Kinds that were looked for; what is not among them is not said to be unchanged. */
  readonly looked: readonly EditKind[];
  /** Those of them that the record holds in part only, as the article is long. */
  readonly partly: readonly EditKind[];
  /** By weight, then in order of the page. */
  readonly edits: readonly Edit[];
  /** In order of the page, missing paragraphs where the article has them. */
  readonly rows: readonly ParagraphRow[];
}

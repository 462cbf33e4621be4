/** The details of a text that a copy may give otherwise: what they are, not how they are read. */
import type { Span } from '../vocabulary';

/** Order is part of what is stored: new kinds go to the end. */
export const DETAIL_KINDS = [
  'number',
  'date',
  'name',
  'hedge',
  'attribution',
  'quotation',
  'byline',
  'credit',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/**
 * Hashes of the content words around a detail, six bits each, 0 where the paragraph ends: the two
 * before it and the two after, `[second before, before, after, second after]`.
 */
export type Context = readonly [number, number, number, number];

/** One detail as it is stored of the known article. */
export interface Detail {
  readonly kind: DetailKind;
  /**
   * What it says, in terms of our own: a number and its unit, the parts of a date, a name, a
   * hedge's plain form, a speaker, the speaker of a quotation.
   */
  readonly value: string;
  readonly context: Context;
  /** Of a quotation, five bits of hash a word; of anything else nothing. */
  readonly words: readonly number[];
}

/** A detail where it stands on a page; offsets in the text of its paragraph. */
export interface Placed extends Detail, Span {
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
}

/** A paragraph's details in reading order, and what is needed to find where one is missing. */
export interface ReadDetails {
  readonly details: readonly Placed[];
  /** Hashes of its content words, and where they stand; hedges and cues are none. */
  readonly content: readonly ContentWord[];
  /** Its words as a fingerprint pairs them, those of hedges left out. */
  readonly paired: readonly ContentWord[];
}

export interface ContentWord extends Span {
  readonly hash: number;
  /** 32-bit hash of its stem. */
  readonly stem: number;
  readonly sentence: number;
}

/** An edit found in a part of a copy, and what it is found from. */
import type { Span } from '../vocabulary';
import type { Detail, Placed, ReadDetails } from './detail';
import { agreement, type Paired } from './pair';

export type EditedKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'hedge-lost'
  | 'hedge-gained'
  | 'attribution-lost'
  | 'attribution-vague'
  | 'attribution-merged';

/** A detail that the page has otherwise; offsets in the text of `pageParagraph`. */
export interface Edited extends Span {
  readonly kind: EditedKind;
  readonly pageParagraph: number;
  readonly articleParagraph: number;
  /** What the known article has, in terms of our own; empty where it has nothing. */
  readonly expected: string;
  /** What the page has, in the same terms; empty where it has nothing. */
  readonly put: string;
  /** Words around it, of four, that agree; null where what was found is a place. */
  readonly agreeing: number | null;
}

/** A detail with the paragraph it stands in. */
export type Known = Detail & { readonly paragraph: number };
export type Here = Placed & { readonly paragraph: number };

/** Paragraphs of page and article that answer each other, read. */
export interface ReadPart {
  readonly known: readonly { readonly paragraph: number; readonly details: readonly Detail[] }[];
  readonly here: readonly (ReadDetails & { readonly paragraph: number })[];
}

/** Details of one kind on both sides, paired in order. */
export type Pairs = readonly (Paired<Here> & { readonly known: Known | null })[];

/** Content words on either side of a place among which a lost detail must have stood. */
export interface Gap {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** An edit where both sides have a detail, and it is another one. */
export function edited(kind: EditedKind, known: Known, here: Here, expected: string): Edited {
  const { start, end, paragraph } = here;
  return {
    kind,
    start,
    end,
    pageParagraph: paragraph,
    articleParagraph: known.paragraph,
    expected,
    put: here.value,
    agreeing: agreement(known.context, here.context),
  };
}

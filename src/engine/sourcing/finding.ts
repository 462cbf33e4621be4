/** What a rule found in one paragraph, before it becomes a flag. */
import type { SourcingKind, Span } from '../vocabulary';

export interface Finding extends Span {
  readonly kind: SourcingKind;
  /** Words that hang on it; null when that is the whole sentence. */
  readonly content: Span | null;
  /** Unnamed sources claimed; null where the text does not say, and for other kinds. */
  readonly count: number | null;
  /** The noun for who it is, by which later words point back; null where there is none. */
  readonly who: string | null;
  /** It points back to somebody ("the official"), or may be the same again ("sources"). */
  readonly again: boolean;
  /** A group so loose ("experts") that a reason for anonymity elsewhere is not about it. */
  readonly vague: boolean;
  /** Span of the sentence it stands in. */
  readonly sentence: Span;
}

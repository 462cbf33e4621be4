/** The card beside a mark. */
import type { Flag, Report } from '../engine/model';
import type { Wording } from '../protocol';

export interface FlagCardProps {
  /** The flags that share the mark, at least one. */
  readonly flags: readonly Flag[];
  readonly report: Report;
  readonly wording: Wording;
  /** Whether the card stays until it is closed. */
  readonly pinned: boolean;
  readonly onClose: () => void;
  /** Go to the next or previous mark of the page. */
  readonly onStep: (by: 1 | -1) => void;
}

/** One card; several flags on one mark are paged through. */
export function FlagCard({ flags }: FlagCardProps) {
  return <p>{flags[0]?.quote}</p>;
}

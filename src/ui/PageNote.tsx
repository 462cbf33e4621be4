/** The small note a recognised page shows once. */
import type { Report } from '../engine/model';
import type { Wording } from '../protocol';

export interface PageNoteProps {
  readonly report: Report;
  readonly wording: Wording;
  /** Go to the first mark. */
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** "Copy of …, 12 flags", with a way in and a way out. */
export function PageNote({ report }: PageNoteProps) {
  return <p>{report.verdict.kind}</p>;
}

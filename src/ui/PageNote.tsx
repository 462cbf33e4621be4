/** The small note a recognised page shows once. */
import type { Report } from '../engine/report';
import type { Wording } from '../protocol';
import { VerdictLine } from './VerdictLine';
import { say } from './wording';

export interface PageNoteProps {
  readonly report: Report;
  /** Marks painted on this page; by default every flag that is not merely corroborated. */
  readonly marks?: number;
  readonly wording: Wording;
  /** Go to the first mark. */
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** "Copy of …, 12 marks", with a way in and a way out. */
export function PageNote({ report, wording, onOpen, onDismiss, ...given }: PageNoteProps) {
  const marks =
    given.marks ?? report.flags.filter(({ status }) => status !== 'corroborated').length;
  return (
    <section class="note" aria-label={say(wording, 'note_label')} lang={wording.language}>
      <p>
        <VerdictLine report={report} wording={wording} />
        {' · '}
        <b>{say(wording, 'note_flags', { n: marks })}</b>
      </p>
      {marks > 0 && (
        <button type="button" class="button" data-main onClick={onOpen}>
          {say(wording, 'note_open')}
        </button>
      )}
      <button type="button" class="button" onClick={onDismiss}>
        {say(wording, 'note_dismiss')}
      </button>
    </section>
  );
}

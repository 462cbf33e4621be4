/** The small note a recognised page shows once. */
import type { Report } from '../engine/report';
import type { Wording } from '../protocol';
import { keyHints } from './keys';
import { verdictTitle } from './verdict-words';
import { say } from './wording';

export interface PageNoteProps {
  readonly report: Report;
  /** Findings highlighted on this page. */
  readonly marks: number;
  readonly wording: Wording;
  /** Go to the first finding. */
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** "Copy of a translated version. 12 findings", with a way in and a way out. */
export function PageNote({ report, marks, wording, onOpen, onDismiss }: PageNoteProps) {
  const open = say(wording, 'note_open');
  return (
    <section class="note" aria-label={say(wording, 'note_label')} lang={wording.language}>
      <p>
        {verdictTitle(wording, report)} <b>{say(wording, 'note_flags', { n: marks })}</b>
      </p>
      {marks > 0 && (
        <button
          type="button"
          class="button"
          data-main
          {...keyHints(wording, open, [], 'next-mark')}
          onClick={onOpen}
        >
          {open}
        </button>
      )}
      <button type="button" class="button" onClick={onDismiss}>
        {say(wording, 'note_dismiss')}
      </button>
    </section>
  );
}

/** The small note that a recognised page shows once. */
import { render } from 'preact';
import type { Report } from '../engine/report';
import type { Wording } from '../protocol';
import { PageNote } from '../ui/PageNote';
import { openPanel } from './panel';

/** Screen readers announce what enters a live region, not the region's own arrival. */
const ANNOUNCE_AFTER_MS = 150;

/** Show the note, with the number of marks painted; the function returned takes it away. */
export function openNote(
  report: Report,
  marks: number,
  wording: Wording,
  onOpen: () => void,
): () => void {
  const panel = openPanel(wording.language);
  panel.box.setAttribute('role', 'status');
  panel.box.style.right = '16px';
  panel.box.style.bottom = '16px';
  const close = () => {
    clearTimeout(timer);
    render(null, panel.box);
    panel.remove();
  };
  const open = () => {
    close();
    onOpen();
  };
  const timer = setTimeout(
    () =>
      render(
        <PageNote
          report={report}
          marks={marks}
          wording={wording}
          onOpen={open}
          onDismiss={close}
        />,
        panel.box,
      ),
    ANNOUNCE_AFTER_MS,
  );
  return close;
}

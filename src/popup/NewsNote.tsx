/** One line on what changed with an update, until it is put away. */
import { useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { say, type TextName } from '../ui/wording';

interface NewsNoteProps {
  readonly wording: Wording;
  readonly version: string;
  readonly text: TextName;
  /** Keeps the note from coming again. */
  readonly onSeen: () => void;
}

export function NewsNote({ wording, version, text, onSeen }: NewsNoteProps) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  const close = () => {
    setOpen(false);
    onSeen();
  };
  return (
    <aside class="news small">
      <p>
        <b>{say(wording, 'news_title', { version })}</b> {say(wording, text)}
      </p>
      <button type="button" class="button" onClick={close}>
        {say(wording, 'news_close')}
      </button>
    </aside>
  );
}

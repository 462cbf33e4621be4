/** A quiet line on articles read before that were corrected since; told once. */
import { useState } from 'preact/hooks';
import type { Corrected } from '../platform/read-store';
import type { Wording } from '../protocol';
import { CorrectedLine } from '../ui/CorrectedLine';
import { say } from '../ui/wording';

interface CorrectedNoteProps {
  readonly wording: Wording;
  readonly corrected: readonly Corrected[];
  /** Keeps the lines from coming again; they stay in the options. */
  readonly onTold: () => void;
}

/** Newest first, until it is put away. */
export function CorrectedNote({ wording, corrected, onTold }: CorrectedNoteProps) {
  const [open, setOpen] = useState(true);
  if (!open || corrected.length === 0) return null;
  return (
    <aside class="news small" aria-label={say(wording, 'read_title')}>
      <ul>
        {[...corrected].reverse().map((each) => (
          <li key={`${each.id} ${each.date} ${each.kind}`}>
            <CorrectedLine corrected={each} wording={wording} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => {
          setOpen(false);
          onTold();
        }}
      >
        {say(wording, 'news_close')}
      </button>
    </aside>
  );
}

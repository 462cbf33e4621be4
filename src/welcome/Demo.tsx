/** The marks, to be tried out on an invented story. */
import { useState } from 'preact/hooks';
import type { Flag } from '../engine/model';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { FlagCard } from '../ui/FlagCard';
import { MarkSample } from '../ui/MarkSample';
import { say } from '../ui/wording';
import { DEMO_FLAGS, DEMO_REPORT } from './demo-report';

interface DemoProps {
  readonly marks: Settings['marks'];
  readonly wording: Wording;
}

interface Shown {
  /** A list of its own for each mark, as a page has it. */
  readonly flags: readonly Flag[];
  readonly pinned: boolean;
}

const LISTS = Object.values(DEMO_FLAGS).map((flag) => [flag]);

/** Two paragraphs with three marks; the card has a place of its own, so nothing jumps. */
export function Demo({ marks, wording }: DemoProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const at = LISTS.findIndex((flags) => flags === shown?.flags);

  const show = (index: number, pinned: boolean) => {
    const flags = LISTS[(index + LISTS.length) % LISTS.length];
    if (flags) setShown({ flags, pinned });
  };
  const mark = (flag: Flag) => {
    const index = Object.values(DEMO_FLAGS).indexOf(flag);
    return (
      <button
        type="button"
        class="mark"
        aria-pressed={at === index}
        onMouseEnter={() => !shown?.pinned && show(index, false)}
        onFocus={() => !shown?.pinned && show(index, false)}
        onClick={() => show(index, true)}
      >
        <MarkSample category={flag.category} marks={marks}>
          {flag.quote}
        </MarkSample>
      </button>
    );
  };

  return (
    <div class="demo">
      <article class="story" lang="en">
        <h3>Ferry runs aground off Port Ellery</h3>
        <p>
          The ferry <i>Marigold</i> ran on to a sandbank on Tuesday evening with 212 people on
          board. The captain had been told of the low tide, {mark(DEMO_FLAGS.anonymous)} said.
        </p>
        <p>
          From the quay the harbour master {mark(DEMO_FLAGS.conflation)} until nightfall.{' '}
          {mark(DEMO_FLAGS.overtaken)}, the police said.
        </p>
      </article>
      <div class="stage" aria-live="polite">
        {shown ? (
          <FlagCard
            flags={shown.flags}
            report={DEMO_REPORT}
            wording={wording}
            pinned={shown.pinned}
            onClose={() => setShown(null)}
            onStep={(by) => show(at + by, true)}
          />
        ) : (
          <p class="soft">{say(wording, 'welcome_card_empty')}</p>
        )}
      </div>
    </div>
  );
}

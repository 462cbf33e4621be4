/** The marks, to be tried out on an invented story. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Flag } from '../engine/report';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { FlagCard } from '../ui/FlagCard';
import { MarkSample } from '../ui/MarkSample';
import { say } from '../ui/wording';
import { DEMO_FLAGS, DEMO_REPORT } from './demo-report';

interface DemoProps {
  readonly marks: Settings['marks'];
  readonly wording: Wording;
  /** What stands below the story. */
  readonly children: ComponentChildren;
}

const FLAGS: readonly Flag[] = Object.values(DEMO_FLAGS);

/** Two paragraphs with three marks; the card has a place of its own, so nothing jumps. */
export function Demo({ marks, wording, children }: DemoProps) {
  const [at, setAt] = useState<number | null>(null);
  const [pinned, setPinned] = useState(false);
  const shown = at === null ? undefined : FLAGS[at];

  const show = (index: number, pin: boolean) => {
    setAt((index + FLAGS.length) % FLAGS.length);
    setPinned(pin);
  };
  const mark = (flag: Flag) => {
    const index = FLAGS.indexOf(flag);
    const preview = () => {
      if (!pinned) show(index, false);
    };
    return (
      <button
        type="button"
        class="mark"
        aria-pressed={at === index}
        onMouseEnter={preview}
        onFocus={preview}
        onClick={() => show(index, true)}
      >
        <MarkSample category={flag.category} marks={marks}>
          {flag.quote}
        </MarkSample>
      </button>
    );
  };
  const close = () => {
    setAt(null);
    setPinned(false);
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
            flag={shown}
            place={{ at: (at ?? 0) + 1, all: FLAGS.length }}
            report={DEMO_REPORT}
            wording={wording}
            pinned={pinned}
            onClose={close}
            onStep={(by) => show((at ?? 0) + by, true)}
          />
        ) : (
          <p class="soft">{say(wording, 'welcome_card_empty')}</p>
        )}
      </div>
      <div class="rest">{children}</div>
    </div>
  );
}

/** What was known of a claim, step by step. */
import type { ClaimEvent } from '../engine/article';
import type { Wording } from '../protocol';
import { showDate } from './dates';
import { toneOfEvent } from './flag-words';
import { say } from './wording';

interface TimelineProps {
  readonly history: readonly ClaimEvent[];
  readonly lang: string;
  readonly wording: Wording;
}

/** Oldest first, as the record has it. */
export function Timeline({ history, lang, wording }: TimelineProps) {
  return (
    <ol class="timeline">
      {history.map((event) => (
        <li key={`${event.date} ${event.status}`} data-tone={toneOfEvent(event)}>
          <span class="status">{say(wording, `status_${event.status}`)}</span>
          <span class="small soft">
            {' · '}
            {event.date === 'undated'
              ? say(wording, 'evidence_undated')
              : showDate(wording, event.date)}
          </span>
          <p lang={lang}>{event.note}</p>
        </li>
      ))}
    </ol>
  );
}

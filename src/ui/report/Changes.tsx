/** Details this copy gives otherwise than the known article. */
import type { Change, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { Rich } from '../Rich';
import { recordLanguage } from '../verdict-words';
import { say } from '../wording';

interface ChangesProps {
  readonly report: Report;
  readonly wording: Wording;
}

/** One sentence per change, or nothing when there is none. */
export function Changes({ report, wording }: ChangesProps) {
  if (report.changes.length === 0) return null;
  const lang = recordLanguage(report);
  const line = ({ kind, quote, expected }: Change) => (
    <Rich
      text={say(wording, `change_${kind}`)}
      slots={{ quote: <q>{quote}</q>, expected: <q lang={lang}>{expected}</q> }}
    />
  );
  return (
    <section class="part" aria-labelledby="changes">
      <h2 class="kicker" id="changes">
        {say(wording, 'changes_heading')}
      </h2>
      <ul class="facts-list">
        {report.changes.map((change) => (
          <li key={`${change.claim} ${change.pageParagraph} ${change.start}`}>{line(change)}</li>
        ))}
      </ul>
    </section>
  );
}

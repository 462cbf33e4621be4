/** The verdict as a sentence, its headline marked with its own language. */
import type { Report } from '../engine/report';
import type { Wording } from '../protocol';
import { Rich } from './Rich';
import { verdictSentence } from './verdict-words';
import { say } from './wording';

interface VerdictLineProps {
  readonly report: Report;
  readonly wording: Wording;
}

/** "Copy of “…”, reworded throughout". */
export function VerdictLine({ report, wording }: VerdictLineProps) {
  const article = report.origin?.article;
  return (
    <Rich
      text={say(wording, verdictSentence(report))}
      slots={{
        headline: (
          <span class="headline" lang={article?.lang}>
            {article?.headline}
          </span>
        ),
      }}
    />
  );
}

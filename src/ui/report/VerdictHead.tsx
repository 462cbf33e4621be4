/** What this page is, to be read in two seconds. */
import type { Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { Rich } from '../Rich';
import {
  coverageLine,
  originalEdition,
  shortVerdict,
  verdictHeading,
  verdictManner,
} from '../verdict-words';
import { say } from '../wording';

import { recordsLine } from './found';

interface VerdictHeadProps {
  readonly report: Report;
  readonly wording: Wording;
}

/** The headline, publisher and date of what the page follows or speaks of. */
function ArticleLine({ report, wording }: VerdictHeadProps) {
  const article = report.origin?.article;
  if (!article) return null;
  const original = originalEdition(report);
  const headline = (
    <span class="headline" lang={article.lang}>
      {original?.headline ?? article.headline}
    </span>
  );
  const dated = original && original.published !== 'undated' && original.published !== '';
  return (
    <p>
      <Rich text={say(wording, original ? 'original_line' : 'article_line')} slots={{ headline }} />
      {original && `, ${original.publisher}`}
      {dated && `, ${showDate(wording, original.published)}`}
    </p>
  );
}

/** A word, a sentence, how close the wording is to what, and how much of the page that covers. */
export function VerdictHead({ report, wording }: VerdictHeadProps) {
  const { verdict } = report;
  const manner = verdictManner(wording, report);
  const records = recordsLine(report, wording);
  return (
    <section class="verdict" data-verdict={verdict.kind} role="status">
      <p class="kicker">{say(wording, shortVerdict(report))}</p>
      <h1>{verdictHeading(wording, report)}</h1>
      {manner && <p>{manner}</p>}
      <ArticleLine report={report} wording={wording} />
      {records && <p>{records}</p>}
      <p class="small soft">{coverageLine(wording, report)}</p>
    </section>
  );
}

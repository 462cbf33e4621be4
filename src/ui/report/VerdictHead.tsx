/** What this page is, to be read in two seconds. */
import type { Report } from '../../engine/report';
import { isCopy } from '../../engine/vocabulary';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { Rich } from '../Rich';
import { originalEdition, shortVerdict, verdictHeading, verdictManner } from '../verdict-words';
import { say, type TextName } from '../wording';

import { recordsLine } from './found';

interface VerdictHeadProps {
  readonly report: Report;
  readonly wording: Wording;
}

function restOf({ kind, matchedParagraphs, pageParagraphs }: Report['verdict']): TextName {
  if (kind === 'none') return 'coverage_none';
  return matchedParagraphs < pageParagraphs ? 'coverage_rest' : 'coverage_whole';
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
  const { verdict, dataset } = report;
  const manner = verdictManner(wording, report);
  const records = recordsLine(report, wording);
  return (
    <section class="verdict" data-verdict={verdict.kind} role="status">
      <p class="kicker">{say(wording, shortVerdict(report))}</p>
      <h1>{verdictHeading(wording, report)}</h1>
      {manner && <p>{manner}</p>}
      <ArticleLine report={report} wording={wording} />
      {records && <p>{records}</p>}
      <p class="small soft">
        {isCopy(verdict.kind) &&
          `${say(wording, 'coverage', { n: verdict.matchedParagraphs, all: verdict.pageParagraphs })} `}
        {say(wording, restOf(verdict), { date: showDate(wording, dataset.date) })}
      </p>
    </section>
  );
}

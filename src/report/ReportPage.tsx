/** The report page: the report, and the ways to take it along. */
import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { copyText } from '../ui/clipboard';
import { saveText } from '../ui/download';
import type { ReportDocument } from '../ui/report/document';
import { claimReviews, webAnnotations } from '../ui/report/json-ld';
import { markdownOf } from '../ui/report/markdown';
import { ReportBody } from '../ui/report/ReportBody';
import { Switch } from '../ui/Switch';
import { Wordmark } from '../ui/Wordmark';
import { say } from '../ui/wording';
import { pageHtml } from './page-html';

interface ReportPageProps {
  readonly document: ReportDocument;
  readonly settings: Settings;
  readonly wording: Wording;
  /** Whether the print dialogue opens at once. */
  readonly print: boolean;
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Actions above, the report below; only the report is printed. */
export function ReportPage({ document: made, settings, wording, print }: ReportPageProps) {
  const [questions, setQuestions] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = `${say(wording, 'report_title')}: ${made.source?.title ?? ''}`;
  }, [wording, made]);
  useEffect(() => {
    if (print) window.print();
  }, [print]);
  const ld = 'application/ld+json';
  const deeds = [
    ['action_print_report', () => window.print()],
    ['save_html', () => saveText('hearsay-report.html', pageHtml(), 'text/html')],
    [
      'save_annotations',
      () =>
        saveText('hearsay-annotations.jsonld', asJson(webAnnotations(made, settings, wording)), ld),
    ],
    [
      'save_reviews',
      () => saveText('hearsay-claim-reviews.jsonld', asJson(claimReviews(made, wording)), ld),
    ],
  ] as const;
  const copy = () => copyText(markdownOf(made, settings, wording)).then(setCopied);
  return (
    <>
      <nav class="deeds" aria-label={say(wording, 'report_title')}>
        <Wordmark wording={wording} />
        <button type="button" class="button" data-main onClick={copy}>
          <span aria-live="polite">{say(wording, copied ? 'card_copied' : 'copy_markdown')}</span>
        </button>
        {deeds.map(([name, deed]) => (
          <button key={name} type="button" class="button" onClick={deed}>
            {say(wording, name)}
          </button>
        ))}
        <Switch on={questions} onChange={setQuestions}>
          {say(wording, 'report_questions')}
        </Switch>
      </nav>
      <main class="report" data-questions={questions}>
        <ReportBody document={made} choice={settings} wording={wording} questions={questions} />
      </main>
    </>
  );
}

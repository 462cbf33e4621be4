/** A report on one saved page, to be read: HTML, Markdown, or JSON-LD for programs. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../engine/report';
import type { PageArticle } from '../engine/vocabulary';
import { DEFAULT_SETTINGS } from '../settings';
import { ENGLISH } from '../ui/english';
import type { ReportDocument } from '../ui/report/document';
import { claimReviews, webAnnotations } from '../ui/report/json-ld';
import { markdownOf } from '../ui/report/markdown';
import { ReportBody } from '../ui/report/ReportBody';

export const REPORT_FORMS = ['html', 'md', 'jsonld'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A style sheet with those it imports in their places. */
function sheet(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import "([^"]+)";/g, (_, path: string) =>
    sheet(join(dirname(file), path)),
  );
}

function html(made: ReportDocument): string {
  const body = renderToString(
    h(ReportBody, { document: made, choice: DEFAULT_SETTINGS, wording: ENGLISH }),
  );
  const styles = ['pages.css', 'report/report.css', 'report/report-body.css'].map((name) =>
    sheet(join(ROOT, 'src/ui', name)),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hearsay report</title><style>${styles.join('\n')}</style></head><body><main class="report">${body}</main></body></html>
`;
}

/** The report in this form, as it is by default in the extension. */
export function reportIn(
  form: ReportForm,
  page: PageArticle,
  report: Report,
  file: string,
): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const title = page.paragraphs.find(({ role }) => role === 'headline')?.text ?? file;
  const made: ReportDocument = {
    report,
    lost: [],
    hidden: false,
    source: { url: page.canonicalUrl ?? page.url, title, paragraphs: page.paragraphs },
    version,
    made: new Date().toISOString(),
  };
  if (form === 'html') return html(made);
  if (form === 'md') return markdownOf(made, DEFAULT_SETTINGS, ENGLISH);
  const both = [webAnnotations(made, DEFAULT_SETTINGS, ENGLISH), claimReviews(made, ENGLISH)];
  return `${JSON.stringify(both, null, 2)}\n`;
}

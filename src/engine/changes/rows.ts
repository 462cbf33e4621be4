/** A copy as a map: one row a paragraph, of the page, of the known article, or of both. */

import type { ParagraphChange, ParagraphRow } from '../comparison';
import type { KnownParagraph } from '../recognition/fingerprint';
import type { Recognition } from '../report';
import type { PageText } from '../text/page-text';

/** Share of a paragraph's own weight that kept wording brings: below it the words are others. */
const KEPT = 1.3;

/** Rows in order of the page; a missing paragraph stands where the article has it. */
export function rowsOf(
  page: PageText,
  { alignment }: Recognition,
  changed: readonly ParagraphChange[],
  known: readonly KnownParagraph[],
): ParagraphRow[] {
  const added = new Set(
    changed.flatMap(({ kind, pageParagraph }) => (kind === 'added' ? [pageParagraph] : [])),
  );
  const moved = new Set(
    changed.flatMap(({ kind, pageParagraph }) => (kind === 'moved' ? [pageParagraph] : [])),
  );
  const rows: ParagraphRow[] = [];
  page.paragraphs.forEach((_, at) => {
    const pairs = alignment.filter(({ pageParagraph }) => pageParagraph === at);
    const best = pairs.reduce<(typeof pairs)[number] | null>(
      (most, pair) => (most && most.evidence >= pair.evidence ? most : pair),
      null,
    );
    if (added.has(at)) rows.push({ state: 'added', pageParagraph: at, articleParagraph: null });
    if (!best || added.has(at)) return;
    const weight = known[best.articleParagraph]?.weight ?? 0;
    const evidence = pairs.reduce((sum, pair) => sum + pair.evidence, 0);
    const state = moved.has(at) ? 'moved' : evidence >= KEPT * weight ? 'kept' : 'reworded';
    rows.push({ state, pageParagraph: at, articleParagraph: best.articleParagraph });
  });
  const missing = changed.flatMap(({ kind, articleParagraph }) =>
    kind === 'missing' && articleParagraph !== null ? [articleParagraph] : [],
  );
  for (const articleParagraph of missing.sort((a, b) => a - b)) {
    let before = rows.length - 1;
    while (before >= 0 && !isBefore(rows[before], articleParagraph)) before -= 1;
    rows.splice(before + 1, 0, { state: 'missing', pageParagraph: null, articleParagraph });
  }
  return rows;
}

function isBefore(row: ParagraphRow | undefined, articleParagraph: number): boolean {
  if (!row || row.state === 'moved' || row.articleParagraph === null) return false;
  return row.articleParagraph < articleParagraph;
}

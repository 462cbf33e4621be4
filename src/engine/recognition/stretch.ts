/** Which paragraphs of a page are the article's, where other stories and remarks stand around it. */

import type { AlignedParagraph, Recognition } from '../report';
import { beginningOf, type PageText, readParagraph } from '../text/page-text';
import type { PageArticle } from '../vocabulary';
import { STRETCH as C } from './constants';

/** Neighbouring aligned paragraphs in the page's order, each with the one it repeats most of. */
interface Run {
  readonly pairs: AlignedParagraph[];
  from: number;
  to: number;
}

/** The page and its recognition without what does not belong to the article. */
export interface OwnPart {
  /** Paragraph numbers stay; what is not the article's is empty, and an endless text is cut. */
  readonly page: PageArticle;
  readonly recognition: Recognition;
}

/**
 * The article's own part of a page: the aligned paragraphs, and what stands in gaps between them
 * that the article or an editor may have filled. A remark that repeats a sentence of an article
 * which stands above is none of it.
 */
export function ownPart(page: PageArticle, recognition: Recognition): OwnPart {
  const runs = withoutRemarks(runsOf(recognition.alignment));
  const first = runs[0];
  if (!first) return { page, recognition };
  const isOwn = (at: number, role: string) =>
    runs.some(({ from, to }) => at >= from && at <= to) ||
    (role === 'headline' && at < first.from && first.from - at <= C.underHeadline);
  const own = page.paragraphs.map(({ role }, at) => isOwn(at, role));
  const most = levelOf(page.paragraphs.flatMap(({ text }, at) => (own[at] ? text.length : [])));
  const paragraphs = page.paragraphs.map((paragraph, at) =>
    beginningOf(paragraph, own[at] ? most : 0),
  );
  const alignment = recognition.alignment.filter(({ pageParagraph }) =>
    runs.some(({ from, to }) => pageParagraph >= from && pageParagraph <= to),
  );
  return { page: { ...page, paragraphs }, recognition: { ...recognition, alignment } };
}

/** The page with its own part whole, and of all the rest no more than is read of one. */
export function withinReach(page: PageText, own: PageArticle): PageText {
  const isOwn = (at: number) => (own.paragraphs[at]?.text ?? '') !== '';
  const rest = page.paragraphs.flatMap(({ text }, at) => (isOwn(at) ? [] : text.length));
  const most = levelOf(rest);
  const paragraphs = page.paragraphs.map((paragraph, at) => {
    const given = own.paragraphs[at];
    return given && isOwn(at) ? readParagraph(given) : beginningOf(paragraph, most);
  });
  return { ...page, paragraphs };
}

/** How long a paragraph may be for all of these together to stay within what is read. */
function levelOf(lengths: readonly number[]): number {
  let left = C.mostChars;
  const sorted = [...lengths].sort((a, b) => a - b);
  for (const [at, length] of sorted.entries()) {
    const level = left / (sorted.length - at);
    if (length > level) return Math.floor(level);
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Runs of aligned paragraphs in the article's order; a gap longer than the article and an addition
 * fill ends one.
 */
function runsOf(alignment: readonly AlignedParagraph[]): Run[] {
  const runs: Run[] = [];
  const best = new Map<number, AlignedParagraph>();
  for (const pair of alignment) {
    const known = best.get(pair.pageParagraph);
    if (!known || pair.evidence > known.evidence) best.set(pair.pageParagraph, pair);
  }
  const inOrder = [...best.values()].sort((a, b) => a.pageParagraph - b.pageParagraph);
  for (const pair of inOrder) {
    const run = runs.at(-1);
    const before = run?.pairs.at(-1);
    const gap = run ? pair.pageParagraph - run.to - 1 : 0;
    const advance = before ? Math.max(0, pair.articleParagraph - before.articleParagraph - 1) : 0;
    const goesOn = !before || pair.articleParagraph >= before.articleParagraph;
    if (run && goesOn && gap <= C.addition + advance) {
      run.pairs.push(pair);
      run.to = pair.pageParagraph;
    } else runs.push({ pairs: [pair], from: pair.pageParagraph, to: pair.pageParagraph });
  }
  return runs;
}

/**
 * Runs that say as much as the article itself does and bring paragraphs of it which no stronger one
 * has, or hold much of the evidence.
 */
function withoutRemarks(runs: readonly Run[]): Run[] {
  const evidence = (run: Run) => run.pairs.reduce((sum, pair) => sum + pair.evidence, 0);
  const strength = (run: Run) => evidence(run) / (run.to - run.from + 1);
  const all = runs.reduce((sum, run) => sum + evidence(run), 0);
  const ranked = [...runs].sort((a, b) => evidence(b) - evidence(a));
  const least = ranked[0] ? C.weak * strength(ranked[0]) : 0;
  const covered = new Set<number>();
  const kept = new Set<Run>();
  for (const run of ranked) {
    const said = run.pairs.map(({ articleParagraph }) => articleParagraph);
    const isNew = said.some((paragraph) => !covered.has(paragraph));
    const isCopy = evidence(run) >= C.repeated * all;
    if (isCopy || (isNew && strength(run) >= least)) kept.add(run);
    for (const paragraph of said) covered.add(paragraph);
  }
  return runs.filter((run) => kept.has(run));
}

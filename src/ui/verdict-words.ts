/** The verdict on a page: a word, a sentence that names the version it follows, and how closely. */
import type { Edition } from '../engine/article';
import type { Flag, Report } from '../engine/report';
import { isCopy, type Relation } from '../engine/vocabulary';
import type { Wording } from '../protocol';
import { showDate } from './dates';
import { articleOf, type KnownArticle } from './whose';
import { say, type TextName } from './wording';

type Version = Edition['kind'] | 'unknown';

/** The version a page follows, or null where that cannot be told. */
export function followedEdition({ origin }: Report): Edition | null {
  return origin?.article.editions.find(({ id }) => id === origin.edition) ?? null;
}

/** The version all others come from; null where the record has none. */
export function originalEdition({ origin }: Report): Edition | null {
  return origin && originalEditionOf(origin.article);
}

/** The version of a record's article that all others come from; null where it has none. */
export function originalEditionOf({ editions }: Pick<KnownArticle, 'editions'>): Edition | null {
  return editions.find(({ kind }) => kind === 'original') ?? null;
}

const versionOf = (report: Report): Version => followedEdition(report)?.kind ?? 'unknown';

/** Whether the page stands at the original's own address; its text is then nobody's copy. */
function isOriginal({ verdict, origin }: Report): boolean {
  return origin?.relation === 'original' && (verdict.kind === 'copy' || verdict.kind === 'excerpt');
}

/** "Copy of a translation", "Not a copy". */
export function shortVerdict(report: Report): TextName {
  const { kind } = report.verdict;
  if (isOriginal(report)) return 'short_original';
  if (kind === 'copy' && versionOf(report) === 'laundered') return 'short_copy_laundered';
  return `short_${kind}`;
}

function sentence(report: Report): TextName {
  const { kind } = report.verdict;
  if (isOriginal(report)) return kind === 'copy' ? 'verdict_original' : 'verdict_original_excerpt';
  if (kind === 'copy' || kind === 'excerpt') return `verdict_${kind}_${versionOf(report)}`;
  if (kind === 'related') return RELATED[report.verdict.relation ?? 'same-subject'];
  return `verdict_${kind}`;
}

const RELATED: Readonly<Record<Relation, TextName>> = {
  'same-story': 'verdict_related_same_story',
  'same-statement': 'verdict_related_same_statement',
  'about-article': 'verdict_related_about_article',
  'same-subject': 'verdict_related_same_subject',
};

/** Whose own wording the page does not have, though it looks it; null where that is not so. */
function notOwn(wording: Wording, report: Report): string | null {
  const original = originalEdition(report);
  const { kind } = report.verdict;
  if ((kind !== 'copy' && kind !== 'excerpt') || isOriginal(report)) return null;
  if (versionOf(report) !== 'laundered' || !original) return null;
  return say(wording, 'verdict_not_own', { original: original.publisher });
}

/** What the page is, in one or two short sentences; never a headline of another version. */
export function verdictTitle(wording: Wording, report: Report): string {
  const publisher = followedEdition(report)?.publisher ?? '';
  const title = say(wording, sentence(report), { publisher });
  return [title, notOwn(wording, report)].filter(Boolean).join(' ');
}

/** The same below its short word, which need not be said twice. */
export function verdictHeading(wording: Wording, report: Report): string {
  const said = shortVerdict(report) === 'short_copy_laundered' ? notOwn(wording, report) : null;
  return said ?? verdictTitle(wording, report);
}

/**
 * How closely the page keeps a text, said of that text: the version the record was measured by.
 * Null where there is nothing to compare, and for a page that plainly follows another version.
 */
export function verdictManner(wording: Wording, report: Report): string | null {
  const { wording: manner, kind } = report.verdict;
  const { origin } = report;
  if (manner === null || (kind !== 'copy' && kind !== 'excerpt')) return null;
  const measured = origin?.article.editions.find(({ id }) => id === origin.fingerprintEdition);
  const followed = followedEdition(report);
  if (!measured) return say(wording, `manner_${manner}_record`);
  if (followed && followed.id !== measured.id) return null;
  return say(wording, `manner_${manner}`, { publisher: measured.publisher });
}

function restOf({ kind, matchedParagraphs, pageParagraphs }: Report['verdict']): TextName {
  if (kind === 'none') return 'coverage_none';
  return matchedParagraphs < pageParagraphs ? 'coverage_rest' : 'coverage_whole';
}

/** How much of the page was recognised, by which dataset, and what was not checked. */
export function coverageLine(wording: Wording, { verdict, dataset }: Report): string {
  const { kind, matchedParagraphs: n, pageParagraphs: all } = verdict;
  const rest = say(wording, restOf(verdict), { date: showDate(wording, dataset.date) });
  return isCopy(kind) ? `${say(wording, 'coverage', { n, all })} ${rest}` : rest;
}

/** The language a record's words are written in: the one this flag speaks from, or the first. */
export function recordLanguage(report: Report, flag?: Flag): string {
  const article = flag ? articleOf(report, flag) : report.origin?.article;
  return article?.lang ?? 'en';
}

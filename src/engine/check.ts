/** One page in a straight line, from what was read to what is shown. */

import { besideOf } from './beside';
import { compareCopy, withCaveats } from './changes/compare';
import { changedParagraphs } from './changes/paragraphs';
import { placeClaims } from './claims/place';
import { findNotices } from './notices/find';
import { buildIndex, type Index } from './recognition/candidates';
import { asFollowed, followedEditions } from './recognition/editions';
import { judgeOrigin } from './recognition/origin';
import { recogniseAll } from './recognition/recognise';
import { type OwnPart, ownPart, withinReach } from './recognition/stretch';
import type { Flag, FlagDraft, Glance, Origin, Recognition, Report } from './report';
import { findSourcing } from './sourcing/find';
import type { AttributionModel } from './sourcing/reading/model';
import { type PageText, pageText } from './text/page-text';
import { findTranslation } from './translation/find';
import type { Tables } from './translation/tables';
import { isCopy, type PageArticle } from './vocabulary';

export { buildIndex, type Index };

interface Options {
  readonly anyway: boolean;
  readonly attributions?: AttributionModel | null;
  readonly tables?: Tables | null;
}

/** A page of which is known what it is and what its statements are, and not yet how it words them. */
export interface Begun {
  readonly glance: Glance;
  /** The whole report, as `check` gives it. */
  readonly finish: (options: Options) => Report;
}

/**
 * Compare one page with the dataset.
 *
 * Pure: the same page and index give the same report. With `anyway` the sourcing and
 * translation rules run although no article matched; `attributions` is the learned reader of
 * English sourcing, without which the grammar reads alone; `tables` are those of translation, by
 * default the source's, and null for none.
 */
export function check(given: PageArticle, index: Index, options: Options): Report {
  return begin(given, index).finish(options);
}

/** The first part of `check`, a third of its time, which is enough to mark what is known of statements. */
export function begin(given: PageArticle, index: Index): Begun {
  const page = pageText(given);
  const [recognition, ...others] = recogniseAll(page, index);
  const { verdict, article } = recognition;
  const copied = isCopy(verdict.kind);
  const followed = article ? followedEditions(page, article, verdict.wording) : [];
  const origin = article ? judgeOrigin(page, recognition, followed) : null;
  // What the record says of editions that this page does not follow is not said of this page.
  const known = { ...recognition, article: article && asFollowed(article, followed) };

  // Of a page that carries a copy, only the copy is judged: other stories and remarks are not its.
  const own = copied ? ownPart(page, known) : { page, recognition: known };
  const claims = copied ? placeClaims(own.page, own.recognition) : { flags: [], changes: [] };
  const letters = page.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const sure = others.length === 0 ? claims.flags : [];
  const flags = sure.map((flag) => unsaid(withId(flag))).sort(inReadingOrder);
  return {
    glance: { verdict, flags, letters },
    finish: (options) =>
      finish({ page, recognition, others, origin, own, claims, letters }, index, options),
  };
}

/** A claim's flag without what its card says, which is most of what a report weighs. */
function unsaid(flag: Flag): Flag {
  const { note } = flag;
  if (note.category !== 'claim') return flag;
  return { ...flag, note: { ...note, reason: '', history: [], evidence: [] } };
}

/** What `begin` found. */
interface Looked {
  readonly page: PageText;
  readonly recognition: Recognition;
  readonly others: readonly Recognition[];
  readonly origin: Origin | null;
  readonly own: OwnPart;
  readonly claims: Pick<ReturnType<typeof placeClaims>, 'flags' | 'changes'>;
  readonly letters: number;
}

function finish(
  { page, recognition, others, origin, own, claims, letters }: Looked,
  index: Index,
  options: Options,
): Report {
  const { verdict } = recognition;
  const copied = isCopy(verdict.kind);
  const read = copied || options.anyway;
  const sourcing = read
    ? findSourcing(own.page, own.recognition, claims.flags, options.attributions ?? null)
    : { flags: [], summary: null };
  const translation = read
    ? findTranslation(own.page, own.recognition, origin?.edition ?? null, options.tables)
    : { flags: [], pivot: null, inherited: null };

  const beside = others.flatMap((other) => besideFlagged(page, other));
  const flags = [...claims.flags, ...sourcing.flags, ...translation.flags]
    .map((flag) => withId(flag))
    .concat(beside.flatMap((each) => each.flags))
    .sort(inReadingOrder);
  const notices = findNotices(page);
  const told = [origin, ...beside.map((each) => each.origin)];
  const owed = copied && told.some((each) => (each?.article.notices.length ?? 0) > 0);
  const noticeCarried = owed ? notices.length > 0 : null;
  const { pivot, inherited } = translation;
  return {
    verdict,
    reasons: recognition.reasons,
    runWords: recognition.runWords,
    alignment: recognition.alignment,
    flags,
    changes: claims.changes,
    ...copyChanges(page, own, { recognition, origin, translation, noticeCarried }, index),
    origin,
    beside: beside.map((each) => ({ ...each, flags: each.flags.map(({ id }) => id) })),
    sourcing: sourcing.summary,
    pivot: pivot && { lang: pivot.lang, flags: idsOf(pivot.flags) },
    inherited: inherited && { lang: inherited.lang, flags: idsOf(inherited.flags) },
    letters,
    notices,
    noticeCarried,
    dataset: { date: index.date, articles: index.articles.length },
  };
}

/** What else was found of a page that a copy's changes are told with. */
interface Found {
  readonly recognition: Recognition;
  readonly origin: Origin | null;
  readonly translation: { readonly flags: readonly FlagDraft[] };
  readonly noticeCarried: boolean | null;
}

/** How a page differs from the article in paragraphs, and a copy in its details. */
function copyChanges(
  page: PageText,
  own: OwnPart,
  { recognition, origin, translation, noticeCarried }: Found,
  index: Index,
): Pick<Report, 'paragraphs' | 'comparison'> {
  const { article, verdict } = recognition;
  if (!article) return { paragraphs: [], comparison: null };
  const text = index.known(index.articles.indexOf(article));
  const { read } = index;
  const paragraphs = withCaveats(changedParagraphs(page, recognition, text, read), article);
  if (!origin || !isCopy(verdict.kind)) return { paragraphs, comparison: null };
  const comparison = compareCopy({
    page: withinReach(page, own.page),
    recognition: own.recognition,
    article,
    text,
    origin,
    paragraphs,
    translation: translation.flags,
    noticeCarried,
    read,
  });
  return { paragraphs, comparison };
}

/** What another record of the same text says, its flags under names of their own. */
function besideFlagged(page: PageText, other: Recognition) {
  const said = besideOf(page, other);
  if (!said) return [];
  const { origin, flags } = said;
  return [{ origin, flags: flags.map((flag) => withId(flag, origin.article.id)) }];
}

function inReadingOrder(a: Flag, b: Flag): number {
  return a.pageParagraph - b.pageParagraph || a.start - b.start || a.end - b.end;
}

function idsOf(drafts: readonly FlagDraft[]): string[] {
  return drafts.map((flag) => withId(flag).id);
}

/** `record` tells the flags of another record from those of the first. */
function withId(draft: FlagDraft, record?: string): Flag {
  const { category, kind, claim, pageParagraph, start } = draft;
  const parts = [category, claim ?? kind, pageParagraph, start, ...(record ? [record] : [])];
  return { ...draft, id: parts.join(':') };
}

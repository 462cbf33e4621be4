/** One page in a straight line, from what was read to what is shown. */

import { type Begun, begin } from './begin';
import { besideOf } from './beside';
import { compareCopy, withCaveats } from './changes/compare';
import { changedParagraphs } from './changes/paragraphs';
import { inReadingOrder, withId } from './flags';
import { findNotices } from './notices/find';
import { buildIndex, type Index } from './recognition/candidates';
import { judgeOrigin } from './recognition/origin';
import { type OwnPart, withinReach } from './recognition/stretch';
import type { FlagDraft, Origin, Recognition, Report } from './report';
import { findSourcing } from './sourcing/find';
import type { Lexicons } from './sourcing/lexicon-for';
import type { AttributionModel } from './sourcing/reading/model';
import type { PageText } from './text/page-text';
import { findTranslation } from './translation/find';
import type { Tables } from './translation/tables';
import { isCopy, type PageArticle } from './vocabulary';

export { buildIndex, type Index };

interface Options {
  readonly anyway: boolean;
  readonly attributions?: AttributionModel | null;
  readonly tables?: Tables | null;
}

/**
 * Compare one page with the dataset.
 *
 * Pure: the same page and index give the same report. With `anyway` the sourcing and
 * translation rules run although no article matched; `attributions` is the learned reader of
 * English sourcing, without which the grammar reads alone; `tables` are those of translation and of
 * languages beside English, by default the source's, and null for none.
 */
export function check(given: PageArticle, index: Index, options: Options): Report {
  return finish(begin(given, index), options);
}

/** The rest of `check`. */
export function finish({ looked, index }: Begun, options: Options): Report {
  const { page, recognition, others, own, letters } = looked;
  const origin = recognition.article ? judgeOrigin(page, recognition, looked.followed) : null;
  const claims = looked.claims();
  const { verdict } = recognition;
  const copied = isCopy(verdict.kind);
  const read = copied || options.anyway;
  const sourcing = read
    ? findSourcing(
        own.page,
        own.recognition,
        claims.flags,
        options.attributions ?? null,
        options.tables,
      )
    : { flags: [], summary: null };
  const translation = read
    ? findTranslation(own.page, own.recognition, origin?.edition ?? null, options.tables)
    : { flags: [], pivot: null, inherited: null };

  const beside = others.flatMap((other) => besideFlagged(page, other, options.tables));
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
function besideFlagged(page: PageText, other: Recognition, lexicons: Lexicons | null | undefined) {
  const said = besideOf(page, other, lexicons);
  if (!said) return [];
  const { origin, flags } = said;
  return [{ origin, flags: flags.map((flag) => withId(flag, origin.article.id)) }];
}

function idsOf(drafts: readonly FlagDraft[]): string[] {
  return drafts.map((flag) => withId(flag).id);
}

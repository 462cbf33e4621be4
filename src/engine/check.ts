/** One page in a straight line, from what was read to what is shown. */

import { placeClaims } from './claims/place';
import { buildIndex, type Index } from './recognition/candidates';
import { isOriginalWording, judgeOrigin } from './recognition/origin';
import { recognise } from './recognition/recognise';
import type { Flag, FlagDraft, Report } from './report';
import { findSourcing } from './sourcing/find';
import { languageTag } from './text/language';
import { findTranslation } from './translation/find';
import type { PageArticle } from './vocabulary';

export { buildIndex, type Index };

/**
 * Compare one page with the dataset.
 *
 * Pure: the same page and index give the same report. With `anyway` the sourcing and
 * translation rules run although no article matched.
 */
export function check(given: PageArticle, index: Index, options: { anyway: boolean }): Report {
  const page = { ...given, lang: languageTag(given.lang) };
  const recognition = recognise(page, index);
  const { verdict, article } = recognition;
  const isCopy = verdict.kind !== 'none' && verdict.kind !== 'related';
  const origin = article && verdict.kind !== 'none' ? judgeOrigin(page, recognition) : null;

  const claims = isCopy ? placeClaims(page, recognition) : { flags: [], changes: [] };
  const sourcing =
    isCopy || options.anyway
      ? findSourcing(page, recognition, claims.flags)
      : { flags: [], summary: null };
  const translation =
    isCopy || options.anyway
      ? findTranslation(page, recognition, origin?.edition ?? null)
      : { flags: [], pivot: null };

  // The record says what its translated copy altered; a page in the original's wording did not.
  const spared = article !== null && isOriginalWording(page, article);
  const placed = claims.flags.filter(({ status }) => !spared || status !== 'mistranslated');

  const flags = [...placed, ...sourcing.flags, ...translation.flags]
    .map(withId)
    .sort((a, b) => a.pageParagraph - b.pageParagraph || a.start - b.start || a.end - b.end);
  const pivot = translation.pivot;
  return {
    verdict,
    runWords: recognition.runWords,
    alignment: recognition.alignment,
    flags,
    changes: claims.changes,
    origin,
    sourcing: sourcing.summary,
    pivot: pivot && { lang: pivot.lang, flags: pivot.flags.map((flag) => withId(flag).id) },
    dataset: { date: index.date, articles: index.articles.length },
  };
}

function withId(draft: FlagDraft): Flag {
  const { category, kind, claim, pageParagraph, start } = draft;
  return { ...draft, id: [category, claim ?? kind, pageParagraph, start].join(':') };
}

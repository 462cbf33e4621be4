/** Why `check` says of a page what it says. */
import { placeClaims } from './claims/place';
import type { Placement } from './claims/placement';
import type { Index } from './recognition/candidates';
import { asFollowed, followedEditions } from './recognition/editions';
import { type Compared, explain } from './recognition/explain';
import { recognise } from './recognition/recognise';
import { ownPart } from './recognition/stretch';
import { pageText } from './text/page-text';
import { isCopy, type PageArticle } from './vocabulary';

/** The articles a page was compared with, the one that decided first. */
export function explainVerdict(page: PageArticle, index: Index): Compared[] {
  return explain(pageText(page), index);
}

/** Where each claim of the article that decided stands, and how it was found, or why it is not told. */
export function explainClaims(given: PageArticle, index: Index): Placement[] {
  const page = pageText(given);
  const recognition = recognise(page, index);
  const { article, verdict } = recognition;
  if (!article || !isCopy(verdict.kind)) return [];
  const known = asFollowed(article, followedEditions(page, article, verdict.wording));
  const own = ownPart(page, { ...recognition, article: known });
  const { placements } = placeClaims(own.page, own.recognition);
  const others = article.claims.filter((claim) => !known.claims.includes(claim));
  const unfollowed = others.flatMap(({ id, places }) =>
    places.map(({ paragraph }): Placement => {
      return {
        claim: id,
        articleParagraph: paragraph,
        pageParagraph: null,
        outcome: 'other edition',
      };
    }),
  );
  return [...placements, ...unfollowed];
}

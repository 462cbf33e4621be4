/** A record for programs: its claims as reviews, its notices as corrections, its quotes as notes. */
import type { SourceArticle } from '../engine/article';
import type { ClaimStatus } from '../engine/vocabulary';
import { claimReview, graph, newsArticle } from '../linked-data/schema-org';
import { annotation, annotationPage } from '../linked-data/web-annotation';

/** A status in English, as the record's maker means it; what records say is in English too. */
const RATINGS: Readonly<Record<ClaimStatus, string>> = {
  retracted: 'Retracted by the publisher',
  corrected: 'Corrected by the publisher',
  clarified: 'Clarified by the publisher',
  held: 'Under review by the publisher',
  contradicted: 'Contradicted',
  superseded: 'Overtaken',
  disputed: 'Disputed',
  unverified: 'Unverified',
  mistranslated: 'Altered in translation',
  corroborated: 'Corroborated',
};

const nameOf = (id: string): string => `urn:hearsay:record:${encodeURIComponent(id)}`;

/** ClaimReview of every claim, and every edition as an article; the first has the notices. */
export function recordReviews(article: SourceArticle): object {
  const { id, claims, editions, maker, notices, reviewed } = article;
  const page = maker?.page ?? null;
  const noticed = editions.findIndex(({ kind }) => kind === 'original');
  const articles = editions.map((edition, at) =>
    newsArticle(edition, at === Math.max(0, noticed) ? notices : []),
  );
  const reviews = claims.map((claim) =>
    claimReview({
      claim: claim.claim,
      reason: claim.reason,
      rating: RATINGS[claim.status],
      date: reviewed,
      author: { name: maker?.name ?? 'Hearsay', page },
      url: page ?? nameOf(id),
      appearance: editions
        .filter((edition) => claim.editions?.includes(edition.id) ?? true)
        .map((edition) => newsArticle(edition)),
      evidence: claim.evidence,
    }),
  );
  return graph([...reviews, ...articles]);
}

/**
 * A Web Annotation for every place of a claim that has words of the article, on the address of the
 * edition it was read in. `version` is Hearsay's, `created` a moment in ISO 8601.
 */
export function recordAnnotations(
  article: SourceArticle,
  { version, created }: { readonly version: string; readonly created: string },
): object {
  const { id, claims, editions, fingerprintEdition, maker } = article;
  const read = editions.find((edition) => edition.id === fingerprintEdition) ?? editions[0];
  const source = read?.url || nameOf(id);
  const by = { creator: maker?.name ?? 'Hearsay', generator: `Hearsay ${version}`, created };
  const items = claims.flatMap((claim) =>
    claim.places
      .filter(({ quote }) => quote !== '')
      .map(({ quote }, at) =>
        annotation(
          {
            id: `${nameOf(id)}:${claim.id}:${at}`,
            tag: RATINGS[claim.status],
            text: `${claim.claim} ${claim.reason}`,
            source,
            quoted: { exact: quote },
          },
          by,
        ),
      ),
  );
  return annotationPage(`${nameOf(id)}:annotations`, items);
}

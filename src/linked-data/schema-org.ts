/**
 * Findings in the words of schema.org, as search engines and fact-checkers exchange them:
 * ClaimReview (https://schema.org/ClaimReview) and CorrectionComment
 * (https://schema.org/CorrectionComment).
 */
import type { ClaimReview, CorrectionComment, CreativeWork, NewsArticle } from 'schema-dts';
import type { Edition, Evidence, Notice } from '../engine/article';

/** Who says something; the page is null where there is none to be opened. */
export interface Author {
  readonly name: string;
  readonly page: string | null;
}

/** A statement with what was found of it. */
export interface Reviewed {
  /** What the article says, in the record's words. */
  readonly claim: string;
  readonly reason: string;
  /** The finding in one or two words. */
  readonly rating: string;
  /** Day of the review, ISO 8601; null where it is not known. */
  readonly date: string | null;
  readonly author: Author;
  /** Where the review can be asked about. */
  readonly url: string;
  /** Where the statement appears. */
  readonly appearance: readonly CreativeWork[];
  readonly evidence: readonly Evidence[];
}

/** The review of one statement. Its rating is a word: nothing here is measured in numbers. */
export function claimReview(reviewed: Reviewed): ClaimReview {
  const { claim, reason, rating, date, author, url, appearance, evidence } = reviewed;
  return {
    '@type': 'ClaimReview',
    ...dated(date),
    url,
    author: organization(author),
    claimReviewed: claim,
    reviewBody: reason,
    reviewRating: { '@type': 'Rating', alternateName: rating },
    itemReviewed: { '@type': 'Claim', appearance },
    citation: evidence.map(cited),
  };
}

/** A page of evidence. */
function cited({ title, url, publisher, date, lang }: Evidence): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    ...dated(date),
    ...(lang === null ? {} : { inLanguage: lang }),
  };
}

/** An article in one of its wordings, with what its publisher said of it afterwards. */
export function newsArticle(
  { headline, publisher, authors, published, url }: Edition,
  notices: readonly Notice[] = [],
): NewsArticle {
  // Whoever carries a notice has not issued it.
  const issued = notices.map((each) => (each.via === null ? each : { ...each, publisher }));
  const back = issued.filter(({ kind }) => kind === 'reinstated');
  const corrections = issued.filter(({ kind }) => kind !== 'reinstated').map(correction);
  return {
    '@type': 'NewsArticle',
    headline,
    publisher: { '@type': 'Organization', name: publisher },
    ...(authors.length === 0
      ? {}
      : { author: authors.map((name) => ({ '@type': 'Person', name }) as const) }),
    ...dated(published),
    ...(url === '' ? {} : { url }),
    ...(corrections.length === 0 ? {} : { correction: corrections }),
    ...(back.length === 0
      ? {}
      : {
          comment: back.map((notice) => ({ ...correction(notice), '@type': 'Comment' }) as const),
        }),
  };
}

/** The publisher's notice; what it says is in the record's words, its own are quoted in part. */
export function correction(notice: Pick<Notice, 'kind' | 'date' | 'publisher' | 'url' | 'says'>) {
  const { kind, date, publisher, url, says } = notice;
  return {
    '@type': 'CorrectionComment',
    name: kind,
    text: says,
    ...dated(date),
    url,
    author: { '@type': 'Organization', name: publisher },
  } as const satisfies CorrectionComment;
}

/** Several things as one document. */
export function graph(nodes: readonly object[]): object {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** A date that says something: an undated page has none. */
function dated(date: string | null): { datePublished?: string } {
  return date !== null && /^\d{4}/.test(date) ? { datePublished: date } : {};
}

function organization({ name, page }: Author) {
  const known = { '@type': 'Organization', name } as const;
  return page === null ? known : ({ ...known, url: page } as const);
}

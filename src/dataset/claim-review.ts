/**
 * schema.org ClaimReview as fact-checkers publish it, read into the parts of a claim.
 *
 * A rating is the reviewer's own word: it is quoted in the reason, and gives a status no stronger
 * than what it plainly says (Google's and schema.org's `alternateName`, else the numbers).
 */
import type { ClaimStatus } from '../engine/vocabulary';
import { isDate, isHttpUrl } from './terms';

/** What a review gives for a claim; every part but the claim may be empty. */
export interface ReviewedClaim {
  readonly claim: string;
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    /** ISO 8601 day, or empty. */
    readonly date: string;
    /** A plain http or https address, or empty. */
    readonly url: string;
  };
}

type Node = Readonly<Record<string, unknown>>;

/** Ratings in words, the first that fits: "mostly false" is asked for before "false". */
const RATINGS: readonly (readonly [RegExp, ClaimStatus])[] = [
  [
    /half|partl|mixture|mixed|misleading|context|mostly|exaggerat|distort|teils|partiell|en partie|a medias|in parte|fuorviante|irrefüh|trompeur|engañoso|절반|일부/i,
    'disputed',
  ],
  [
    /unproven|unverified|unsupported|unsubstantiated|no evidence|unbelegt|non vérifi|sin pruebas|non verificat|판단 ?유보/i,
    'unverified',
  ],
  [/outdated|no longer|überholt|dépassé|desactualizad|superat/i, 'superseded'],
  [
    /false|untrue|fake|incorrect|inaccurate|wrong|pants on fire|not true|hoax|falsch|faux|falso|거짓|허위/i,
    'contradicted',
  ],
  [/true|correct|accurate|richtig|wahr|vrai|verdader|vero|사실/i, 'corroborated'],
];
const SCRIPT = /<script\b[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/gi;
/** Levels of JSON-LD that are looked into: publishers nest a review two deep. */
const DEPTH = 6;

/**
 * The claims of every ClaimReview in `text`: JSON-LD, or a page's HTML that holds some. Throws a
 * reason in words when there is none.
 */
export function readClaimReviews(text: string): readonly ReviewedClaim[] {
  const blocks = [...text.matchAll(SCRIPT)].map(([, json]) => json ?? '');
  const values = (blocks.length > 0 ? blocks : [text]).flatMap(parsed);
  const reviews = values.flatMap((value) => reviewsIn(value, 0)).map(claimOf);
  const claims = reviews.filter(({ claim }) => claim !== '');
  if (claims.length === 0) throw new Error('there is no ClaimReview in it');
  return claims;
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

function reviewsIn(value: unknown, depth: number): Node[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => reviewsIn(each, depth + 1));
  const node = value as Node;
  const types = [node['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));
  if (types.includes('ClaimReview')) return [node];
  return Object.values(node).flatMap((each) => reviewsIn(each, depth + 1));
}

function claimOf(review: Node): ReviewedClaim {
  const rating = nodeOf(review['reviewRating']);
  const author = nodeOf(review['author']);
  const publisher = textOf(author['name']) || textOf(nodeOf(review['publisher'])['name']);
  const word = textOf(rating['alternateName']) || textOf(rating['name']);
  const url = textOf(review['url']) || textOf(review['@id']);
  const date = textOf(review['datePublished']).slice(0, 10);
  const title = textOf(review['headline']) || textOf(review['name']);
  return {
    claim: textOf(review['claimReviewed']),
    status: statusOf(word, rating),
    reason: word === '' ? '' : `${publisher || 'The review'} rates this: “${word}”.`,
    source: {
      publisher,
      title,
      date: isDate(date) ? date : '',
      url: isHttpUrl(url) ? url : '',
    },
  };
}

/** By the rating's words; by its numbers where it has none; else nothing is settled. */
function statusOf(word: string, rating: Node): ClaimStatus {
  const named = RATINGS.find(([pattern]) => pattern.test(word));
  if (named) return named[1];
  const [value, worst, best] = ['ratingValue', 'worstRating', 'bestRating'].map((name) =>
    Number.parseFloat(textOf(rating[name])),
  ) as [number, number, number];
  if (word !== '' || !(best > worst) || Number.isNaN(value)) return 'unverified';
  if (value <= worst) return 'contradicted';
  return value >= best ? 'corroborated' : 'disputed';
}

function nodeOf(value: unknown): Node {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Node) : {};
}

function textOf(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

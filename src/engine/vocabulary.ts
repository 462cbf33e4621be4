/**
 * The engine's vocabulary: what a page is, and the words for what may be said of it. Known
 * articles (`article.ts`) and answers (`report.ts`) are made of these. Everything here is
 * JSON-safe and read-only.
 *
 * Offsets count UTF-16 code units of the one text named beside them.
 */

/** Half-open `[start, end)`; `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A block of prose as read on a page, in reading order. */
export interface PageParagraph {
  readonly text: string;
  /** At most one headline, and then it comes first. */
  readonly role: 'headline' | 'body';
}

/** A link of a page by a full address. */
export interface PageLink {
  /** Paragraph that it stands in; null where it stands in none that was read. */
  readonly paragraph: number | null;
  /** Lower case, without a `www.`. */
  readonly host: string;
}

/** What was read on a page, or from a file. */
export interface PageArticle {
  /** Address of the page; empty when it was read from a file. */
  readonly url: string;
  readonly canonicalUrl: string | null;
  /** BCP 47 tag the page declares for itself. */
  readonly lang: string | null;
  /** Publisher the page names for this text (JSON-LD, meta); null when it names none. */
  readonly publisher: string | null;
  /** Author the page names; null when it names none. */
  readonly byline: string | null;
  /** Date the page gives as its publication date, as found. */
  readonly published: string | null;
  /** Corrections that the page states in its metadata (JSON-LD), where it states any. */
  readonly corrections: readonly string[];
  /** Every link by a full address; null where they were not all read. */
  readonly links: readonly PageLink[] | null;
  readonly paragraphs: readonly PageParagraph[];
}

export const CLAIM_STATUSES = [
  'retracted',
  'corrected',
  'clarified',
  'held',
  'contradicted',
  'superseded',
  'disputed',
  'unverified',
  'mistranslated',
  'corroborated',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Of claims that turned out otherwise than published; nobody disputes these. */
export const FACT_STATUSES: ReadonlySet<ClaimStatus> = new Set([
  'retracted',
  'corrected',
  'clarified',
  'held',
  'contradicted',
  'superseded',
  'mistranslated',
] as const);

/** What a publisher did about its own article, in its own act's name. */
export const NOTICE_KINDS = ['retracted', 'corrected', 'clarified', 'held', 'reinstated'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const CATEGORIES = ['sourcing', 'translation', 'claim'] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * Whose word a statement is, where that is nobody's by name: `anonymous` an unnamed person or a
 * countable few, `group` people nobody could list ("critics"), `second-hand` unnamed reports,
 * `through-outlet` another outlet that is named, `unattributed` no source at all.
 */
export const SOURCING_KINDS = [
  'anonymous',
  'group',
  'second-hand',
  'through-outlet',
  'unattributed',
] as const;
export type SourcingKind = (typeof SOURCING_KINDS)[number];

/** Languages a copy may have passed through, as far as the conflation tables reach. */
export const PIVOTS = ['it', 'es', 'fr', 'de', 'pt', 'ru', 'zh'] as const;
export type PivotLanguage = (typeof PIVOTS)[number];

/**
 * Why a passage looks translated or rewritten by a machine: `record` is an artifact that a record
 * describes, `counterfactual` a "would have" that stands for a report, `leftover` a program's own
 * words, `spun` a set phrase with its words exchanged. `typo` is a lone slip: listed, and no sign.
 */
export const TRANSLATION_KINDS = [
  'record',
  'stop-spacing',
  'broken-sentence',
  'quote-side',
  'quote-mix',
  'stray-mark',
  'doubled',
  'conflation',
  'counterfactual',
  'leftover',
  'spun',
  'typo',
] as const;
export type TranslationKind = (typeof TRANSLATION_KINDS)[number];

/** What a sign may prove: by itself, only beside others, or no more than careless type. */
export const SIGN_STRENGTHS = ['decisive', 'supporting', 'typographical'] as const;
export type SignStrength = (typeof SIGN_STRENGTHS)[number];

export type VerdictKind = 'copy' | 'excerpt' | 'translation' | 'related' | 'none';

/**
 * Whether the page has the known article's text, in its words or in another language. Nothing is
 * painted on any other page, and no other counts as a match.
 */
export function isCopy(kind: VerdictKind): kind is Exclude<VerdictKind, 'related' | 'none'> {
  return kind === 'copy' || kind === 'excerpt' || kind === 'translation';
}

export type Wording = 'verbatim' | 'edited' | 'reworded';

/**
 * What a page that is no copy has to do with the known article: it tells the same events in its
 * own words, shares a statement that both quote, quotes the article or reports on it, or is on
 * the same subject and no more is known.
 */
export const RELATIONS = ['same-story', 'same-statement', 'about-article', 'same-subject'] as const;
export type Relation = (typeof RELATIONS)[number];

export type Confidence = 'high' | 'medium' | 'low';

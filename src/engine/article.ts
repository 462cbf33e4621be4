/** What the dataset knows of an article, as the engine reads it. JSON-safe and read-only. */
import type {
  ClaimStatus,
  Confidence,
  NoticeKind,
  PivotLanguage,
  SignStrength,
  SourcingKind,
} from './vocabulary';

/** One public page that bears on a claim. Dates are ISO 8601 (year, month or day) or "undated". */
export interface Evidence {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  /** What the page shows, in the record's own words. */
  readonly note: string;
  /** How this page relates to the publisher named, where it is not the publisher's own. */
  readonly via: 'mirror' | 'archive' | 'digest' | null;
  /** Whether it speaks for the article's statement, against it, or around it, where that is said. */
  readonly bears: 'for' | 'against' | 'context' | null;
  /** BCP 47 tag of the page's language, where it is not the record's. */
  readonly lang: string | null;
}

/** One dated step in what was known of a claim. */
export interface ClaimEvent {
  readonly date: string;
  readonly status: ClaimStatus | 'asserted';
  readonly note: string;
}

/**
 * A place of a claim in the known article.
 * `quote` is at most eight words and may be empty where the record has only cue terms.
 */
export interface ClaimPlace {
  /** Paragraph of the known article, headline = 0. */
  readonly paragraph: number;
  /** Sentence in that paragraph, from 0. */
  readonly sentence: number;
  readonly quote: string;
}

/**
 * Words that betray a claim in other wordings, by language. Every group is a list of
 * alternatives (folded word beginnings or short phrases); a sentence scores by the groups it hits.
 */
export type Cues = Readonly<Record<string, readonly (readonly string[])[]>>;

/**
 * A detail a copy may carry in another form. A passage that says `later` already carries the
 * later facts; one that says neither `asserted` nor `later` but another number, date or name in
 * its place was changed. Empty `asserted` means that only `later` is looked for.
 */
export interface ClaimDetail {
  readonly what: 'number' | 'date' | 'name';
  /** Terms near which the detail stands: what a number counts, what a name belongs to. */
  readonly near: readonly string[];
  readonly asserted: readonly string[];
  readonly later: readonly string[];
}

/** What stands in some editions of an article only. */
export interface OfEditions {
  /** Ids of the editions it belongs to; absent where it belongs to all. */
  readonly editions?: readonly string[] | undefined;
}

export interface Claim extends OfEditions {
  readonly id: string;
  /** What the article asserts, in the record's own words. */
  readonly claim: string;
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly confidence: Confidence;
  /** When the status was settled; ISO 8601, or a short phrase of such dates. */
  readonly established: string;
  readonly history: readonly ClaimEvent[];
  readonly evidence: readonly Evidence[];
  readonly places: readonly ClaimPlace[];
  readonly cues: Cues;
  readonly details: readonly ClaimDetail[];
}

/** A passage of the known article whose source is weak, as reviewed by a person. */
export interface SourcingPassage extends OfEditions {
  readonly paragraph: number;
  readonly kind: SourcingKind;
  /** At most eight words of the attribution. */
  readonly quote: string;
  /** Who speaks, in the record's own words. */
  readonly who: string;
  /** What hangs on it. */
  readonly bears: string;
  /** The reason given for anonymity, or null when none is given. */
  readonly reasonGiven: string | null;
  /** True when the statement rests on this one unnamed source alone. */
  readonly sole: boolean;
}

/** A translation fault; where it names no edition it belongs to those that were translated. */
export interface Artifact extends OfEditions {
  readonly paragraph: number;
  /** At most eight words, as they stand in the edition. */
  readonly quote: string;
  readonly explanation: string;
  /** Short phrase of the wording before translation, or null when unknown. */
  readonly original: string | null;
  /** True when the original wording was seen, false when it is inferred. */
  readonly attested: boolean;
  /** That it is a fault. */
  readonly confidence: Confidence;
  readonly strength: SignStrength;
  /** Term of the pivot language that explains the fault, or null. */
  readonly pivot: { readonly lang: PivotLanguage; readonly term: string } | null;
  /** That this term is the explanation; null without one. */
  readonly pivotConfidence: Confidence | null;
}

/** One wording of a source article: the original, a syndicated cut, a laundered copy. */
export interface Edition {
  readonly id: string;
  readonly kind: 'original' | 'syndication' | 'repost' | 'laundered';
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly headline: string;
  readonly published: string;
  readonly url: string;
  /** Short phrases (at most eight words) that stand in this edition and not in the others. */
  readonly phrases: readonly string[];
}

/** Hashed features of an article; its inside belongs to `fingerprint.ts`. */
export interface Fingerprint {
  readonly scheme: string;
  /** Paragraphs of the text it was made from, headline included. */
  readonly paragraphs: number;
  readonly words: number;
  /** Encoded features; see `fingerprint.ts`. */
  readonly data: string;
  /** Encoded numbers, names and the like; see `changes/print.ts`. Absent in older records. */
  readonly details?: string | undefined;
}

/** What the dataset knows of one article. */
export interface SourceArticle {
  readonly id: string;
  readonly lang: string;
  readonly headline: string;
  readonly editions: readonly Edition[];
  /** Day of the last review of this record, ISO 8601. */
  readonly reviewed: string;
  /** What a search for a publisher's correction or retraction found; null if none was made. */
  readonly correction: { readonly searched: string; readonly found: string } | null;
  /** Null where the record does not say. */
  readonly maker: Maker | null;
  /** People who looked the record over, by name. */
  readonly reviewers: readonly string[];
  /** The publisher's own notices, in order of time. */
  readonly notices: readonly Notice[];
  /** Null for what ships with the extension. */
  readonly pack: Pack | null;
  readonly fingerprint: Fingerprint;
  /** Edition that the fingerprint was made from; absent when the record does not say. */
  readonly fingerprintEdition?: string | undefined;
  readonly claims: readonly Claim[];
  readonly sourcing: readonly SourcingPassage[];
  readonly artifacts: readonly Artifact[];
}

/** Stands in the ids of imported records before the name of their pack; no id of ours holds it. */
export const PACK_MARK = '@';

/** Whether a record came in a pack; its id tells, whatever of it is at hand. */
export function isImported({ id }: Pick<SourceArticle, 'id'>): boolean {
  return id.includes(PACK_MARK);
}

/** Who wrote a record, and where to write to about it. */
export interface Maker {
  readonly name: string;
  /** Page of the maker, http or https; null where there is none. */
  readonly page: string | null;
  /** Address for faults of the record, a page or `mailto:`; null where there is none. */
  readonly contact: string | null;
}

/** A publisher's own notice on an article. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Day of the notice, ISO 8601. */
  readonly date: string;
  readonly publisher: string;
  /** Where the notice can be read. */
  readonly url: string;
  /** How that page relates to the publisher, where it is not the publisher's own. */
  readonly via: Evidence['via'];
  /** At most eight of its words. */
  readonly quote: string;
  /** What it says, in the record's own words. */
  readonly says: string;
  /** Paragraphs of the known article that it takes back or changes, ascending. */
  readonly paragraphs: readonly number[];
}

/** The file of records that a reader imported. */
export interface Pack {
  readonly name: string;
  readonly publisher: string;
  readonly signed: boolean;
  /** Fingerprint of the publisher's key in words, or null where it is not signed. */
  readonly key: string | null;
}

export interface Dataset {
  /** Day of the newest review in it, ISO 8601. */
  readonly date: string;
  readonly articles: readonly SourceArticle[];
}

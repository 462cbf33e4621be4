/**
 * What the engine answers about one page. Everything here is JSON-safe and read-only: reports
 * cross the extension's message wire as they are.
 */
import type { ClaimEvent, Edition, Evidence, SourceArticle } from './article';
import type { Change, Comparison, ParagraphChange } from './comparison';
import type {
  Category,
  ClaimStatus,
  Confidence,
  NoticeKind,
  PivotLanguage,
  Relation,
  SignStrength,
  SourcingKind,
  Span,
  TranslationKind,
  VerdictKind,
  Wording,
} from './vocabulary';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly article: string | null;
  /** Non-null exactly when `kind` is `related`. */
  readonly relation: Relation | null;
  readonly wording: Wording | null;
  /** Share of the article's text that was found, weighted by its features, 0 to 1. */
  readonly coverage: number;
  readonly matchedParagraphs: number;
  readonly pageParagraphs: number;
}

export interface AlignedParagraph {
  readonly pageParagraph: number;
  readonly articleParagraph: number;
  /** Bits. */
  readonly evidence: number;
}

/** One thing that was measured of the page against the article it is closest to. */
export interface Reason {
  /** Its name in English, with its unit; a name keeps its meaning from release to release. */
  readonly measure: string;
  readonly value: number;
  /** What a copy needs at least; null where the measure only counts among others. */
  readonly needed: number | null;
  /** Whether `value` reaches `needed`; true where nothing is needed. */
  readonly met: boolean;
}

/** What recognition says of a page; `runWords` is the mean length of unchanged runs, in words. */
export interface Recognition {
  readonly verdict: Verdict;
  readonly alignment: readonly AlignedParagraph[];
  readonly article: SourceArticle | null;
  readonly runWords: number | null;
  /** Why: what was measured against the deciding candidate; empty when none was compared. */
  readonly reasons: readonly Reason[];
}

export interface ClaimNote {
  readonly category: 'claim';
  readonly claim: string;
  readonly reason: string;
  readonly confidence: Confidence;
  readonly established: string;
  readonly history: readonly ClaimEvent[];
  readonly evidence: readonly Evidence[];
}

/** What an editor asks of an unnamed source; null where the text does not tell. */
export interface Asked {
  /** Something says who it is ("a senior aide"), beyond a bare "source". */
  readonly described: boolean | null;
  /** The text says how the source can know. */
  readonly placed: boolean | null;
  /** What it says reads as a judgement, not as a fact. */
  readonly opinion: boolean | null;
  /** The reason for anonymity is one that would fit any source ("not authorised to speak"). */
  readonly boilerplate: boolean | null;
  /** Page paragraph where a named voice speaks to the same matter; null when none was found. */
  readonly borneOut: number | null;
}

export interface SourcingNote {
  readonly category: 'sourcing';
  /** The words that name (or fail to name) the source, on this page. */
  readonly source: Span;
  /** The words that hang on it; null when that is the whole sentence. */
  readonly content: Span | null;
  /** Where on this page a reason for anonymity is given; null when none is. */
  readonly reason: { readonly pageParagraph: number; readonly span: Span } | null;
  /** How many unnamed sources are claimed; null when the text does not say. */
  readonly count: number | null;
  /** True when the statement rests on one unnamed source alone. */
  readonly sole: boolean;
  readonly asked: Asked;
  /** A reviewer's remark from the record, or null when a rule alone found it. */
  readonly remark: { readonly who: string; readonly bears: string } | null;
}

export interface TranslationNote {
  readonly category: 'translation';
  /** A reviewer's or the table's explanation; null where the kind says it all. */
  readonly explanation: string | null;
  readonly original: string | null;
  readonly attested: boolean;
  /** That the wording is a fault. */
  readonly confidence: Confidence;
  readonly strength: SignStrength;
  /** True where the known copy has the fault already: it tells nothing of how this page was made. */
  readonly inherited: boolean;
  readonly pivot: { readonly lang: PivotLanguage; readonly term: string } | null;
  /** That the word of the pivot language explains it; null without one. */
  readonly pivotConfidence: Confidence | null;
}

export type FlagNote = ClaimNote | SourcingNote | TranslationNote;

/** A finding pinned to a place on this page. Offsets are in the text of `pageParagraph`. */
export interface Flag {
  /** Unique in its report and stable for the same page and dataset. */
  readonly id: string;
  readonly category: Category;
  readonly kind: SourcingKind | TranslationKind | ClaimStatus;
  readonly claim: string | null;
  readonly status: ClaimStatus | null;
  readonly pageParagraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** True where the exact words could not be told and the mark stands on a wider passage. */
  readonly approximate: boolean;
  readonly note: FlagNote;
}

/** A flag before its report gives it an id. */
export type FlagDraft = Omit<Flag, 'id'>;

/** Where the text came from, judged from the page's own metadata against the record. */
export interface Origin {
  readonly relation: 'original' | 'copy' | 'unknown';
  /** Edition whose wording the page follows, or null when that cannot be told. */
  readonly edition: string | null;
  /**
   * Edition that the verdict's wording and coverage are measured against: "word for word" is said
   * of this one, whatever the article's headline; null when the record does not say.
   */
  readonly fingerprintEdition: string | null;
  /** False when the page names no author or no publisher of the text. */
  readonly namesAuthor: boolean;
  readonly namesPublisher: boolean;
  readonly article: {
    readonly id: string;
    readonly lang: string;
    readonly headline: string;
    readonly reviewed: string;
    readonly correction: SourceArticle['correction'];
    readonly maker: SourceArticle['maker'];
    readonly reviewers: SourceArticle['reviewers'];
    readonly notices: SourceArticle['notices'];
    readonly pack: SourceArticle['pack'];
    readonly editions: readonly Edition[];
  };
}

/**
 * The sourcing of the page in numbers: distinct sources, not marks. Paragraph numbers are the
 * page's.
 */
export interface SourcingSummary {
  /** False where the page's language is not read: no number then says anything. */
  readonly read: boolean;
  readonly namedVoices: readonly string[];
  readonly anonymous: number;
  readonly group: number;
  readonly secondHand: number;
  readonly throughOutlet: number;
  readonly unattributed: number;
  readonly firstAnonymous: number | null;
  readonly reasonStated: number | null;
  /** Ids of claims that rest on unnamed or absent sources only. */
  readonly soleClaims: readonly string[];
}

/** Faults of the known copy that stand on this page too, and the language that they point to. */
export interface Inherited {
  readonly lang: PivotLanguage | null;
  /** Ids of the flags. */
  readonly flags: readonly string[];
}

/** "Reads as if it came through …"; named on two or more decisive signs of this page's own. */
export interface Pivot {
  readonly lang: PivotLanguage;
  /** Ids of the flags that point to it. */
  readonly flags: readonly string[];
}

/** A notice on its own article, as a page has it. Offsets are in the text of `pageParagraph`. */
export interface PageNotice {
  readonly kind: NoticeKind;
  /** Null where the page says it in its metadata alone; start and end are 0 then. */
  readonly pageParagraph: number | null;
  readonly start: number;
  readonly end: number;
  /** Its words, shortened. */
  readonly quote: string;
}

/** What another record of the same text says of this page, beside the one the report is made from. */
export interface Beside {
  readonly origin: Origin;
  /** Ids of its flags among those of the report. */
  readonly flags: readonly string[];
}

/** The engine's answer about one page. */
export interface Report {
  readonly verdict: Verdict;
  /** What was measured for the verdict, in the order it was asked; see `Reason`. */
  readonly reasons: readonly Reason[];
  readonly runWords: number | null;
  readonly alignment: readonly AlignedParagraph[];
  readonly flags: readonly Flag[];
  readonly changes: readonly Change[];
  /** What became of the article's paragraphs; none unless a whole copy kept the wording. */
  readonly paragraphs: readonly ParagraphChange[];
  /** Null where the page is no copy of a known article in its language. */
  readonly comparison: Comparison | null;
  readonly origin: Origin | null;
  /** Other records of the same text, each with its own word; none where the page is no copy. */
  readonly beside: readonly Beside[];
  readonly sourcing: SourcingSummary | null;
  readonly pivot: Pivot | null;
  /** Null where nothing was inherited. */
  readonly inherited: Inherited | null;
  /** Length of all paragraphs that were read, in UTF-16 units. */
  readonly letters: number;
  /** Notices on its own article that the page carries. */
  readonly notices: readonly PageNotice[];
  /**
   * Whether a copy carries what the publisher said of the article; null where the page is no copy
   * or no notice is known.
   */
  readonly noticeCarried: boolean | null;
  readonly dataset: { readonly date: string; readonly articles: number };
}

/**
 * What is sure of a page before its wording is read: all that is here stands in the report as well.
 * `flags` are those of the record's claims that turned out otherwise, the gravest there are, without
 * what their cards say; none where other records have a word beside it, whose findings may be graver.
 */
export type Glance = Pick<Report, 'verdict' | 'flags' | 'letters'>;

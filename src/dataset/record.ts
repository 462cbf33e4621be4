/** The shape of a record file as people write it, and the door it comes through. */
import * as v from 'valibot';
import type { Fingerprint } from '../engine/article';
import {
  CLAIM_STATUSES,
  NOTICE_KINDS,
  PIVOTS,
  SIGN_STRENGTHS,
  SOURCING_KINDS,
} from '../engine/vocabulary';
import { contradictions } from './consistency';
import { type Fault, inWords, readablePath } from './fault';
import { isDate, isDatedPhrase, isHttpUrl, isPlain, LONGEST, wordCount } from './terms';

export type { Fault } from './fault';

/** Quotes stay short: a record never carries sentences that others wrote. */
const QUOTE_WORDS = 8;

/** Entries of one list in a record. */
const MOST_ENTRIES = 2000;

const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(LONGEST.text, `is longer than ${LONGEST.text} characters`),
  v.check(
    (given) => given === '' || isPlain(given),
    'holds characters that cannot be seen, or nothing that can',
  ),
);
/** A list that no file of a record may make endless. */
const list = <T extends v.GenericSchema>(entry: T) =>
  v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries`));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not lower-case-with-hyphens'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0, 'is below 0'));
const date = v.pipe(v.string(), v.check(isDate, 'is neither an ISO 8601 date nor "undated"'));
const day = v.pipe(
  v.string(),
  v.isoDate('is not a day, YYYY-MM-DD'),
  v.check(isDate, 'is no such day'),
);
const url = v.pipe(v.string(), v.check(isHttpUrl, 'is not a plain http or https address'));
const quote = v.pipe(
  text,
  v.check((words) => wordCount(words) <= QUOTE_WORDS, `has more than ${QUOTE_WORDS} words`),
);
const confidence = v.picklist(['high', 'medium', 'low']);
const status = v.picklist(CLAIM_STATUSES);

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'is not a language tag'),
);

const Source = v.strictObject({
  publisher: text,
  title: text,
  date,
  url,
  via: v.optional(v.picklist(['mirror', 'archive', 'digest'])),
  /** What a reader should know of the page whatever it is cited for: its host, how it is dated. */
  remark: v.optional(text),
  /** BCP 47 tag of the page's language, where it is not the record's. */
  lang: v.optional(language),
  /** True for the publisher's own correction or retraction notice. */
  notice: v.optional(v.boolean()),
});

/** Editions something belongs to; absent where it belongs to all. */
const editions = v.optional(v.pipe(v.array(id), v.minLength(1, 'names no edition')));

const Place = v.strictObject({
  paragraph: count,
  sentence: count,
  quote: v.union([v.literal(''), quote]),
});

const Claim = v.strictObject({
  id,
  claim: text,
  status,
  reason: text,
  confidence,
  established: v.pipe(text, v.check(isDatedPhrase, 'is not a short phrase of ISO 8601 dates')),
  history: v.array(
    v.strictObject({ date, status: v.picklist(['asserted', ...CLAIM_STATUSES]), note: text }),
  ),
  evidence: v.pipe(
    v.array(
      v.strictObject({
        source: id,
        note: text,
        /** Whether it speaks for the article's statement, against it, or around it. */
        bears: v.optional(v.picklist(['for', 'against', 'context'])),
      }),
    ),
    v.minLength(1, 'names no evidence'),
  ),
  places: v.pipe(v.array(Place), v.minLength(1, 'names no place')),
  editions,
});

const Passage = v.strictObject({
  paragraph: count,
  kind: v.picklist(SOURCING_KINDS),
  quote,
  who: text,
  bears: text,
  reasonGiven: v.nullable(text),
  sole: v.boolean(),
  editions,
});

const Artifact = v.strictObject({
  paragraph: count,
  quote,
  explanation: text,
  original: v.nullable(quote),
  attested: v.boolean(),
  confidence,
  /** What it may prove of the way the edition was made; supporting where nothing is said. */
  strength: v.optional(v.picklist(SIGN_STRENGTHS)),
  pivot: v.nullable(v.strictObject({ lang: v.picklist(PIVOTS), term: text })),
  editions,
  /** That the term explains it, where that is less or more certain than the fault itself. */
  pivotConfidence: v.optional(confidence),
});

const Edition = v.strictObject({
  id,
  kind: v.picklist(['original', 'syndication', 'repost', 'laundered']),
  publisher: text,
  authors: v.array(text),
  headline: text,
  published: date,
  /** Empty where no address of this edition is known. */
  url: v.union([v.literal(''), url]),
  phrases: list(quote),
});

/** Who wrote a record, as files have it: what there is none of is left out. */
export const Maker = v.strictObject({
  name: text,
  page: v.optional(url),
  contact: v.optional(
    v.union([url, v.pipe(v.string(), v.regex(/^mailto:[^\s@]+@[^\s@]+$/u, 'is no address'))]),
  ),
});
export type MakerFile = v.InferOutput<typeof Maker>;

const Notice = v.strictObject({
  id,
  /** The source, marked `notice`, in which it can be read. */
  source: id,
  kind: v.picklist(NOTICE_KINDS),
  date: day,
  quote,
  says: text,
  /** What it takes back or changes; claims of their own are made of these where none stands there. */
  places: list(Place),
});

export const RecordFile = v.strictObject({
  id,
  lang: language,
  headline: text,
  reviewed: day,
  /** Names the text that the fingerprint was made from; the text itself is kept nowhere here. */
  text: v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'is not a SHA-256 in lower-case hex')),
    note: text,
    /** Edition whose wording it is. */
    edition: v.optional(id),
  }),
  correction: v.nullable(v.strictObject({ searched: day, found: text })),
  maker: v.optional(Maker),
  reviewers: v.optional(v.array(text)),
  notices: v.optional(list(Notice)),
  editions: list(Edition),
  sources: v.record(id, Source),
  claims: list(Claim),
  sourcing: list(Passage),
  artifacts: list(Artifact),
});
export type RecordFile = v.InferOutput<typeof RecordFile>;

const Cues = v.record(
  id,
  v.strictObject({
    cues: v.record(v.string(), v.array(v.pipe(v.array(text), v.minLength(1, 'is an empty group')))),
    details: v.array(
      v.strictObject({
        what: v.picklist(['number', 'date', 'name']),
        near: v.array(text),
        asserted: v.array(text),
        later: v.array(text),
      }),
    ),
  }),
);
/** Cue terms and changeable details, by claim id. */
export type CuesFile = v.InferOutput<typeof Cues>;

/** Bounds of what is unpacked: a novel has fewer paragraphs and words. */
const FingerprintFile = v.strictObject({
  scheme: text,
  paragraphs: v.pipe(count, v.maxValue(10_000, 'is beyond any article')),
  words: v.pipe(count, v.maxValue(1_000_000, 'is beyond any article')),
  data: v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(2_000_000, 'is beyond any article')),
  details: v.optional(v.pipe(v.string(), v.maxLength(200_000, 'is beyond any article'))),
});

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A record from JSON of unknown shape, or everything that is wrong with it. */
export function parseRecord(input: unknown): Parsed<RecordFile> {
  const shaped = parse(RecordFile, input);
  if (!shaped.ok) return shaped;
  const faults = contradictions(shaped.value);
  return faults.length > 0 ? { ok: false, faults } : shaped;
}

/** The cues of a record from JSON of unknown shape, or everything that is wrong with them. */
export function parseCues(input: unknown): Parsed<CuesFile> {
  return parse(Cues, input);
}

/** The shell of a fingerprint from JSON of unknown shape; what `data` holds is not looked at. */
export function parseFingerprint(input: unknown): Parsed<Fingerprint> {
  return parse(FingerprintFile, input);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    faults: result.issues.map((issue) => ({
      path: readablePath(issue.path ?? []),
      reason: inWords(issue.message),
    })),
  };
}

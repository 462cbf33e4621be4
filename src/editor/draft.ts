/** A record that somebody is writing: as it stands, whole or not, with the text beside it. */
import type { CuesFile, RecordFile } from '../dataset/record';
import type { Fingerprint } from '../engine/article';
import type { PageArticle } from '../engine/vocabulary';
import { idFor } from './ids';
import type { Words } from './words';

/** Fields may still be empty or wrong: only a finished draft's record fits the schema. */
export interface Draft {
  readonly key: string;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
  /** The text it is about, which stays in this browser; empty where only its fingerprint is known. */
  readonly text: string;
  /** Where the text's paragraphs lead; absent where that is not known. */
  readonly links?: PageArticle['links'];
  readonly record: RecordFile;
  readonly cues: CuesFile;
  /** Of a record that came from a pack without its text; null where it is made from the text. */
  readonly fingerprint: Fingerprint | null;
}

export type Claim = RecordFile['claims'][number];
export type Notice = NonNullable<RecordFile['notices']>[number];
export type Place = Claim['places'][number];
export type Source = RecordFile['sources'][string];
export type Edition = RecordFile['editions'][number];

/** Stands for a paragraph or sentence that is not known: no record may hold it. */
const NOWHERE = -1;
/** Words of a headline that are kept, as bibliography. */
const HEADLINE_WORDS = 30;
/** Words of a headline that make an id. */
const ID_WORDS = 5;

/** What is known of a text before anybody has written about it. */
export interface Origin {
  readonly text: string;
  readonly headline: string;
  readonly lang: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  /** Where its paragraphs lead; null where that is not known. */
  readonly links: PageArticle['links'];
}

/** A draft about this text with nothing claimed; `today` is its day of review, ISO 8601. */
export function newDraft(origin: Origin, key: string, now: string): Draft {
  const { text, lang, publisher, published, url } = origin;
  const headline = origin.headline.split(/\s+/).slice(0, HEADLINE_WORDS).join(' ');
  const first = headline.split(' ').slice(0, ID_WORDS).join(' ');
  return {
    key,
    changed: now,
    text,
    links: origin.links,
    cues: {},
    fingerprint: null,
    record: {
      id: idFor(first, [], 'record'),
      lang,
      headline,
      reviewed: now.slice(0, 10),
      text: { sha256: '', note: 'Made in the editor, from a text that is not kept in the record.' },
      correction: null,
      editions: [
        {
          id: 'original',
          kind: 'original',
          publisher,
          authors: [],
          headline,
          published,
          url,
          phrases: [],
        },
      ],
      sources: {},
      claims: [],
      sourcing: [],
      artifacts: [],
    },
  };
}

/** The place of chosen words; words that stand nowhere keep their letters and no place. */
export function placeOf(words: Words | null, typed = ''): Place {
  if (!words) return { paragraph: NOWHERE, sentence: NOWHERE, quote: typed };
  const { paragraph, sentence, quote } = words;
  return { paragraph, sentence, quote };
}

/** A claim about these words with all else to be filled in. */
export function newClaim(record: RecordFile, words: Words | null): Claim {
  const taken = record.claims.map(({ id }) => id);
  return {
    id: idFor(words?.quote ?? '', taken, 'claim'),
    claim: '',
    status: 'disputed',
    reason: '',
    confidence: 'medium',
    established: '',
    history: [],
    evidence: [],
    places: [placeOf(words)],
  };
}

/** A source with nothing known of it. */
export const EMPTY_SOURCE: Source = { publisher: '', title: '', date: '', url: '' };

/** The record with one more source, and its id. */
export function withSource(
  record: RecordFile,
  source: Source,
): { readonly record: RecordFile; readonly id: string } {
  const id = idFor('source', Object.keys(record.sources), 'source');
  return { id, record: { ...record, sources: { ...record.sources, [id]: source } } };
}

/** A notice of the publisher, and the source it stands in, with all else to be filled in. */
export function withNotice(record: RecordFile): RecordFile {
  const publisher = record.editions[0]?.publisher ?? '';
  const made = withSource(record, { ...EMPTY_SOURCE, publisher, notice: true });
  const taken = [...(record.notices ?? []), ...record.claims].map(({ id }) => id);
  const notice: Notice = {
    id: idFor('notice', taken, 'notice'),
    source: made.id,
    kind: 'corrected',
    date: '',
    quote: '',
    says: '',
    places: [],
  };
  return { ...made.record, notices: [...(record.notices ?? []), notice] };
}

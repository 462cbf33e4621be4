/** The first shape of a record: recognisable, with the claims that others have reviewed, or none. */
import type { Edition, Fingerprint } from '../../engine/article';
import { readParagraphs } from '../../engine/text/plain-text';
import type { PageArticle } from '../../engine/vocabulary';
import type { RecordFile } from '../record';
import { fingerprintText } from './fingerprint';

/** What is known of an article's editions; the text of a draft is that of the one named `own`. */
export interface KnownEditions {
  readonly editions: readonly Edition[];
  readonly own?: string | undefined;
  /** Where the text's paragraphs link to, where that was read. */
  readonly links?: PageArticle['links'] | undefined;
}

/**
 * A record and its fingerprint made from a plain text (blocks separated by blank lines, headline
 * first). Nothing of the text is kept but its first block as headline, and hashes. `lang` is the
 * text's BCP 47 tag, `today` the day of the draft in ISO 8601. Throws when the text has no words.
 */
export function draftRecord(
  id: string,
  text: string,
  lang: string,
  today: string,
  { editions, own, links }: KnownEditions = { editions: [] },
): { record: RecordFile; fingerprint: Fingerprint } {
  const { fingerprint, sha256 } = fingerprintText(text, links);
  const headline = readParagraphs(text)[0]?.text ?? '';
  if (fingerprint.words === 0) throw new Error('the text has no words');
  return {
    fingerprint,
    record: {
      id,
      lang,
      headline: headline.split(/\s+/).slice(0, 30).join(' '),
      reviewed: today,
      text: {
        sha256,
        note: 'Drafted from a text that is not kept here.',
        ...(own === undefined ? {} : { edition: own }),
      },
      correction: null,
      editions: editions.map((edition) => ({
        ...edition,
        authors: [...edition.authors],
        phrases: [...edition.phrases],
      })),
      sources: {},
      claims: [],
      sourcing: [],
      artifacts: [],
    },
  };
}

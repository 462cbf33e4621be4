/** The first shape of a record: recognisable, with no claims yet. */
import type { Fingerprint } from '../../engine/article';
import type { RecordFile } from '../record';
import { fingerprintText, readParagraphs } from './fingerprint';

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
): { record: RecordFile; fingerprint: Fingerprint } {
  const { fingerprint, sha256 } = fingerprintText(text);
  const headline = readParagraphs(text)[0]?.text ?? '';
  if (fingerprint.words === 0) throw new Error('the text has no words');
  return {
    fingerprint,
    record: {
      id,
      lang,
      headline: headline.split(/\s+/).slice(0, 30).join(' '),
      reviewed: today,
      text: { sha256, note: 'Drafted from a text that is not kept here.' },
      correction: null,
      editions: [],
      sources: {},
      claims: [],
      sourcing: [],
      artifacts: [],
    },
  };
}

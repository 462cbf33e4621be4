/** Commands that make a record from a text or a saved page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../../engine/text/sentences';
import { readSource } from '../../../saved/read-page';
import { readClaimReviews } from '../../claim-review';
import { draftRecord } from '../draft';
import { fingerprintText, readParagraphs } from '../fingerprint';
import { BUNDLED_RECORDS } from '../read-records';
import { withReviewed } from '../reviewed-claims';
import { type Command, needed, neededId } from './command';
import { readRecord, writeJson } from './files';

/** Paragraphs and sentences with the numbers that a claim's places count by. */
function numbered(text: string): string {
  return readParagraphs(text)
    .flatMap(({ text: paragraph }, at) =>
      sentences(paragraph).map(
        ({ start, end }, sentence) => `${at}.${sentence}  ${paragraph.slice(start, end).trim()}`,
      ),
    )
    .join('\n');
}

export const making: Readonly<Record<string, Command>> = {
  draft: {
    usage: '--id ID --text FILE --out DIR [--lang TAG] [--claimreview FILE]',
    does: 'Makes a record from a text or a saved page (.html, .html.gz), whose editions are read from its metadata; with --claimreview (JSON-LD, or a page that holds some) its claims too. In English unless the page or --lang says otherwise.',
    run(given) {
      const id = neededId(given);
      const home = join(needed(given, 'out'), id);
      const { text, lang, ...known } = readSource(needed(given, 'text'));
      const reviews = given['claimreview'];
      const today = new Date().toISOString().slice(0, 10);
      const draft = draftRecord(id, text, given['lang'] ?? lang ?? 'en', today, known);
      const { record, left } =
        reviews === undefined
          ? { record: draft.record, left: [] }
          : withReviewed(
              draft.record,
              readClaimReviews(readFileSync(reviews, 'utf8')),
              text,
              today,
            );
      writeJson(home, 'record.json', record);
      writeJson(home, 'fingerprint.json', draft.fingerprint);
      console.log(home);
      for (const { id: edition, kind, publisher, url } of record.editions) {
        console.error(`edition ${edition}: ${kind}, ${publisher}, ${url || 'no address'}`);
      }
      for (const line of left) console.error(`left out: ${line}`);
    },
  },
  number: {
    usage: '--text FILE',
    does: 'Prints a text or a saved page with the numbers of its paragraphs and sentences, from 0.',
    run(given) {
      console.log(numbered(readSource(needed(given, 'text')).text));
    },
  },
  fingerprint: {
    usage: '--id ID --text FILE [--in DIR]',
    does: 'Writes a record’s fingerprint anew, when the scheme has changed.',
    run(given) {
      const home = join(given['in'] ?? BUNDLED_RECORDS, neededId(given));
      const source = readSource(needed(given, 'text'));
      const { fingerprint, sha256 } = fingerprintText(source.text, source.links);
      const { text } = readRecord(home);
      if (text.sha256 !== sha256) {
        throw new Error(
          `the record names a text of SHA-256 ${text.sha256}, this one has ${sha256}`,
        );
      }
      writeJson(home, 'fingerprint.json', fingerprint);
      console.log(`${home}: ${Math.round((fingerprint.data.length * 3) / 4)} bytes`);
    },
  },
};

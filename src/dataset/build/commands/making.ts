/** Commands that make a record from a text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../../engine/text/sentences';
import { draftRecord } from '../draft';
import { fingerprintText, readParagraphs } from '../fingerprint';
import { BUNDLED_RECORDS } from '../read-records';
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
    usage: '--id ID --text FILE --out DIR [--lang TAG]',
    does: 'Makes a record without claims from any text (English unless said).',
    run(given) {
      const id = neededId(given);
      const home = join(needed(given, 'out'), id);
      const text = readFileSync(needed(given, 'text'), 'utf8');
      const today = new Date().toISOString().slice(0, 10);
      const { record, fingerprint } = draftRecord(id, text, given['lang'] ?? 'en', today);
      writeJson(home, 'record.json', record);
      writeJson(home, 'fingerprint.json', fingerprint);
      console.log(home);
    },
  },
  number: {
    usage: '--text FILE',
    does: 'Prints a text with the numbers of its paragraphs and sentences, from 0.',
    run(given) {
      console.log(numbered(readFileSync(needed(given, 'text'), 'utf8')));
    },
  },
  fingerprint: {
    usage: '--id ID --text FILE [--in DIR]',
    does: 'Writes a record’s fingerprint anew, when the scheme has changed.',
    run(given) {
      const home = join(given['in'] ?? BUNDLED_RECORDS, neededId(given));
      const { fingerprint, sha256 } = fingerprintText(readFileSync(needed(given, 'text'), 'utf8'));
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

/** Commands that look over records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../../order';
import type { RecordFile } from '../../record';
import { differences } from '../differences';
import { readParagraphs } from '../fingerprint';
import { BUNDLED_RECORDS, readDataset, recordFolders } from '../read-records';
import { strayQuotes, weakPoints } from '../review';
import type { Command, Given } from './command';
import { readJson, readRecord, writeJson } from './files';

function reviewed(folder: string, given: Given): string[] {
  const text = given['text'];
  return recordFolders(folder).flatMap((home) => {
    const record = readRecord(home);
    const named = given['id'] === undefined || given['id'] === record.id;
    const stray =
      text !== undefined && named
        ? strayQuotes(
            record,
            readParagraphs(readFileSync(text, 'utf8')).map((each) => each.text),
          )
        : [];
    return [...weakPoints(record), ...stray].map((line) => `${record.id}: ${line}`);
  });
}

export const checking: Readonly<Record<string, Command>> = {
  check: {
    usage: '[DIR] [--text FILE --id ID]',
    does: 'Validates records, says what is weak in them and states their sizes; with a text, which quotes do not stand in it.',
    run(given, [folder = BUNDLED_RECORDS]) {
      const dataset = readDataset(folder);
      for (const line of reviewed(folder, given)) console.log(line);
      for (const { id, claims, fingerprint } of dataset.articles) {
        const bytes = Math.round((fingerprint.data.length * 3) / 4);
        console.log(`${id}: ${claims.length} claims, fingerprint ${bytes} bytes`);
      }
      console.log(`${dataset.articles.length} records, dataset of ${dataset.date}`);
    },
  },
  format: {
    usage: '[DIR]',
    does: 'Puts sources, claims, places and passages of records into their order.',
    run(_given, [folder = BUNDLED_RECORDS]) {
      for (const home of recordFolders(folder)) {
        // Out of order is a fault, so the file is taken as it stands and checked afterwards.
        writeJson(home, 'record.json', inOrder(readJson(join(home, 'record.json')) as RecordFile));
        readRecord(home);
        console.log(home);
      }
    },
  },
  diff: {
    usage: 'OLD NEW',
    does: 'Tells in words how two versions of a record (folders) differ.',
    run(_given, [before, after]) {
      if (before === undefined || after === undefined) throw new Error('name two folders');
      const lines = differences(readRecord(before), readRecord(after));
      console.log(lines.length === 0 ? 'No difference that a reader could see.' : lines.join('\n'));
    },
  },
};

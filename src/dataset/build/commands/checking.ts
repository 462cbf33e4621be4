/** Commands that look over records. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../../saved/read-page';
import { compiledKeyWords } from '../../key-words';
import { inOrder } from '../../order';
import type { RecordFile } from '../../record';
import { keyWords } from '../../signature';
import { differences } from '../differences';
import { readParagraphs } from '../fingerprint';
import { BUNDLED_RECORDS, readDataset, recordFolders } from '../read-records';
import { strayQuotes, weakPoints } from '../review';
import type { Command, Given } from './command';
import { mustBeRecord, openWhole, readJson, readRecord, writeJson } from './files';

function reviewed(folder: string, given: Given): string[] {
  const text = given['text'];
  return recordFolders(folder).flatMap((home) => {
    const record = readRecord(home);
    const named = given['id'] === undefined || given['id'] === record.id;
    const stray =
      text !== undefined && named
        ? strayQuotes(
            record,
            readParagraphs(readSource(text).text).map((each) => each.text),
          )
        : [];
    return [...weakPoints(record), ...stray].map((line) => `${record.id}: ${line}`);
  });
}

/** The record in a folder, in order; out of order is a fault that is mended here. */
function sorted(home: string): RecordFile {
  const given = readJson(join(home, 'record.json'));
  try {
    return mustBeRecord(home, inOrder(given as RecordFile));
  } catch (fault) {
    // Without the lists that are to be sorted, the shape itself says what is missing.
    throw fault instanceof TypeError ? new Error(faultOf(home, given)) : fault;
  }
}

function faultOf(home: string, given: unknown): string {
  try {
    mustBeRecord(home, given);
    return `${home}: is damaged`;
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** What a pack says of itself and holds. Rejects with the reason when it cannot be opened. */
async function lookAtPack(file: string): Promise<void> {
  const { head, key, articles } = await openWhole(readFileSync(file, 'utf8'));
  for (const { id, claims } of articles) console.log(`${id}: ${claims.length} claims`);
  const words = key === null ? 'not signed' : `signed, ${await keyWords(key, compiledKeyWords())}`;
  console.log(
    `“${head.name}”, issue ${head.version} of ${head.date || 'no day'}, by ${head.publisher?.name ?? 'nobody named'}: ${articles.length} records, ${words}`,
  );
}

export const checking: Readonly<Record<string, Command>> = {
  check: {
    usage: '[DIR | PACK] [--text FILE --id ID]',
    does: 'Validates records, says what is weak in them and states their sizes; with a text, which quotes do not stand in it. Of a pack, says whose it is and whether it is whole.',
    async run(given, [folder = BUNDLED_RECORDS]) {
      if (statSync(folder, { throwIfNoEntry: false })?.isFile()) return lookAtPack(folder);
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
      const homes = recordFolders(folder);
      // All are sound before one is written.
      const records = homes.map((home) => [home, sorted(home)] as const);
      for (const [home, record] of records) {
        writeJson(home, 'record.json', record);
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

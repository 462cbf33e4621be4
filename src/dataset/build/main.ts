/**
 * Command line of the dataset.
 *
 *   npm run dataset -- fingerprint --id ID --text FILE   rewrite a bundled record's fingerprint
 *   npm run dataset -- draft --id ID --text FILE --out DIR [--lang TAG]
 *                                    a record without claims, from any text (English unless said)
 *   npm run dataset -- pack --out FILE [DIR]   records in one file, as a reader can import it
 *   npm run dataset -- check [DIR]   validate records and state their sizes
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packRecords, unpackRecords } from '../exchange';
import { draftRecord } from './draft';
import { fingerprintText } from './fingerprint';
import { BUNDLED_RECORDS, readDataset, recordFiles, recordFolders } from './read-records';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function fail(reason: string): never {
  console.error(`dataset: ${reason}`);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string' },
    text: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string', default: 'en' },
  },
});
const [command, folder] = positionals;

function needed(name: 'id' | 'text' | 'out'): string {
  return values[name] ?? fail(`${command ?? 'this'} needs --${name}`);
}

function id(): string {
  const given = needed('id');
  return ID.test(given) ? given : fail(`"${given}" is no id: lower-case words joined by hyphens`);
}

function write(home: string, name: string, content: unknown): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, name), `${JSON.stringify(content, null, 2)}\n`);
}

const commands: Record<string, () => void> = {
  fingerprint() {
    const home = join(BUNDLED_RECORDS, id());
    const { fingerprint, sha256 } = fingerprintText(readFileSync(needed('text'), 'utf8'));
    const record = JSON.parse(readFileSync(join(home, 'record.json'), 'utf8'));
    if (record.text.sha256 !== sha256) {
      fail(`the record names a text of SHA-256 ${record.text.sha256}, this one has ${sha256}`);
    }
    write(home, 'fingerprint.json', fingerprint);
    console.log(`${home}: ${Math.round((fingerprint.data.length * 3) / 4)} bytes`);
  },
  draft() {
    const home = join(needed('out'), id());
    const { record, fingerprint } = draftRecord(
      id(),
      readFileSync(needed('text'), 'utf8'),
      values.lang,
      new Date().toISOString().slice(0, 10),
    );
    write(home, 'record.json', record);
    write(home, 'fingerprint.json', fingerprint);
    console.log(home);
  },
  pack() {
    const from = folder ?? BUNDLED_RECORDS;
    const { articles } = readDataset(from);
    const text = packRecords(recordFolders(from).map(recordFiles));
    unpackRecords(text);
    writeFileSync(needed('out'), text);
    console.log(`${articles.length} records, ${text.length} characters`);
  },
  check() {
    const dataset = readDataset(folder ?? BUNDLED_RECORDS);
    for (const { id: name, claims, fingerprint } of dataset.articles) {
      const bytes = Math.round((fingerprint.data.length * 3) / 4);
      console.log(`${name}: ${claims.length} claims, fingerprint ${bytes} bytes`);
    }
    console.log(`${dataset.articles.length} records, dataset of ${dataset.date}`);
  },
};

try {
  (commands[command ?? ''] ?? (() => fail('say fingerprint, draft, pack or check')))();
} catch (fault) {
  fail((fault as Error).message);
}

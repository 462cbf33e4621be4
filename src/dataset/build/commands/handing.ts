/** Commands that hand records on. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { compiledKeyWords } from '../../key-words';
import { recordAnnotations, recordReviews } from '../../linked-data';
import { packRecords, withSignature } from '../../pack';
import { RecordFile } from '../../record';
import { keyWords, makeKey, parseKey, sign } from '../../signature';
import { BUNDLED_RECORDS, readDataset, recordFiles, recordFolders } from '../read-records';
import { type Command, type Given, needed } from './command';
import { openWhole, readJson, writeWhole } from './files';

/** Readable by its owner alone. */
const PRIVATE = 0o600;

function publisherOf(given: Given) {
  if (given['publisher'] === undefined) return null;
  const { publisher: name, page, contact } = given;
  return { name, ...(page && { page }), ...(contact && { contact }) };
}

export const handing: Readonly<Record<string, Command>> = {
  pack: {
    usage:
      '--out FILE [DIR] [--name NAME] [--issue N] [--publisher NAME [--page URL] [--contact URL]]',
    does: 'Puts records into one file, as a reader can import it.',
    async run(given, [folder = BUNDLED_RECORDS]) {
      const { articles } = readDataset(folder);
      const head = {
        name: given['name'] ?? basename(folder),
        version: Number(given['issue'] ?? 1),
        date: new Date().toISOString().slice(0, 10),
        publisher: publisherOf(given),
      };
      const text = packRecords(recordFolders(folder).map(recordFiles), head);
      await openWhole(text);
      writeWhole(needed(given, 'out'), text);
      console.log(`${articles.length} records, ${text.length} characters`);
    },
  },
  key: {
    usage: '--out FILE',
    does: 'Makes a key to sign packs with; keep the file to yourself.',
    async run(given) {
      const out = needed(given, 'out');
      if (existsSync(out)) throw new Error(`${out} is there already`);
      const key = await makeKey();
      writeFileSync(out, `${JSON.stringify(key)}\n`, { mode: PRIVATE });
      console.log(`${out}: ${await keyWords(key.x, compiledKeyWords())}`);
    },
  },
  sign: {
    usage: 'PACK --key FILE [--out FILE]',
    does: 'Signs a pack; without --out the file itself.',
    async run(given, [pack]) {
      if (pack === undefined) throw new Error('name the pack to sign');
      const key = parseKey(readJson(needed(given, 'key')));
      const signed = await withSignature(readFileSync(pack, 'utf8'), (payload) =>
        sign(payload, key),
      );
      await openWhole(signed);
      writeWhole(given['out'] ?? pack, signed);
      console.log(`${given['out'] ?? pack}: signed, ${await keyWords(key.x, compiledKeyWords())}`);
    },
  },
  export: {
    usage: 'ID [DIR] [--out FILE]',
    does: 'Writes a record for programs: Web Annotations of its places, then ClaimReview and CorrectionComment (JSON-LD).',
    run(given, [id, folder = BUNDLED_RECORDS]) {
      const article = readDataset(folder).articles.find((each) => each.id === id);
      if (!article) throw new Error(id === undefined ? 'name the record' : `no record "${id}"`);
      const made = { version: ownVersion(), created: new Date().toISOString() };
      const both = [recordAnnotations(article, made), recordReviews(article)];
      const text = `${JSON.stringify(both, null, 2)}\n`;
      if (given['out'] === undefined) console.log(text.trimEnd());
      else writeWhole(given['out'], text);
    },
  },
  schema: {
    usage: '[--out FILE]',
    does: 'Writes the JSON Schema of a record file.',
    run(given) {
      const text = `${JSON.stringify(recordSchema(), null, 2)}\n`;
      if (given['out'] === undefined) console.log(text);
      else writeWhole(given['out'], text);
    },
  },
};

/** Version of Hearsay that exports. */
function ownVersion(): string {
  const file = readJson(fileURLToPath(new URL('../../../../package.json', import.meta.url)));
  return (file as { version: string }).version;
}

/** The shape of `record.json` as JSON Schema; what one part demands of another is not in it. */
export function recordSchema() {
  return {
    ...toJsonSchema(RecordFile, { errorMode: 'ignore' }),
    title: 'Hearsay record',
  };
}

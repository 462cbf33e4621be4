/** Every shipped record beside the text it was made from; the texts are not kept here. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintText, readParagraphs } from '../../src/dataset/build/fingerprint';
import { BUNDLED_RECORDS, recordFolders } from '../../src/dataset/build/read-records';
import { parseRecord, type RecordFile } from '../../src/dataset/record';
import { sentences } from '../../src/engine/text/sentences';

/** Texts that carry another name than their record. */
const NAMED = { 'madrid-embassy-raid-2019': '../shared/seed/article.txt' };
const textOf = (id: string): string =>
  Object.hasOwn(NAMED, id) ? NAMED[id as keyof typeof NAMED] : `../shared/corpus/records/${id}.txt`;

function read(home: string): RecordFile {
  const parsed = parseRecord(JSON.parse(readFileSync(join(home, 'record.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

/** Runs of so many words, lower-cased. */
function runs(text: string, length: number): Set<string> {
  const all = text.toLowerCase().match(/[\w']+/gu) ?? [];
  return new Set(all.slice(length - 1).map((_, at) => all.slice(at, at + length).join(' ')));
}

for (const home of recordFolders(BUNDLED_RECORDS)) {
  const id = basename(home);
  const file = textOf(id);
  describe.skipIf(!existsSync(file))(id, () => {
    const record = read(home);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const paragraphs = readParagraphs(text).map((block) => block.text);

    it('names its text, and its fingerprint is what that text gives today', () => {
      expect(createHash('sha256').update(text).digest('hex')).toBe(record.text.sha256);
      const kept = JSON.parse(readFileSync(join(home, 'fingerprint.json'), 'utf8'));
      expect(kept).toEqual(fingerprintText(text).fingerprint);
    });

    it('places every quote in its sentence', () => {
      const places = [
        ...record.claims.flatMap((claim) => claim.places),
        ...(record.notices ?? []).flatMap((notice) => notice.places),
      ];
      const astray = places.filter(({ paragraph, sentence, quote }) => {
        const where = paragraphs[paragraph] ?? '';
        const span = sentences(where)[sentence];
        return !span || !where.slice(span.start, span.end).includes(quote);
      });
      expect(astray).toEqual([]);
    });

    it('quotes weak sources and artifacts as they stand in their paragraph', () => {
      const passages = [...record.sourcing, ...record.artifacts];
      expect(
        passages.filter(({ paragraph, quote }) => !paragraphs[paragraph]?.includes(quote)),
      ).toEqual([]);
    });

    it('repeats no ten running words of its body', () => {
      const body = runs(paragraphs.slice(1).join('\n'), 10);
      const written = { ...record, headline: '', editions: [] };
      const repeated = [...runs(JSON.stringify(written), 10)].filter((run) => body.has(run));
      expect(repeated).toEqual([]);
    });
  });
}

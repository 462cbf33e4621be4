/** The bundled record beside the text and the dossier it was made from, which are not kept here. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRecord, type RecordFile } from '../../src/dataset/record';
import { sentences } from '../../src/engine/text/sentences';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TEXT = at('../shared/seed/article.txt');
const DOSSIER = at('../shared/docs/claims.md');
const RECORD = at('src/dataset/records/madrid-embassy-raid-2019/record.json');

function bundled(): RecordFile {
  const parsed = parseRecord(JSON.parse(readFileSync(RECORD, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\w']+/gu) ?? [];

function runs(text: string, length: number): Set<string> {
  const all = words(text);
  return new Set(all.slice(length - 1).map((_, i) => all.slice(i, i + length).join(' ')));
}

describe.skipIf(!existsSync(TEXT))('beside the text', () => {
  const record = bundled();
  const text = existsSync(TEXT) ? readFileSync(TEXT, 'utf8') : '';
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');

  it('names this text', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(record.text.sha256);
  });

  it('places every claim on words that stand in that sentence, and only there', () => {
    const astray = record.claims
      .flatMap(({ places }) => places)
      .filter(({ paragraph, sentence, quote }) => {
        const where = paragraphs[paragraph] ?? '';
        const start = where.indexOf(quote);
        const span = sentences(where)[sentence];
        const inside = span && start >= span.start && start + quote.length <= span.end;
        return start < 0 || !inside || where.indexOf(quote, start + 1) >= 0;
      });
    expect(astray).toEqual([]);
  });

  it.each(['sourcing', 'artifacts'] as const)(
    'quotes %s as they stand in the paragraph',
    (kind) => {
      const passages: readonly { paragraph: number; quote: string }[] = record[kind];
      expect(
        passages.filter(({ paragraph, quote }) => !paragraphs[paragraph]?.includes(quote)),
      ).toEqual([]);
    },
  );

  it('knows the phrases of the laundered copy in it, and none of the other editions', () => {
    const found = (phrases: readonly string[]): string[] =>
      phrases.filter((phrase) => text.toLowerCase().includes(phrase.toLowerCase()));
    for (const { kind, phrases } of record.editions) {
      expect(found(phrases)).toEqual(kind === 'laundered' ? phrases : []);
    }
  });

  it('repeats no ten running words of its body', () => {
    const body = runs(paragraphs.slice(1).join('\n'), 10);
    const repeated = [...runs(readFileSync(RECORD, 'utf8'), 10)].filter((run) => body.has(run));
    expect(repeated).toEqual([]);
  });
});

describe.skipIf(!existsSync(DOSSIER))('beside the dossier', () => {
  const record = bundled();
  const dossier = existsSync(DOSSIER) ? readFileSync(DOSSIER, 'utf8') : '';
  const sections = dossier.split(/^### /mu).slice(1);

  /** Claims that a later review judged or placed otherwise than the dossier. */
  const REJUDGED = new Set([
    'attackers-masked',
    'staff-restrained',
    'terry-affiliation-neutral-expert',
    'terry-coming-months-capability',
  ]);

  it('has the same claims, paragraphs, statuses and confidence, in the same order', () => {
    const rows = [...dossier.matchAll(/^\| \[(.+?)\]\(.+?\) \| (.+?) \| (\w+) \| (\w+) \|$/gmu)];
    expect(rows).toHaveLength(51);
    const own = record.claims.map(({ id, places, status, confidence }) => [
      id,
      places.map(({ paragraph }) => paragraph).join(', '),
      status,
      confidence,
    ]);
    const given = rows.map((row) => row.slice(1, 5));
    expect(own.map(([id]) => id)).toEqual(given.map(([id]) => id));
    const kept = ([id = '']: (string | undefined)[]) => !REJUDGED.has(id);
    expect(own.filter(kept)).toEqual(given.filter(kept));
  });

  it('loses no page that the dossier cites for a claim but copies, digests and listings', () => {
    const COPIES =
      /familycarefoundation|pan-asian\.blogspot|issuhub|scribd|subjectivenewsreader|staging|digital-stage|wikipedia\.org\./u;
    const plain = (url: string | undefined) => url?.replace(/\?(?:rel|intcmp|t|st_rec)=.*$/u, '');
    const lost = sections.flatMap((section) => {
      const id = section.split('\n')[0];
      const claim = record.claims.find((each) => each.id === id);
      const cited = claim?.evidence.map(({ source }) => record.sources[source]?.url) ?? [];
      return [...section.matchAll(/^ {2}- .*<(http\S+)>: /gmu)]
        .map((match) => plain(match[1]) ?? '')
        .filter((url) => !COPIES.test(url) && !cited.includes(url));
    });
    expect(lost).toEqual([]);
  });

  it('shows no address of a copy, a staging host or a tracker', () => {
    const urls = Object.values(record.sources).map(({ url }) => url);
    expect(
      urls.filter((url) =>
        /staging|-stage\.|scribd|pan-asian|\.org\.\/|[?&](?:utm_|intcmp|rel=)/u.test(url),
      ),
    ).toEqual([]);
  });

  it('says of each item whether it speaks for the statement, against it or around it', () => {
    const silent = record.claims.flatMap(({ id, evidence }) =>
      evidence.filter(({ bears }) => bears === undefined).map(({ source }) => `${id} ${source}`),
    );
    expect(silent).toEqual([]);
  });

  it('notes evidence in words of its own', () => {
    const theirs = runs(dossier, 9);
    const ours = record.claims.flatMap(({ claim, reason, evidence }) => [
      claim,
      reason,
      ...evidence.map(({ note }) => note),
    ]);
    expect(ours.filter((text) => [...runs(text, 9)].some((run) => theirs.has(run)))).toEqual([]);
  });
});

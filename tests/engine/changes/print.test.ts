import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printDetails, readPrint } from '../../../src/engine/changes/print';
import { openBackground } from '../../../src/engine/text/background-model';
import { wordReader } from '../../../src/engine/text/words';
import { recordOf } from '../../support/articles';
import { ARTICLE, altered, pageWith, reportOn, toldOf } from './a-copy';

const paragraphs = ARTICLE.split('\n\n');
const read = wordReader(openBackground());
const print = printDetails(paragraphs, read);

describe('what a record carries of details', () => {
  it('comes back as it was stored', () => {
    const known = readPrint(print);
    expect(known?.language).toBe('en');
    expect(known?.paragraphs).toHaveLength(paragraphs.length);
    const of = (at: number) => known?.paragraphs[at]?.map(({ kind, value }) => `${kind} ${value}`);
    expect(of(1)).toContain('byline Lotte Ferngard');
    expect(of(3)).toEqual(
      expect.arrayContaining(['number 3 metre', 'number 9 week', 'number 2400000 dollar']),
    );
    expect(of(4)).toEqual(expect.arrayContaining(['quotation Henrik Maarsen']));
    expect(of(5)).toEqual(
      expect.arrayContaining([
        'hedge alleged',
        'date 2019 6 - -',
        'attribution Mayor Sanne Dirkhof',
      ]),
    );
  });

  it('is small, and holds no three words of the text in a row', () => {
    expect(deflateRawSync(print).length).toBeLessThan(700);
    const words = ARTICLE.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const runs = words.map((_, at) => words.slice(at, at + 4).join(' '));
    const stored = ` ${(print.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).join(' ')} `;
    expect(runs.slice(0, -3).filter((run) => stored.includes(` ${run} `))).toEqual([]);
  });

  it('is the same every time, and its form is called another when it changes', () => {
    // A change here changes what stored details mean: the form in print.ts has to be called
    // another, and the bundled fingerprints have to be made again.
    const digest = createHash('sha256').update(print).digest('hex').slice(0, 16);
    expect([print.split('|')[0], digest]).toEqual(['d1', 'fadf1f3654c04edc']);
  });

  it('is not read in another form, and costs nothing else where it is damaged or missing', () => {
    expect(readPrint(undefined)).toBeNull();
    expect(readPrint(print.replace('d1|', 'd0|'))).toBeNull();
    const known = recordOf('oskerby-bridge', ARTICLE);
    const page = pageWith(altered('14 cracks', '41 cracks'));
    for (const details of [
      undefined,
      'd1|en|8|',
      print.slice(0, -40),
      print.replace('|8|', '|9999999|'),
    ]) {
      const report = reportOn(page, { ...known, fingerprint: { ...known.fingerprint, details } });
      expect(report.verdict.kind).toBe('copy');
      expect(report.comparison).toMatchObject({ withheld: 'no-details' });
      expect(toldOf(report)).toEqual([]);
      expect(report.comparison?.looked).not.toContain('number');
      expect(report.comparison?.rows).toHaveLength(8);
    }
  });
});

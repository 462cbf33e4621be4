import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintText, readParagraphs } from '../../../src/dataset/build/fingerprint';
import { eachFeature, KEY_BITS, keyOf } from '../../../src/engine/recognition/features';
import {
  makeFingerprint,
  readFingerprint,
  SCHEME,
} from '../../../src/engine/recognition/fingerprint';
import { openBackground } from '../../../src/engine/text/background-model';
import { wordReader } from '../../../src/engine/text/words';
import { corpusText } from '../../support/articles';

const background = openBackground();
const ARTICLE = corpusText('articles/08-landslide');
const KEYS = 2 ** KEY_BITS;

describe('a fingerprint', () => {
  const { fingerprint, sha256 } = fingerprintText(ARTICLE);
  const known = readFingerprint(fingerprint, background);

  it('is the same every time and names its text', () => {
    expect(fingerprintText(ARTICLE)).toEqual({ fingerprint, sha256 });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintText(`${ARTICLE} `).sha256).not.toBe(sha256);
  });

  it('keeps size and features of every paragraph', () => {
    const paragraphs = readParagraphs(ARTICLE);
    expect(known.paragraphs).toHaveLength(paragraphs.length);
    const read = wordReader(background);
    paragraphs.forEach(({ text }, at) => {
      const words = read(text);
      expect(known.paragraphs[at]).toMatchObject({ words: words.length, chars: text.length });
      for (const { stem } of words.filter(({ content }) => content)) {
        expect(known.places.get(keyOf('stem', stem))).toContain(at);
      }
    });
  });

  it('means the same as long as its scheme is called the same', () => {
    // A change here changes what stored fingerprints mean: SCHEME has to change with it, and the
    // bundled ones have to be made again.
    const { details: _, ...features } = fingerprint;
    const digest = createHash('sha256').update(JSON.stringify(features)).digest('hex');
    expect([SCHEME, digest.slice(0, 16)]).toEqual(['hearsay-1', 'dad84990a4d4abc2']);
  });

  it('is refused under another scheme, and when damaged', () => {
    const other = { ...fingerprint, scheme: 'hearsay-0' };
    expect(() => readFingerprint(other, background)).toThrow(`hearsay-0, not ${SCHEME}`);
    const cut = { ...fingerprint, data: fingerprint.data.slice(0, 100) };
    expect(() => readFingerprint(cut, background)).toThrow('ends early');
  });

  it('stays within six thousand bytes for a thousand words', () => {
    const long = fingerprintText(corpusText('articles/22-island-plot')).fingerprint;
    expect(long.words).toBeGreaterThan(800);
    expect(JSON.stringify(long).length).toBeLessThan(6_000);
  });

  it('holds no two triples of words that overlap', () => {
    const text = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet';
    let all = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      const spun = text.replace(/\w+/g, (word) => `${word}${turn}x`);
      const made = readFingerprint(makeFingerprint([spun], background), background);
      const words = wordReader(background)(spun);
      const kept: number[] = [];
      eachFeature(words, 0, words.length, (key, _bits, at) => {
        if (Math.floor(key / KEYS) === 2 && made.places.has(key)) kept.push(at);
      });
      all += kept.length;
      kept.slice(1).forEach((at, before) => {
        expect(at - (kept[before] ?? 0)).toBeGreaterThanOrEqual(3);
      });
    }
    expect(all).toBeGreaterThan(20);
  });
});

describe('paragraphs of a text', () => {
  it.each([
    [
      'A headline\n\nFirst line\nsecond line.\n\n\n\nLast.',
      ['A headline', 'First line second line.', 'Last.'],
      'headline',
    ],
    [
      'It begins with a sentence.\n\nAnd goes on.',
      ['It begins with a sentence.', 'And goes on.'],
      'body',
    ],
    ['\ufeffCRLF title\r\n\r\nBody text.', ['CRLF title', 'Body text.'], 'headline'],
  ])('%j', (text, expected, first) => {
    const paragraphs = readParagraphs(text);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(expected);
    expect(paragraphs[0]?.role).toBe(first);
  });
});

import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../../src/engine/article';
import { findArtifacts } from '../../../src/engine/translation/artifacts';
import { artifact, copyWith, pageOf } from './pages';

function found(
  text: string,
  wanted: Artifact,
  { edition = null as string | null, aligned = [1] } = {},
) {
  const page = pageOf(text);
  return findArtifacts(page, copyWith([wanted], aligned), edition).map(({ quote, approximate }) => [
    quote,
    approximate,
  ]);
}

const SUMMIT = artifact('after the bankruptcy summit of the mayors', {
  original: 'after the failed summit of the mayors',
  pivot: { lang: 'it', term: 'fallimentare' },
});

describe('an artifact of the record', () => {
  it.each([
    [
      'After the bankruptcy summit of the mayors, prices fell.',
      'After the bankruptcy summit of the mayors',
      false,
    ],
    [
      'It was after the bankruptcy summits of the mayors.',
      'after the bankruptcy summits of the mayors',
      true,
    ],
    [
      'It was after the second bankruptcy summit of the mayors.',
      'after the second bankruptcy summit of the mayors',
      true,
    ],
    [
      'It was after the bankruptcy summit of mayors that it fell.',
      'after the bankruptcy summit of mayors',
      true,
    ],
    [
      '“AFTER THE BANKRUPTCY SUMMIT OF THE MAYORS” it fell.',
      'AFTER THE BANKRUPTCY SUMMIT OF THE MAYORS',
      false,
    ],
  ])('is found in: %s', (text, quote, approximate) => {
    expect(found(text, SUMMIT)).toEqual([[quote, approximate]]);
  });

  it.each([
    'It fell after the failed summit of the mayors.',
    'It fell after the summit of the mayors.',
    'The bankruptcy came after the summit of the mayors.',
    'It fell after the bankruptcy. Summit of the mayors ends.',
    'It fell after the bankruptcy at the summit of the mayors.',
    'A new and long and quite other bankruptcy summit of all the towns.',
  ])('is not found in: %s', (text) => {
    expect(found(text, SUMMIT)).toEqual([]);
  });

  it('is gone where the small word that was the fault is mended', () => {
    const hour = artifact('more than an hour in the raid');
    expect(found('More than an hour into the raid, she fled.', hour)).toEqual([]);
    expect(found('More than an hour in the armed raid, she fled.', hour)).toEqual([
      ['More than an hour in the armed raid', true],
    ]);
  });

  it('must stand word for word when it is short', () => {
    const short = artifact('very interesting', { original: 'very newsworthy' });
    expect(found('It is very interesting.', short)).toEqual([['very interesting', false]]);
    expect(found('It is very, interesting or not.', short)).toEqual([]);
    expect(found('It is very much interesting.', short)).toEqual([]);
  });

  it('keeps the marks of its fault, and nothing else, apart', () => {
    const side = artifact('in Spain, "said Lee');
    expect(found('It was in Spain, "said Lee on Monday.', side)).toEqual([
      ['in Spain, "said Lee', false],
    ]);
    expect(found('It was in Spain," said Lee on Monday.', side)).toEqual([]);
    const stop = artifact('a secret operation .');
    expect(found('It was a secret operation .', stop)).toEqual([['a secret operation .', false]]);
    expect(found('It was a secret operation.', stop)).toEqual([]);
  });

  it('is looked for in its own paragraph, and elsewhere only when long and nothing is aligned', () => {
    const short = artifact('very interesting');
    const text = 'It is very interesting after the bankruptcy summit of the mayors.';
    expect(found(text, short, { aligned: [] })).toEqual([]);
    expect(found(text, SUMMIT, { aligned: [] })).toHaveLength(1);
    const elsewhere = copyWith([{ ...SUMMIT, paragraph: 3 }], [1]);
    const page = pageOf(text);
    expect(findArtifacts(page, elsewhere, null)).toEqual([]);
  });

  it('is not sought in the wording of an edition that was never translated', () => {
    const text = 'It fell after the bankruptcy summit of the mayors.';
    expect(found(text, SUMMIT, { edition: 'first' })).toEqual([]);
    expect(found(text, SUMMIT, { edition: 'wire' })).toEqual([]);
    expect(found(text, SUMMIT, { edition: 'mill' })).toHaveLength(1);
    expect(found(text, SUMMIT, { edition: 'unheard of' })).toHaveLength(1);
  });
});

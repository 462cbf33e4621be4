import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/engine/match/terms';
import { readWords } from '../../../src/engine/text/page-words';

function found(text: string, ...terms: string[]): string[] {
  const page = readWords([{ text, role: 'body' }], [0]);
  return findTerms(page, terms).map(({ start, end }) => text.slice(start, end));
}

describe('terms', () => {
  it('of four letters stand for all that begin alike, shorter ones for themselves', () => {
    expect(found('The raiders raid a car, not a cart.', 'raid', 'car')).toEqual([
      'raiders',
      'raid',
      'car',
    ]);
    expect(found('The raiders raid.', 'raid!')).toEqual(['raid']);
  });

  it('do not mind case, diacritics or an elided article', () => {
    expect(found('L’ÉTÉ de l’embassade', 'embas', 'ete')).toEqual(['l’embassade', 'L’ÉTÉ']);
  });

  it('of several words bear two others between, in one sentence', () => {
    expect(found('the end of the year 2017', 'end 2017')).toEqual([]);
    expect(found('the end of 2017', 'end 2017')).toEqual(['end of 2017']);
    expect(found('That is the end. Of 2017 later.', 'end 2017')).toEqual([]);
  });

  it('are met anywhere in scripts where words grow onto each other', () => {
    expect(found('괴한들이 대사관에서 도망쳤다.', '대사관')).toEqual(['대사관']);
    expect(found('袭击者逃离了大使馆。', '大使馆')).toEqual(['大使馆']);
    expect(found('No such script here.', '大使馆')).toEqual([]);
  });
});

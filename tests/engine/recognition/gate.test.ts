import { describe, expect, it } from 'vitest';
import { fingerprintText, readParagraphs } from '../../../src/dataset/build/fingerprint';
import { gateKeys, passesGate } from '../../../src/engine/recognition/gate';
import { corpusText } from '../../support/articles';

const articleOf = (name: string) => ({
  fingerprint: fingerprintText(corpusText(`articles/${name}`)).fingerprint,
  claims: [],
});
const keysOf = (name: string) => gateKeys([articleOf(name)]);
const keys = keysOf('08-landslide');

describe('the gate', () => {
  it('survives the wire and stays small', () => {
    const wired = JSON.parse(JSON.stringify(keys));
    expect(wired).toEqual(keys);
    expect(passesGate(corpusText('articles/08-landslide'), wired)).toBe(true);
    expect(JSON.stringify(keys).length).toBeLessThan(1_000);
  });

  it.each([
    'articles/08-landslide',
    'reworded/08-landslide.newsdesk',
    'translated/08-landslide.es',
    'translated/08-landslide.uk',
    'translated/08-landslide.ar',
  ])('lets %s through', (name) => {
    expect(passesGate(corpusText(name), keys)).toBe(true);
  });

  it.each([
    ['12-satellite-outage', 'ko'],
    ['06-reef-survey', 'ja'],
    ['07-battery-plant', 'zh'],
    ['17-port-strike', 'el'],
    ['13-glacier-lake', 'hi'],
    ['04-fraud-verdict.a', 'he'],
    ['14-night-train', 'th'],
  ])('lets %s in %s through', (article, language) => {
    const text = corpusText(`translated/${article}.${language}`);
    expect(passesGate(text, keysOf(article))).toBe(true);
  });

  it('lets three paragraphs through among other text', () => {
    const excerpt = readParagraphs(corpusText('reworded/08-landslide.newsdesk')).slice(2, 5);
    const text = [corpusText('articles/25-census-count'), ...excerpt.map((p) => p.text)].join('\n');
    expect(passesGate(text, keys)).toBe(true);
  });

  it.each(['articles/25-census-count', 'articles/16-obit-botanist', 'articles/18-school-phones'])(
    'stops %s',
    (name) => {
      expect(passesGate(corpusText(name), keys)).toBe(false);
    },
  );

  it('stops an empty page and everything when nothing is known', () => {
    expect(passesGate('', keys)).toBe(false);
    expect(passesGate(corpusText('articles/08-landslide'), gateKeys([]))).toBe(false);
  });

  it('knows a text in a grown script by the cue terms it is full of', () => {
    const terms = '항구 폐쇄 등대 폭풍 어선 선장 구조대 부두 방파제 파도 승객 항로'.split(' ');
    const claims = [{ cues: { ko: terms.map((term) => [term]) } }];
    const filter = gateKeys([{ ...articleOf('08-landslide'), claims }]);
    expect(passesGate(terms.join(''), filter)).toBe(true);
    expect(
      passesGate('시장은 어제 새 도서관이 봄에 문을 연다고 밝혔다. 폭풍은 없었다.', filter),
    ).toBe(false);
  });

  it('covers every article it was made of', () => {
    const names = ['08-landslide', '25-census-count', '16-obit-botanist'];
    const all = gateKeys(names.map(articleOf));
    for (const name of names) expect(passesGate(corpusText(`articles/${name}`), all)).toBe(true);
  });
});

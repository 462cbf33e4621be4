import { describe, expect, it } from 'vitest';
import { fingerprintText, readParagraphs } from '../../../src/dataset/build/fingerprint';
import { fidelityOf, oddsOf } from '../../../src/engine/recognition/fidelity';
import { readFingerprint } from '../../../src/engine/recognition/fingerprint';
import { blocksOf, shapeBits } from '../../../src/engine/recognition/structure';
import { followTranslation } from '../../../src/engine/recognition/translated';
import { openBackground } from '../../../src/engine/text/background-model';
import { wordReader } from '../../../src/engine/text/words';
import type { PageParagraph } from '../../../src/engine/vocabulary';
import { corpusText } from '../../support/articles';

const background = openBackground();
const read = wordReader(background);
const knownOf = (name: string) =>
  readFingerprint(fingerprintText(corpusText(`articles/${name}`)).fingerprint, background);
const LANDSLIDE = knownOf('08-landslide');
const SPANISH = readParagraphs(corpusText('translated/08-landslide.es'));
const body = (text: string): PageParagraph => ({ text, role: 'body' });

/** Paragraphs of the article that each paragraph of the page is said to translate. */
function followed(page: readonly PageParagraph[]): number[][] {
  const blocks = blocksOf(page, read);
  const found: number[][] = page.map(() => []);
  for (const { from, to, article } of followTranslation(blocks, LANDSLIDE).segments) {
    for (let at = from; at < to; at += 1) {
      const paragraph = found[blocks[at]?.paragraph ?? 0];
      if (paragraph?.at(-1) !== article) paragraph?.push(article);
    }
  }
  return found;
}

function odds(page: readonly PageParagraph[], known = LANDSLIDE): number {
  const blocks = blocksOf(page, read);
  return oddsOf(fidelityOf(followTranslation(blocks, known), blocks, known), true);
}

describe('blocks of a page', () => {
  it('are sentences that know where their paragraph begins and ends', () => {
    const blocks = blocksOf(
      [body(`${'Primera frase bastante larga aquí. '.repeat(2)}`), body('Otra.')],
      read,
    );
    expect(blocks.map(({ paragraph, first, last }) => [paragraph, first, last])).toEqual([
      [0, true, false],
      [0, false, true],
      [1, true, true],
    ]);
    expect(blocks.every(({ text, chars }) => text.length === chars)).toBe(true);
  });

  it('are cut at a space where no sentence ends', () => {
    const blocks = blocksOf([body('palabra '.repeat(200))], read);
    expect(blocks.length).toBeGreaterThan(4);
    expect(Math.max(...blocks.map(({ chars }) => chars))).toBeLessThanOrEqual(320);
  });

  it('carry the numbers they hold, and each quotation where it begins', () => {
    const text =
      'El 14 de mayo llegaron 1.200 personas a la plaza. «No lo sabíamos entonces», dijo.';
    const [first, second] = blocksOf([body(text)], read);
    expect([first?.numbers.length, second?.numbers.length]).toEqual([2, 0]);
    expect([first?.quotes, second?.quotes]).toEqual([0, 1]);
  });

  it('of an empty page, and of one without letters, are none to speak of', () => {
    expect(blocksOf([], read)).toEqual([]);
    expect(blocksOf([body(''), body('   ')], read)).toEqual([]);
  });
});

describe('the shape of a paragraph', () => {
  it('speaks for it at its length and with its quotations, and against it at twice the length', () => {
    const article = { chars: 300, quotes: 1 };
    expect(shapeBits({ chars: 300, quotes: 1 }, article)).toBeGreaterThan(1);
    expect(shapeBits({ chars: 300, quotes: 0 }, article)).toBeLessThan(0);
    expect(shapeBits({ chars: 640, quotes: 1 }, article)).toBeLessThan(-2);
  });
});

describe('a translation', () => {
  it('is followed paragraph by paragraph', () => {
    expect(followed(SPANISH)).toEqual(SPANISH.map((_, at) => [at]));
    expect(odds(SPANISH)).toBeGreaterThan(3);
  });

  it('is followed where paragraphs are joined, and where all are one', () => {
    const texts = SPANISH.slice(1).map(({ text }) => text);
    const joined = texts.flatMap((text, at) => (at % 2 ? [] : [`${text} ${texts[at + 1] ?? ''}`]));
    expect(followed(joined.map(body))).toEqual(joined.map((_, at) => [2 * at + 1, 2 * at + 2]));
    expect(odds(joined.map(body))).toBeGreaterThan(0);
    expect(odds([body(texts.join(' '))])).toBeGreaterThan(0);
  });

  it('is followed where half of it is left out, and in another order', () => {
    const turned = [...SPANISH.slice(7), ...SPANISH.slice(0, 7)];
    expect(followed(turned)).toEqual(turned.map((_, at) => [(at + 7) % SPANISH.length]));
    expect(odds(turned)).toBeGreaterThan(0);
    const odd = SPANISH.filter((_, at) => at % 2 === 0);
    const right = followed(odd).filter(([article], at) => article === 2 * at);
    expect(right.length).toBeGreaterThanOrEqual(odd.length - 1);
  });

  it('is found among the lines of a site', () => {
    const lines = ['Inicio', 'Suscríbase a nuestro boletín', 'Comparta esta noticia'].map(body);
    const found = followed([...lines, ...SPANISH, ...lines]);
    expect(found.slice(3, -3)).toEqual(SPANISH.map((_, at) => [at]));
  });

  it('of another article is none of this one, nor is a report on the same matter', () => {
    const others = ['translated/01-dam-inquiry.es', 'related/08-landslide.es-reportaje'];
    for (const name of others) expect(odds(readParagraphs(corpusText(name)))).toBeLessThan(0);
    expect(odds(SPANISH, knownOf('01-dam-inquiry'))).toBeLessThan(0);
  });

  it('takes more than a paragraph or two', () => {
    expect(odds(SPANISH.slice(3, 5))).toBe(Number.NEGATIVE_INFINITY);
    expect(odds([])).toBe(Number.NEGATIVE_INFINITY);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corresponds, readCorpus, type Text } from './corpus';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { makeLibrary } from './library';
import { measureRecognition } from './recognition';
import { hasSharedCorpus, measureShared } from './shared-corpus';

const FLOORS = fileURLToPath(new URL('./floors.json', import.meta.url));
const texts = readCorpus();

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

describe('the corpus', () => {
  const articles = new Map(
    texts.filter(({ folder }) => folder === 'articles').map((a) => [a.name, a]),
  );
  const paragraphsOf = (text: Text) => articles.get(text.article)?.paragraphs.length;

  it('has an article for every derived text', () => {
    expect(texts.filter((text) => paragraphsOf(text) === undefined)).toEqual([]);
  });

  it('keeps paragraphs in step where it says so', () => {
    const broken = texts
      .filter((text) => corresponds(text) && paragraphsOf(text) !== text.paragraphs.length)
      .map(({ name }) => name);
    expect(broken).toEqual([]);
  });
});

describe('recognition holds its floors', () => {
  it('on the corpus', () => {
    hold(measureRecognition(texts));
  });

  it.skipIf(!hasSharedCorpus)('on the evaluation texts and the saved pages', () => {
    hold(measureShared(makeLibrary(texts)));
  });
});

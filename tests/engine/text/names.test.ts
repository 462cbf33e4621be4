import { describe, expect, it } from 'vitest';
import { languageOf, languagesOf } from '../../../src/engine/text/language';
import { possibleNames } from '../../../src/engine/text/names';
import { quotedSpans } from '../../../src/engine/text/quotes';
import { stem } from '../../../src/engine/text/stem';
import { romanise, skeleton } from '../../../src/engine/text/transliterate';
import { corpusText } from '../../support/articles';

describe('names across scripts', () => {
  const classes = (word: string) => skeleton(romanise(word));

  it.each([
    ['Madrid', ['Мадрид', 'Μαδρίτ', 'مدريد', 'מדריד', 'मैड्रिड', '마드리드', 'マドリード']],
    ['Carter', ['Картер', 'كارتر', 'קרטר', 'कार्टर', '카터', 'カーター', '卡特']],
    ['Terry', ['Терри', 'تيري', 'טרי', 'टेरी', '테리', 'テリー', '特里']],
  ])('%s', (latin, others) => {
    for (const other of others) expect([other, classes(other)]).toEqual([other, classes(latin)]);
  });

  it('are found where a script has no capitals', () => {
    expect(possibleNames('마드리드에서 열린 회담')).toContain(classes('Madrid'));
    expect(possibleNames('记者卡特昨天说')).toContain(classes('Carter'));
    expect(possibleNames('ผู้สื่อข่าวในมาดริดกล่าว').size).toBeGreaterThan(0);
  });
});

describe('stems', () => {
  it.each([
    ['attacks', 'attacker'],
    ['investigation', 'investigations'],
    ['defences', 'defence'],
    ['minister', "minister's"],
    ['1,200', '1.200'],
  ])('join %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('keep short words whole', () => {
    expect(['sea', 'bus', 'ed'].map(stem)).toEqual(['sea', 'bus', 'ed']);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “not us” twice.', ['“not us”']],
    ['«Никогда», — сказал он.', ['«Никогда»']],
    ['„Nie wieder“, sagte sie.', ['„Nie wieder“']],
    ['「違う」と述べた。', ['「違う」']],
    ['"open and never closed', []],
  ])('in %j', (text, expected) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the language of a text', () => {
  it.each([
    ['articles/08-landslide', 'en'],
    ['translated/08-landslide.es', 'es'],
    ['translated/08-landslide.uk', 'uk'],
    ['translated/05-cup-final.a.fr', 'fr'],
    ['translated/06-reef-survey.pt', 'pt'],
    ['translated/06-reef-survey.ja', 'ja'],
    ['translated/07-battery-plant.it', 'it'],
    ['translated/07-battery-plant.zh', 'zh'],
    ['translated/12-satellite-outage.ko', 'ko'],
    ['translated/14-night-train.de', 'de'],
    ['translated/14-night-train.th', 'th'],
    ['translated/15-border-talks.ar', 'ar'],
    ['translated/17-port-strike.tr', 'tr'],
    ['translated/20-spy-arrest.fa', 'fa'],
    ['translated/20-spy-arrest.pl', 'pl'],
    ['translated/21-wolf-return.nl', 'nl'],
  ])('%s is %s', (name, language) => {
    expect(languageOf(corpusText(name))).toBe(language);
  });

  it('is unknown where there are no words', () => {
    expect(languageOf('2019: 14, 15, 16')).toBeNull();
  });

  it('may be more than one on a page', () => {
    const paragraphs = ['articles/08-landslide', 'translated/08-landslide.es'].flatMap((name) =>
      corpusText(name)
        .split('\n\n')
        .map((text) => ({ text })),
    );
    expect(languagesOf(paragraphs).sort()).toEqual(['en', 'es']);
  });
});

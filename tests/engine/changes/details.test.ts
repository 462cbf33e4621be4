import { describe, expect, it } from 'vitest';
import { ARTICLE, altered, editsOf } from './a-copy';

describe('details that a copy gives otherwise', () => {
  const CHANGED: readonly (readonly [string, string, string])[] = [
    ['14 cracks', '41 cracks', 'number: 41 <- 14'],
    ['nine weeks', 'six weeks', 'number: six weeks <- 9 week'],
    ['$2.4 million', '$2.4 billion', 'number: $2.4 billion <- 2400000 dollar'],
    ['3 metres', '3 feet', 'unit: 3 feet <- 3 metre'],
    ['20 minutes', '20 hours', 'unit: 20 hours <- 20 minute'],
    ['on Tuesday', 'on Friday', 'date: Friday <- - - - 2'],
    ['June 2019', 'June 2016', 'date: June 2016 <- 2019 6 - -'],
    ['from Saltholm', 'from Kettering', 'name: Kettering <- Saltholm'],
    [
      'Mayor Sanne Dirkhof',
      'Mayor Anna Wellesley',
      'name: Mayor Anna Wellesley <- Mayor Sanne Dirkhof',
    ],
    ['survey since', 'report since', 'quotation: report <- '],
    ['nobody wanted', 'nobody ever wanted', 'quotation: ever <- '],
    ['allegedly filled', 'filled', 'hedge-lost: contractor filled <- alleged'],
  ];
  for (const [words, by, told] of CHANGED) {
    it(`tells "${words}" that became "${by}", and nothing else`, () => {
      expect(editsOf(altered(words, by))).toEqual([told]);
    });
  }

  it('tells a hedge put in, by the words that stood together in the article', () => {
    expect(editsOf(altered('had hidden any damage', 'may have hidden any damage'))).toEqual([
      'hedge-gained: may <- ',
    ]);
  });

  it('tells a denial that is gone', () => {
    const told = editsOf(
      altered('denied that its crew had hidden', 'knew that its crew had hidden'),
    );
    expect(told).toEqual([expect.stringMatching(/^hedge-lost: .* <- denied$/)]);
  });

  it('tells whose word a statement no longer is', () => {
    expect(editsOf(altered(', according to Mayor Sanne Dirkhof, who', '. The council'))).toEqual([
      expect.stringMatching(/^attribution-lost: .* <- Mayor Sanne Dirkhof$/),
    ]);
    expect(editsOf(altered('said Henrik Maarsen, who leads', 'said experts, who lead'))).toEqual([
      'attribution-vague: said experts <- Henrik Maarsen',
    ]);
  });
});

describe('what is no change', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['nine weeks', '9 weeks'],
    ['14 cracks', 'fourteen cracks'],
    ['$2.4 million', '$2,400,000'],
    ['$2.4 million', '2.4 million dollars'],
    ['3 metres', '3 meters'],
    ['3 metres', '9.8 feet'],
    ['June 2019', 'Jun. 2019'],
    ['"We have asked', '“We have asked'],
    ['Henrik Maarsen', 'Henrik Maarssen'],
    ['Harbour', 'Harbor'],
  ];
  for (const [words, by] of SAME) {
    it(`"${words}" as "${by}"`, () => {
      const text = altered(words, by).replace(
        'hear about it,"',
        by.includes('“') ? 'hear about it,”' : 'hear about it,"',
      );
      expect(editsOf(text).filter((told) => !told.startsWith('headline'))).toEqual([]);
    });
  }

  it('the article itself, in other lines, or cut off by a paywall', () => {
    const paragraphs = ARTICLE.split('\n\n');
    expect(editsOf(ARTICLE)).toEqual([]);
    expect(editsOf(paragraphs.slice(0, 6).join('\n\n'))).toEqual([]);
    const lists = ARTICLE.replaceAll('. ', '.\n\n').replace(
      ', and fishermen',
      ',\n\nand fishermen',
    );
    expect(editsOf(lists)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../src/engine/recognition/align';
import {
  isExact,
  isRelated,
  isRetold,
  relationOf,
  reuseOdds,
  saysAgain,
} from '../../../src/engine/recognition/verdict';
import { type Weighed, weigh } from '../../../src/engine/recognition/weigh';
import { known, ORCHARD, passages } from './texts';

function weighed(page: readonly string[], article: readonly string[] = ORCHARD): Weighed {
  const text = known(...article);
  const read = passages(...page);
  return weigh(read, alignPassages(read, text), text);
}

/** A paragraph whose first part has more words than a copy needs. */
const MARKET =
  'Stalls on the market square offered plums from the far side of the pass at twice the price of last summer, and the queue of customers with empty jars reached around the fountain by nine; two bakers gave up and sold bread without any fruit at all for the rest of that week.';

const SAID =
  'We ordered the nets in March and paid for them in April, and I have the letter in which they were promised to us before the blossom. Nobody rang. We stood under the trees with umbrellas.';
const STATEMENT = [...ORCHARD, `Sandvoss was bitter. “${SAID}”`];

describe('reuse of text', () => {
  it('is a paragraph word for word, alone or between others', () => {
    const other = [
      'The museum of clocks in Hollern opens a new wing with forty pendulums from Normandy.',
      'Its director wound each of them by hand for the mayor, who fell asleep before the last.',
    ];
    const article = [...ORCHARD, MARKET];
    expect(saysAgain(weighed([MARKET], article))).toBe(true);
    const within = weighed([...other, MARKET, ...other], article);
    expect(isExact(within)).toBe(true);
    expect(saysAgain(within)).toBe(true);
    const sentence = weighed([...other, MARKET.slice(0, MARKET.indexOf(';')), ...other], article);
    expect(isExact(sentence)).toBe(false);
    expect(saysAgain(weighed(other))).toBe(false);
  });

  it('is not what stands in quotation marks, however it is printed', () => {
    const lead = 'Fruit dealers were surprised when the shop on the market square stayed shut.';
    for (const page of [
      [lead, `“${SAID}” Henrike Sandvoss said.`],
      [lead, `‘${SAID}’ Henrike Sandvoss said.`],
      [lead, 'Sandvoss wrote in a letter:', SAID],
    ]) {
      const found = weighed(page, STATEMENT);
      expect(saysAgain(found)).toBe(false);
      expect(found.statement).toBeGreaterThan(90);
      expect(isRelated(found)).toBe(true);
      expect(relationOf(found)).toBe('same-statement');
    }
  });

  it('has odds that rise with every measure', () => {
    const base = weighed([ORCHARD[0], ORCHARD[1]]);
    for (const name of [
      'ordinaryShare',
      'particularShare',
      'pairShare',
      'saidShare',
      'onwardShare',
      'concentration',
    ] as const)
      expect(reuseOdds({ ...base, [name]: base[name] / 2 })).toBeLessThan(reuseOdds(base));
    expect(reuseOdds({ ...base, lengthError: 0.5 })).toBeLessThan(reuseOdds(base));
  });

  it('needs a number of words of its own', () => {
    const found = weighed([...ORCHARD]);
    expect(saysAgain({ ...found, matched: 12, exact: { ...found.exact, whole: 12 } })).toBe(false);
  });
});

describe('a whole article retold', () => {
  const found = weighed([...ORCHARD]);
  const retold: Weighed = {
    ...found,
    order: { share: 0.9, paragraphs: 12 },
    stretch: 300,
  };

  it('is told by order and length together', () => {
    expect(isRetold(retold)).toBe(true);
    expect(isRetold({ ...retold, order: { share: 0.9, paragraphs: 9 } })).toBe(false);
    expect(isRetold({ ...retold, order: { share: 0.5, paragraphs: 12 } })).toBe(false);
  });
});

describe('a related page', () => {
  it('that quotes the article’s own prose is about it', () => {
    const page = [
      'I keep reading that article on the hail.',
      `It begins “${ORCHARD[0]}” and the report closes with “${ORCHARD[3]}”`,
    ];
    const found = weighed(page);
    expect(saysAgain(found)).toBe(false);
    expect(relationOf(found)).toBe('about-article');
  });

  it('tells the same story, or is on the same subject, by how dense its stretch is', () => {
    const found = { ...weighed([...ORCHARD]), statement: 0, cited: 0 };
    expect(relationOf({ ...found, stretch: 100 })).toBe('same-story');
    expect(relationOf({ ...found, stretch: 20 })).toBe('same-subject');
  });

  it('needs evidence, and more than a word in passing', () => {
    const found = { ...weighed([...ORCHARD]), statement: 0, cited: 0 };
    expect(isRelated({ ...found, evidence: 50 })).toBe(false);
    const long = { ...found, evidence: 200, stretch: 20, onSubject: 100, pageWords: 3_000 };
    expect(isRelated(long)).toBe(false);
    expect(isRelated({ ...long, pageWords: 300 })).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../../../src/engine/article';
import { placeClaims } from '../../../src/engine/claims/place';
import type { PlacedClaims } from '../../../src/engine/claims/placement';
import { ARTICLE, BODY, IN_STEP, page, recognised } from './story';

const [FIRST = '', SECOND = '', THIRD = ''] = BODY;
/** The record as most are written: quotes, and no cue terms. */
const BARE: SourceArticle = {
  ...ARTICLE,
  claims: ARTICLE.claims.map((claim) => ({ ...claim, cues: {}, details: [] })),
};

function placed(second: string, article = BARE, first = FIRST): PlacedClaims {
  const recognition = { ...recognised(IN_STEP, 'reworded'), article };
  return placeClaims(page([first, second, THIRD]), recognition);
}

const outcome = ({ placements }: PlacedClaims, id: string) =>
  placements.find(({ claim }) => claim === id)?.outcome;

const alarm = (quote: string) => SECOND.replace('the alarm rang across the bay', quote);

describe('a claim without cue terms', () => {
  it.each([
    ['the alarm rang out across the bay', 'near'],
    ['across the bay the alarm rang', 'paragraph only'],
    ['its alarm rang across the bay', 'near'],
    ['the alarm died across the bay', 'not all of it'],
    ['the choir rang across the bay', 'not all of it'],
  ])('"%s": %s', (quote, wanted) => {
    expect(outcome(placed(alarm(quote)), 'alarm')).toBe(wanted);
  });

  it('is not said where its number is another', () => {
    const nine = FIRST.replace('Two thieves', 'A few thieves');
    expect(outcome(placed(SECOND, BARE, nine), 'thieves')).toBe('not all of it');
  });

  it('of one with cue terms, those tell which words say the same', () => {
    expect(outcome(placed(alarm('the siren rang across the bay'), ARTICLE), 'alarm')).toBe('near');
  });
});

describe('what is denied is not said', () => {
  it.each([
    ['the alarm never rang across the bay'],
    ['no alarm rang across the bay'],
    ['not the alarm rang across the bay'],
  ])('"%s"', (quote) => {
    expect(outcome(placed(alarm(quote), ARTICLE), 'alarm')).toBe('denied');
  });

  it('nor what is no longer so', () => {
    const recognition = { ...recognised(IN_STEP, 'reworded'), article: BARE };
    const former = page([FIRST, SECOND, 'The former director declined to comment.']);
    expect(outcome(placeClaims(former, recognition), 'comment')).toBe('denied');
  });

  it('a denial that the claim has, in whatever words, is none', () => {
    const recognition = { ...recognised(IN_STEP, 'reworded'), article: ARTICLE };
    const none = page([
      FIRST,
      SECOND,
      'The director had no comment, and declined to comment on why.',
    ]);
    expect(outcome(placeClaims(none, recognition), 'comment')).not.toBe('denied');
  });
});

it('a number as long as the claim’s own, in its place, is not corroborated', () => {
  const article: SourceArticle = {
    ...BARE,
    claims: BARE.claims.map((claim) =>
      claim.id === 'alarm'
        ? { ...claim, status: 'corroborated', claim: 'It was heard by 15,000 people.' }
        : claim,
    ),
  };
  const heard = (count: string) => alarm(`the alarm rang across the bay to ${count} people`);
  expect(outcome(placed(heard('15,000'), article), 'alarm')).toBe('exact');
  expect(outcome(placed(heard('25,000'), article), 'alarm')).toBe('not all of it');
  expect(outcome(placed(heard('all'), article), 'alarm')).toBe('exact');
});

it('the mark of a quote that stops before a phrase ends where the last one does', () => {
  const article: SourceArticle = {
    ...BARE,
    claims: BARE.claims.map((claim) =>
      claim.id === 'alarm'
        ? { ...claim, places: [{ paragraph: 2, sentence: 1, quote: 'alarm rang across the' }] }
        : claim,
    ),
  };
  const flag = placed(SECOND, article).flags.find(({ claim }) => claim === 'alarm');
  expect(flag?.quote).toBe('alarm rang');
});

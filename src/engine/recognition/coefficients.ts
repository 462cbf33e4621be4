/** Weights of the measures in the odds that a page reuses the article's text; made by `npm run calibrate -- --write`. */
export const REUSE = {
  made: '2026-11-25',
  wordShare: 12.88,
  pairShare: 14.67,
  touchedShare: 7.39,
  lnDistinct: 0.33,
  lnConcentration: 0.9,
  bias: -17.3,
} as const;

/** Weights of the measures in the odds that a page reuses the article's text; made by `npm run calibrate -- --write`. */
export const REUSE = {
  made: '2026-11-25',
  wordShare: 8.26,
  pairShare: 18.93,
  touchedShare: 7.25,
  lnDistinct: 0.56,
  lnConcentration: 2.69,
  bias: -16.77,
} as const;

/** Weights of the measures in the odds that a page reuses the article's text; made by `npm run calibrate -- --write`. */
export const REUSE = {
  made: '2026-11-26',
  ordinaryShare: 8.47,
  particularShare: 6.88,
  pairShare: 22.54,
  saidShare: 3.9,
  lengthError: -5.71,
  onwardShare: 3.68,
  lnConcentration: 3.08,
  bias: -17.87,
} as const;

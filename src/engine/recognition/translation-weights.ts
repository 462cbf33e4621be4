/**
 * Weights of the figures of a translated stretch, fitted on 25 November 2026 (docs/methods.md,
 * "Translations"); `npm run fit:translations -- --write` replaces them.
 */
export const TRANSLATION_WEIGHTS = {
  score: 1.73,
  agreement: 15.29,
  spread: -5.75,
  onward: 5.46,
  covered: 6.42,
  numbers: 8.36,
  latin: -2.64,
  perSegment: 0.17,
  stems: 8.39,
  names: 7.07,
  constant: -35.32,
} as const;

/**
 * Every number by which a short quote is found again (`quote.ts`, `alignment.ts`). Set by hand on the
 * first article's rewordings; `npm run ablate -- claims` takes each out in turn and prints what falls.
 */
export const QUOTE = {
  /** Share of a quote's bits from which its words, though changed, are taken to be the quote's. */
  sure: 0.65,
  /** How alike a word with the same stem is, beside 1 for the same word. */
  sameStem: 0.9,
  /** Bits of a word that stands in every sentence of the page. */
  leastBits: 0.3,
  /** What a word of the page that the quote does not have costs, in shares of a mean word's bits. */
  extra: 0.12,
  /** Share of the bits standing anywhere in a sentence below which there is nothing to align. */
  worthwhile: 0.15,
};

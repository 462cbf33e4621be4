/**
 * Every number by which matches of a page are weighed. `npm run ablate` takes each one out in turn
 * and prints what falls; docs/methods.md has the table.
 */
export const RECOGNITION = {
  /** Bits per own word that a stretch must beat to grow: above same-event pages, below rewordings. */
  breakEven: 1.45,
  /** Bits of a word that count for nothing when a passage is asked for its subject. */
  commonBits: 5,
  /** Bits above those, per word, from which a passage is on the article's subject. */
  subjectBitsPerWord: 0.45,
  /** Word share of a text without words, and the bits of it that stand against a text's own. */
  priorWordShare: 0.4,
  priorWordBits: 60,
  /** Pair share of a text without pairs, and how many pairs of it stand against a text's own. */
  priorPairShare: 0.15,
  priorPairs: 4,
  /** Own words matched below which nothing is called reuse. */
  leastWords: 20,
  /** An article retold from end to end: its share in order, paragraphs and bits. */
  retoldShare: 0.75,
  retoldParagraphs: 6,
  retoldBits: 150,
  /** Bits per word from which words stand in the article word for word. */
  exactBits: 3.5,
  /** Shares, shrunk, from which own words stand in the article word for word. */
  exactWordShare: 0.72,
  exactPairShare: 0.6,
  /** Words from which a quotation is one, and not a phrase or a name in marks. */
  quotedWords: 8,
  /** Bits of exact quotations from which two texts share a statement. */
  statementBits: 90,
  /** Distinct bits below which a page has nothing to do with the article. */
  relatedBits: 110,
  /** Bits of a stretch that make a page related, and those on a page that keeps to the subject. */
  relatedStretch: 90,
  subjectStretch: 15,
  /** Share of a page's words that keep to the subject. */
  subjectShare: 0.25,
  /** Bits of a stretch from which two pages tell the same story. */
  storyStretch: 45,
};

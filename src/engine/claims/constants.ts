/**
 * Every number by which claims are placed, by the step that uses it. All were set by hand on the
 * first article's rewordings; `npm run ablate -- claims` takes each out in turn and prints what
 * falls (docs/methods.md has the table). Bits are of surprise, shares 0 to 1.
 */

/** Which paragraphs of the page may hold a place (`where.ts`). */
export const PLACES = {
  /** Share of its neighbours' evidence below which one out of order stands for the missing one. */
  astray: 0.25,
};

/** The sentence that says a place (`evidence.ts`). Bits, but where said. */
export const EVIDENCE = {
  /** What the words of a quote count against cues. */
  quoteWeight: 1.5,
  /** Off for each sentence further from where the article has it. */
  offPlace: 0.8,
  /** Off where the paragraph says another one more, stands for another, or says none. */
  elsewhere: 4,
};

/** Which sentence of the article one of the page is known to be (`anchors.ts`). */
export const ANCHORS = {
  /** Share of a quote from which a reworded sentence is known by it. */
  alike: 0.5,
};

/** Whether the sentence is the claim's (`sure.ts`). Shares of the cue groups' bits, but `quoteLikely`. */
export const SURE = {
  /** From here on the words that have the cues are the claim's. */
  cues: 0.5,
  /** The same where other words are likelier to be other statements. */
  strict: 0.6,
  /** The same where a part of what the quote says is not met. */
  inPart: 0.65,
  /** From here on the sentence is believed, though not the words; the first a share of the quote. */
  quoteLikely: 0.5,
  cuesLikely: 0.4,
};

/** What the page makes of a detail (`details.ts`, `swapped.ts`, `changes.ts`). Words, but where said. */
export const DETAILS = {
  /** Between a number, or an article that means one, and what it counts. */
  numberReach: 4,
  articleReach: 2,
  /** Between a name and what it belongs to. */
  nameReach: 4,
  /** Places of a name on the page from which it is one of its usual names. */
  everywhere: 3,
  /** Letters from which a paragraph without a full stop at its end was cut there. */
  prose: 60,
  /** Letters from which a word of a quote is taken for one that says something. */
  tellingLetters: 5,
};

/** How a mark is cut out of its sentence (`cues.ts`, `borders.ts`). */
export const MARKS = {
  /** What a letter of a mark costs, in bits: groups far off are left outside the mark. */
  bitsPerLetter: 0.025,
  /** Words to the start or end of the clause from which the mark takes them all. */
  toClause: 4,
  /** Words a mark may grow by on either side. */
  growth: 6,
  /** Letters that clauses do not make a mark longer than. */
  letters: 170,
};

/** All of them, as `npm run ablate` goes through them. */
export const CLAIMS = { PLACES, EVIDENCE, ANCHORS, SURE, DETAILS, MARKS };

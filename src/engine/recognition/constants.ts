/**
 * Every number that recognition was given by hand, by the step that uses it. Weights that a script
 * fits stand in `coefficients.ts` and `fidelity.ts`, what a stored hash means in `features.ts` and
 * `fingerprint.ts`, the gate's in `gate-constants.ts`.
 *
 * `npm run ablate` takes each one out in turn and prints what falls; docs/methods.md has the table.
 * Bits are of surprise (`background-model.ts`), lengths of text UTF-16 units, shares 0 to 1.
 */

/** The page cut into passages (`passages.ts`). */
export const PASSAGES = {
  /** A shorter sentence joins the next one; a longer one is cut. UTF-16 units. */
  shortest: 50,
  longest: 400,
  /** Words read of one page; the rest of an endless page is not compared. */
  mostWords: 80_000,
};

/** Speech told from a page's own words (`spoken.ts`). UTF-16 units, but `mostOfBlock`. */
export const SPOKEN = {
  /** A statement announced in the middle of a paragraph is no longer than this. */
  longestInline: 1_500,
  /** A line that announces a statement is no longer than this. */
  longestLead: 400,
  /** One that only says whose it is, and is no more the page's own than the statement, than this. */
  longestAttribution: 100,
  /** Paragraphs of one block at most. */
  mostOfBlock: 5,
};

/** Speech without marks (`unmarked.ts`): lines of a dialogue, and speakers of them, at least. */
export const UNMARKED = {
  leastLines: 3,
  leastSpeakers: 2,
};

/** Names and numbers told from other words (`particulars.ts`). */
export const PARTICULARS = {
  /** Bits from which a capital that opens a sentence is a name's: rarer than any listed word. */
  openingBits: 11,
  /** Words of a text, all with a capital, from which capitals say nothing there. */
  allCapitals: 12,
};

/** Which articles a page is compared with (`candidates.ts`, `postings.ts`). */
export const CANDIDATES = {
  /** Stems below this many bits are in every other article. */
  tellingBits: 7,
  /** Unpacked fingerprints kept at hand. */
  kept: 64,
  /** Articles compared with one page. */
  most: 5,
  /** Of these from one imported pack; a pack seldom knows one text twice. */
  ofOnePack: 2,
  /** Bits of shared features below which an article is not looked at. */
  least: 25,
  /** A feature of more articles than this is left out of the index. */
  mostHolders: 30,
  /**
   * Hashes have 18 bits: of many articles every feature is shared by some by accident, so many for
   * each of them; that many more are let in.
   */
  accidental: 0.0012,
};

/** Which paragraph each passage says again (`align.ts`). Bits, but `company` and `mostPassages`. */
export const ALIGN = {
  /** What a passage must bring before it counts as aligned: a base and a rate per word. */
  cost: 12,
  costPerWord: 0.55,
  /** What following on from the passage before is worth. */
  orderBonus: 8,
  /** Page and article both begin with their headline, and headlines are reworded most. */
  headlineBonus: 14,
  /** Without these no place in the order makes a match. */
  least: 5,
  /** What a passage needs above its cost when no neighbour goes near its paragraph. */
  alone: 12,
  /** Passages to either side that count as neighbours, and paragraphs that count as near. */
  company: 3,
  near: 2,
  /** Passages scored against one article; a page with more is compared in part. */
  mostPassages: 4_000,
};

/** What the matches of a page amount to (`weigh.ts`, `verdict.ts`). */
export const WEIGHING = {
  /** Bits per own word that a stretch must beat to grow: above same-event pages, below rewordings. */
  breakEven: 1.45,
  /** Bits of a word that count for nothing when a passage is asked for its subject. */
  commonBits: 5,
  /** Bits above those, per word, from which a passage is on the article's subject. */
  subjectBitsPerWord: 0.45,
  /**
   * Shares of a text that has nothing to take them of, and how much of it stands against a text's
   * own: ordinary words; bits of names and numbers; pairs; own words matched; steps, at a half.
   */
  priorOrdinary: 0.3,
  priorOrdinaryWords: 8,
  priorParticulars: 0.5,
  priorParticularBits: 60,
  priorPairs: 0.12,
  priorPairCount: 4,
  priorSaid: 0.7,
  priorSaidWords: 30,
  priorSteps: 2,
  /** Own words matched below which nothing is called reuse. */
  leastWords: 25,
  /** An article retold from end to end: its share in order, and paragraphs. */
  retoldShare: 0.75,
  retoldParagraphs: 10,
  /** Bits per word from which words stand in the article word for word. */
  exactBits: 3.5,
  /** Share of pairs from which own words stand in the article word for word. */
  exactPairShare: 0.6,
  /** Share of a paragraph from which it is said from end to end: an agency's sentence is less. */
  wholeShare: 0.95,
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

/** From matches to pairs of paragraphs, and a copy told from an excerpt (`paragraphs.ts`). */
export const PARAGRAPHS = {
  /** Share of the article's weight from which a page has the whole of it. */
  copyCoverage: 0.4,
  /** A second paragraph is said beside the main one with this share of its bits, or so many. */
  beside: 0.25,
  besideBits: 24,
  /** Bits a word below which a paragraph at the edge of an excerpt is the page's own. */
  loose: 1.3,
  /** Bits that a paragraph between two aligned ones must share with the one it stands for. */
  leastBetween: 3,
};

/** Shares of sampled five-word runs kept (`wording.ts`). */
export const WORDING = {
  verbatim: 0.9,
  edited: 0.6,
};

/** Which paragraphs of a page belong to the article (`stretch.ts`). */
export const STRETCH = {
  /**
   * Paragraphs of a gap that may be the page's own addition to the article, beside those that the
   * article itself goes on by. Other stories on a page are longer; additions in copies are 1 to 3.
   */
  addition: 3,
  /** Share of the strongest run's evidence a paragraph below which a run is another's story. */
  weak: 0.2,
  /** Share of all evidence from which a stretch that says nothing new is a second copy, no remark. */
  repeated: 0.2,
  /** Paragraphs between a headline and the stretch it belongs to: an agency's line, a date. */
  underHeadline: 3,
  /** UTF-16 units of all these paragraphs that are read for findings: several of the longest reports. */
  mostChars: 120_000,
};

/** Which edition a page follows (`editions.ts`). */
export const EDITIONS = {
  /** Words from which a phrase of an artifact tells an edition; two stand together by chance. */
  tellingWords: 3,
  /**
   * Phrases that must stand on a page that reworded the known text: eight rewordings of the first
   * record's translated edition met up to two phrases of the editions they do not follow.
   */
  phrasesReworded: 3,
  /** The same where the known wording was kept, so that chance has little room. */
  phrasesKept: 1,
  /** Times as many phrases as of the rival that has most. */
  lead: 3,
};

/** A page cut up as a translation is looked for (`structure.ts`). */
export const BLOCKS = {
  /** How many look-alikes of a name cost a bit. */
  chances: 3,
  /** A shorter sentence joins the next one; a longer one is cut where it has a space. UTF-16 units. */
  shortest: 30,
  longest: 320,
  cut: 200,
  /** How much shorter those are in scripts that write a syllable or a word as one character. */
  dense: 2.5,
  /** Page paragraphs, and characters of a page, that are compared. */
  paragraphs: 1_000,
  chars: 120_000,
  /** How much less a mark says that stands in many paragraphs: the power its count is taken to. */
  commonPower: 0.75,
};

/** How well a stretch's length suits a paragraph's after translation (`structure.ts`). */
export const SHAPE = {
  /** Spread of a paragraph's length around its share after translation (natural log). */
  spread: 0.22,
  /** Bits of the best length and of the worst. */
  best: 0.6,
  worst: -4,
  bothQuote: 1,
  neitherQuotes: 0.3,
  oneQuotes: -1.2,
  /** Keeps very short lines from being told apart by a letter or two. UTF-16 units. */
  smooth: 8,
};

/** How a translation is followed through an article (`translated.ts`). Bits, but where said. */
export const FOLLOW = {
  /** Weight of shared marks beside shape, and the most they add to one paragraph. */
  markWeight: 0.6,
  mostMarks: 45,
  /** A paragraph begins or ends where the page's does, and one that runs on over its end. */
  edge: 0.65,
  runOn: -1.5,
  /** What every paragraph costs. */
  pair: -1,
  /** A block of the page, or a paragraph of the article, is passed over. */
  passBlock: -1.2,
  passParagraph: -2.5,
  /** The page goes to any other paragraph. */
  jump: -8,
  /** What another order has to bring before the page is taken to have one. */
  moved: 12,
  /** Blocks of one paragraph, and comparisons made for one page and article. */
  blocks: 14,
  most: 4_000_000,
  /** Characters for one of an English text where the script has no figure of its own. */
  usualScale: 1.04,
  /** How far from its script's scale a language may be, as a factor. */
  scaleLeeway: 1.25,
};

/** From a followed translation to what is said of it (`foreign.ts`, `fidelity.ts`). */
export const FOREIGN = {
  /** Odds (natural logarithm), and paragraphs by marks of their own, of the same people and places. */
  subjectOdds: -9,
  subjectMarked: 4,
  /** Blocks whose letters are looked at for their script. */
  sample: 40,
  /** Bits that a pair has at least: it stands where the order wants it. */
  leastEvidence: 0.1,
  /** Share of the best pair's bits from which a paragraph says a second one too. */
  beside: 0.25,
  /** Bits of marks from which a paragraph counts as followed by marks of its own. */
  marked: 3.6,
};

/** A record's cue terms as marks of a translation (`cue-marks.ts`). */
export const CUE_MARKS = {
  /** Most bits one claim lends to one paragraph, and all claims together to one pair. */
  mostPerClaim: 5,
  mostPerPair: 12,
  /** Share of a claim's cues that one sentence has to hold. */
  share: 0.6,
  /** What a bit of cues is worth beside one of names. */
  weight: 0.6,
};

/** All of them, as `npm run ablate` goes through them. */
export const RECOGNITION = {
  PASSAGES,
  SPOKEN,
  UNMARKED,
  PARTICULARS,
  CANDIDATES,
  ALIGN,
  WEIGHING,
  PARAGRAPHS,
  WORDING,
  STRETCH,
  EDITIONS,
  BLOCKS,
  SHAPE,
  FOLLOW,
  FOREIGN,
  CUE_MARKS,
};

/**
 * How the stub looks at a page. In a file of their own, so that the build writes each where it is
 * used: a name for it would cost the script of every page more than the number.
 */

/** Quiet time before looking at late text, doubled with every look and earned back with time. */
export const QUIET_MS = 500;
export const EARNED_BACK_MS = 120_000;
/** Frames with less text than this hold no article. */
export const FRAME_CHARS = 500;
/** Characters of a text that the background reads before the reader has come; an article is seldom longer. */
export const FORESEEN_CHARS = 40_000;
/**
 * When elements are asked for a shadow tree of late, ever more seldom, for some three minutes: soon
 * where there is little text, so that the article must be elsewhere if anywhere; where there is
 * enough for one, once a reader has stayed.
 */
export const ASKED_MS = 1_000;
export const ASKED_LATER_MS = 6_000;
export const SLOWER = 5;

/** Elements asked for a shadow tree, in all trees of a page together. */
export const MOST_ELEMENTS = 5_000;
/** Characters below which a tree's text must stand elsewhere, and any element of it may hold another. */
export const LITTLE = 2_000;

/**
 * Elements that may carry a tree where there is text enough: those of a name with a dash, and of
 * the ordinary ones those that hold no others. Found by the browser itself in one question,
 * without a wrapper for each.
 */
export const HOSTS =
  "//*[contains(name(),'-')]|//article[not(*)]|//div[not(*)]|//main[not(*)]|//section[not(*)]";
/** The document's own body, where there is anything in it. */
export const BODY = ':root>body:not(:empty)';
export const CODE = 'script,style';

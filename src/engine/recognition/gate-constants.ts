/**
 * What the gate asks for. In a file of their own, so that the build writes each number where it is
 * used: a name for it would cost the script of every page more than the number.
 */

/** Characters within which a copy's words crowd, and points that let a page through. */
export const NEAR = 600;
export const CROWDED = 84;
/** The same for a page in another language; below are the points. */
export const FAR = 3_000;
/** The first look takes only words of this weight and asks for this share of the points. */
export const STRONG = 2;
export const ENOUGH = 0.45;
/** Characters of a text that are looked at. */
export const MOST_CHARS = 600_000;

/** Points of names and numbers that let a page in another language through. */
export const FOREIGN = 42;
/** Characters between two looks at what language a stretch is in, and those looked at before a hit. */
export const APART = 400;
export const BEFORE = 2_000;
/** Shares of a stretch that tell of another script, and of common words that tell of another language. */
export const OTHER_LETTERS = 0.3;
export const COMMON_WORDS = 0.008;

/** Points of a name of another script for each consonant beyond two. */
export const NAME_POINTS = 5;

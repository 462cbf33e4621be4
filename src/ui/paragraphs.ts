/** Paragraphs as a reader counts them. */

/**
 * Number of a page paragraph for people. Reports count from 0, which is the headline on nearly
 * every page, so that the first paragraph below it is 1.
 */
export const paragraphNumber = (index: number): number => Math.max(1, index);

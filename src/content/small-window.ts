/** Windows too low or narrow for a card beside its passage: it is a sheet at their foot there. */

/** The media query; the card's style sheet says the same. */
const QUERY = '(max-width: 500px), (max-height: 500px)';

/** Whether the card would be a sheet now. */
export function isSmallWindow(): boolean {
  return matchMedia(QUERY).matches;
}

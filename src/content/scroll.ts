/** Bringing a passage of the page into the reader's view. */
import { isSmallWindow } from './small-window';

/** How far down a small window a passage goes, as a share; the card's sheet begins at a third. */
const ABOVE_SHEET = 0.15;

/** Bring a range to the middle of the viewport, or above the sheet, through what scrolls around it. */
export function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const small = isSmallWindow();
  // One text node may be longer than the screen; its middle is then not the range's.
  if (small || top < 0 || bottom > innerHeight) {
    const aim = innerHeight * (small ? ABOVE_SHEET : 0.5);
    scrollBy({ top: top - aim, behavior: 'instant' });
  }
}

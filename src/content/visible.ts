/** Whether a reader can see an element. */
import { isRendered, outerOf } from './dom';

/** Whether an element is rendered and not made invisible; true where nothing is rendered. */
export function isVisible(element: Element): boolean {
  const asked = { visibilityProperty: true };
  if (isRendered(element, asked) ?? true) return true;
  const boxed = boxAround(element);
  return boxed !== null && boxed !== element && isRendered(boxed, asked) === true;
}

/** Elements around one without a box that are asked for theirs. */
const MOST_AROUND = 20;

/** The element whose box holds what stands in this one: `display: contents` has none of its own. */
export function boxAround(element: Element): Element | null {
  let at: Element | null = element;
  for (let steps = 0; at && steps < MOST_AROUND; steps += 1) {
    if (getComputedStyle(at).display !== 'contents') return at;
    at = outerOf(at);
  }
  return at;
}

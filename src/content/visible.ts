/** Whether a reader can see an element. */
import { isRendered } from './dom';

/** Whether an element is rendered and not made invisible; true where nothing is rendered. */
export function isVisible(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true }) ?? true;
}

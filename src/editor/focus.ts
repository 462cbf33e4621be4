/** Where the keyboard goes after something was added. */

/** Focus the last control that fits `selector` once the page has been drawn anew. */
export function focusSoon(selector: string): void {
  setTimeout(() => [...document.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus(), 0);
}

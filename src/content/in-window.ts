/** Which of the paragraphs that were read stand in the window now. */
import type { TextMap } from './text-map';

/** First and last paragraph that can be seen, counted as the report does; -1 for none. */
export function inWindow(map: TextMap): { readonly first: number; readonly last: number } {
  let first = -1;
  let last = -1;
  map.forEach(({ pieces }, at) => {
    const box = pieces[0]?.node.parentElement?.getBoundingClientRect();
    if (!box || box.bottom < 0 || box.top > innerHeight || box.height === 0) return;
    if (first < 0) first = at;
    last = at;
  });
  return { first, last };
}

/** Arrow keys in a list of findings. */

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Move the focus from row to row; keys pressed in a field or elsewhere keep their own sense. */
export function walkRows(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  if (!step || !box || !target.matches('.flag-head')) return;
  const heads = [...box.querySelectorAll<HTMLElement>('.flag-head')].filter(
    (head) => head.checkVisibility?.() ?? true,
  );
  event.preventDefault();
  heads[step(heads.indexOf(target), heads.length - 1)]?.focus();
}

/** Keys that do what a control does, said on the control. */
import type { Wording } from '../protocol';

/** Commands of the manifest that a control on a page or over it stands for too. */
type Command = 'toggle-overlay' | 'next-mark' | 'previous-mark';

/** What some browsers spell out, as it is printed on the key. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Escape: 'Esc',
  Period: '.',
};

/** Attributes of a control that keys act for. */
export interface KeyHints {
  readonly title: string;
  /** As WAI-ARIA 1.2 writes keys: alternatives parted by spaces. */
  readonly 'aria-keyshortcuts'?: string;
}

/** A key combination as it is printed: `Alt+Period` gives "Alt+.". */
export function printed(keys: string): string {
  return keys
    .split('+')
    .map((key) => PRINTED[key] ?? key)
    .join('+');
}

/** `label` with the keys after it: the control's own, by their DOM names, then the browser's for `command`. */
export function keyHints(
  wording: Wording,
  label: string,
  own: readonly string[],
  command?: Command,
): KeyHints {
  const given = command && wording.keys[command];
  const all = given ? [...own, given] : own;
  if (all.length === 0) return { title: label };
  return {
    title: `${label} (${all.map(printed).join(', ')})`,
    'aria-keyshortcuts': all.join(' '),
  };
}

/** The one count, as a line: how many findings are highlighted, or that they are hidden. */
import type { Wording } from '../../protocol';
import { say } from '../wording';

export function countLine(n: number, hidden: boolean, wording: Wording): string {
  return hidden ? say(wording, 'list_hidden') : say(wording, 'list_count', { n });
}

/** How many findings of a list are not highlighted, beside others or alone. */
export function restLine(rest: number, shown: number, wording: Wording): string {
  return say(wording, shown > 0 ? 'flags_listed' : 'flags_listed_alone', { n: rest });
}

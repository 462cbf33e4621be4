/** The one count, as a line: how many findings are highlighted, or that they are hidden. */
import type { Wording } from '../../protocol';
import { say } from '../wording';

export function countLine(n: number, hidden: boolean, wording: Wording): string {
  return hidden ? say(wording, 'list_hidden') : say(wording, 'list_count', { n });
}

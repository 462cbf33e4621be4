/** The product's sign and name. */
import type { Wording } from '../protocol';
import { say } from './wording';

interface WordmarkProps {
  readonly wording: Wording;
}

/** The toolbar's drawing beside the name, so that the two are seen to belong together. */
export function Wordmark({ wording }: WordmarkProps) {
  return (
    <span class="wordmark">
      <img src="/icons/match-48.png" alt="" width="20" height="20" />
      {say(wording, 'name')}
    </span>
  );
}

/** The name of a flag's status or kind, told by drawing, words and colour. */
import type { Flag } from '../engine/report';
import type { Wording } from '../protocol';
import { labelOf, toneOf } from './flag-words';
import { Glyph } from './Glyph';
import { say } from './wording';

interface StatusLabelProps {
  readonly flag: Pick<Flag, 'category' | 'kind'>;
  readonly wording: Wording;
}

/** "≠ Contradicted". */
export function StatusLabel({ flag, wording }: StatusLabelProps) {
  return (
    <span class="status" data-tone={toneOf(flag)}>
      <Glyph shape={flag.kind} />
      {say(wording, labelOf(flag))}
    </span>
  );
}

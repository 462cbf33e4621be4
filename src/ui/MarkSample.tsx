/** What a category's mark looks like on a page. */
import type { Category } from '../engine/vocabulary';
import type { Settings } from '../settings';

interface MarkSampleProps {
  readonly category: Category;
  readonly marks: Settings['marks'];
  /** Words to underline; a neutral pair of letters where none are given. */
  readonly children?: string;
}

/** Words underlined in the reader's own colour and style. */
export function MarkSample({ category, marks, children }: MarkSampleProps) {
  const { colour, style } = marks[category];
  return (
    <span
      class="sample"
      data-sample={category}
      style={{ '--mark': colour, textDecorationStyle: style }}
      aria-hidden={children ? undefined : true}
    >
      {children ?? 'Abc'}
    </span>
  );
}

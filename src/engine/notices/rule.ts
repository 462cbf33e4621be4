/** What a row of the notice tables is. */
import type { NoticeKind } from '../vocabulary';

/**
 * A form in which publishers word a notice on their own article.
 *
 * Both patterns are regular expressions without nested repetition, so that they stay linear; they
 * are matched against one sentence in lower case, curly apostrophes made straight.
 */
export interface NoticeRule {
  readonly kind: NoticeKind;
  /** What the sentence opens with. */
  readonly opens: string;
  /** What must follow anywhere in the paragraph, where the opening alone says too little. */
  readonly needs?: string;
  /** What must not follow it. */
  readonly unless?: string;
  readonly examples: readonly string[];
  readonly counters: readonly string[];
}

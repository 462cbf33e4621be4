/** What every field of the editor is given. */
import type { Fault } from '../dataset/record';
import type { Wording } from '../protocol';
import { say } from '../ui/wording';
import type { Draft } from './draft';
import { REASONS } from './reasons';
import type { TextParagraph } from './words';

export interface Form {
  readonly draft: Draft;
  readonly text: readonly TextParagraph[];
  readonly faults: readonly Fault[];
  /** True once the reader has asked for the pack: every fault is shown then. */
  readonly asked: boolean;
  readonly wording: Wording;
  readonly change: (by: (now: Draft) => Draft) => void;
}

/** The id of the control that edits this path of a record. */
export const fieldId = (path: string): string => `field-${path}`;

/** What is wrong at `path`, or in a part of it, in the reader's words; null where nothing is. */
export function faultAt({ faults, wording }: Form, path: string, parts = true): string | null {
  const fault = faults.find(
    (each) =>
      each.path === path ||
      (parts && (each.path.startsWith(`${path}[`) || each.path.startsWith(`${path}.`))),
  );
  return fault ? reasonIn(wording, fault) : null;
}

/** A fault's reason in the interface's language, where it has one for it. */
export function reasonIn(wording: Wording, { path, reason }: Fault): string {
  const known = REASONS.find(([pattern, , at]) => pattern.test(reason) && (!at || at.test(path)));
  return known ? say(wording, known[1]) : reason;
}

/** Which flags are highlighted by the reader's choice of statuses, and which only listed. */
import type { Flag } from '../engine/report';
import type { Settings } from '../settings';

/** Whether a flag of this status is highlighted when its category is switched on. */
export function isHighlighted({ status }: Flag, { statuses }: Settings): boolean {
  return status === null || statuses[status];
}

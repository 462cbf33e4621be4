/** A page's status in the few words a toolbar button has. */
import { isCopy } from '../engine/vocabulary';
import type { Badge, PageStatus } from '../protocol';
import type { Settings } from '../settings';
import { shownFlags } from '../ui/findings';

/** Counts the findings that are highlighted now; none while the reader hides them. */
export function badgeFor(status: PageStatus, settings: Settings): Badge {
  if (status.state === 'off' || status.state === 'failed') return { state: status.state };
  if (status.state !== 'checked') return { state: 'none' };
  const { kind } = status.report.verdict;
  if (!isCopy(kind)) return { state: kind };
  return { state: 'match', flags: shownFlags(status, settings).length };
}

/** What a reader can see has changed; a version that changed nothing to be seen has no entry. */
import type { TextName } from '../ui/wording';

interface News {
  readonly version: string;
  readonly text: TextName;
}

/** Oldest first. */
const NEWS: readonly News[] = [{ version: '0.2.0', text: 'news_0_2' }];

/** The newest change that somebody who last saw `seen` has not been told of. */
export function newsSince(seen: string | null, news: readonly News[] = NEWS): News | null {
  const last = news[news.length - 1];
  return last && seen !== null && isNewer(last.version, seen) ? last : null;
}

function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((part) => (a?.[part] ?? 0) !== (b?.[part] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

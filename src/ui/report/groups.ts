/** The findings of a report by what they are about, as the tabs of a list have it. */
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { ranked } from '../findings';
import { labelOf } from '../flag-words';
import { say } from '../wording';
import { gist } from './answers';

export const GROUPS = ['facts', 'contested', 'sourcing', 'wording', 'agreed'] as const;
export type Group = (typeof GROUPS)[number];

/** The tab a finding belongs under. */
export function groupOf({ category, status }: Flag): Group {
  if (category === 'sourcing') return 'sourcing';
  if (category === 'translation') return 'wording';
  if (status === 'disputed' || status === 'unverified') return 'contested';
  return status === 'corroborated' ? 'agreed' : 'facts';
}

export interface Listed {
  /** Highlighted now, gravest first. */
  readonly shown: readonly Flag[];
  /** The others. */
  readonly rest: readonly Flag[];
}

/** The findings under a tab that fit the words looked for, gravest first. */
export function listed(
  report: Report,
  shown: ReadonlySet<string>,
  { tab, query, wording }: { tab: Group | 'all'; query: string; wording: Wording },
): Listed {
  const wanted = query.trim().toLocaleLowerCase(wording.language);
  const fits = (flag: Flag) =>
    `${flag.quote} ${say(wording, labelOf(flag))} ${gist(flag, report, wording).text}`
      .toLocaleLowerCase(wording.language)
      .includes(wanted);
  const own = ranked(report.flags).filter(
    (flag) => (tab === 'all' || groupOf(flag) === tab) && (wanted === '' || fits(flag)),
  );
  return {
    shown: own.filter(({ id }) => shown.has(id)),
    rest: own.filter(({ id }) => !shown.has(id)),
  };
}

/** What is known of a page: the gate, a glance, and the whole report. */
import type { Glance, Report } from '../engine/report';
import type { PageArticle } from '../engine/vocabulary';
import type { PageText } from '../protocol';
import { hasArticle } from './extract';
import { gatePage } from './gate';
import type { Outside } from './outside';
import { patiently } from './pause';

export interface Comparing {
  readonly anyway: boolean;
  /** Words from which there is something to compare; the usual number where not given. */
  readonly enough: number | undefined;
  /** Whether the gate is to be asked. */
  readonly gated: boolean;
  /** Is told what is sure of a page before all is known. */
  readonly sure: (glance: Glance) => void;
}

/** The report on a page, or why there is none. */
export async function compare(
  page: PageArticle,
  { ask, gateKeys }: Outside,
  { anyway, enough, gated, sure }: Comparing,
): Promise<Report | 'no-text' | 'no-match'> {
  if (!hasArticle(page, enough)) return 'no-text';
  const keys = gated ? await gateKeys() : null;
  if (keys && !keys.some((each) => gatePage(page, each))) return 'no-match';
  const glance = await patiently(ask('article/glance', { page }));
  if (glance.verdict.kind === 'none' && !anyway) return 'no-match';
  sure(glance);
  return patiently(ask('article/check', { page, anyway }));
}

/** What was compared, for a report that is read elsewhere. */
export function sourceOf(page: PageArticle): PageText {
  return { ...page, url: location.href, title: document.title };
}

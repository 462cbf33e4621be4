/** A page meets the library: what is said of it is counted, with the gate and without. */
import type { VerdictKind } from '../../src/engine/vocabulary';
import { type Answer, ask, carries, type Library } from './library';
import type { Tally } from './tally';
import type { Block } from './variants';

/** A page that carries a known article. */
export interface Page {
  readonly name: string;
  readonly article: string;
  readonly blocks: readonly Block[];
}

/** Counts over all such pages. */
export interface Finds {
  readonly found: Tally;
  readonly gated: Tally;
  readonly wrongArticle: Tally;
}

/** Verdicts that say so of a page in the article's language. */
export const ANY_COPY: readonly VerdictKind[] = ['copy', 'excerpt'];

/** Asks about a page, and counts the answer. */
export function meets(
  library: Library,
  page: Page,
  finds: Finds,
  wanted: readonly VerdictKind[],
): Answer {
  const answer = ask(library, page.blocks);
  const { kind, article } = answer.recognition.verdict;
  const right = wanted.includes(kind) && article === page.article;
  finds.found.add(page.name, right);
  finds.gated.add(page.name, right && answer.passes);
  finds.wrongArticle.add(page.name, !carries(answer) || article === page.article);
  return answer;
}

/** What counts is what a reader gets: found, and past the gate. */
export function isFound(answer: Answer, page: Page, wanted: readonly VerdictKind[]): boolean {
  const { kind, article } = answer.recognition.verdict;
  return answer.passes && wanted.includes(kind) && article === page.article;
}

/** What programs leave that rewrite a text: their own words, and set phrases with words exchanged. */
import { ANY_NUMBER, matchAt } from '../match/pattern';
import type { FlagDraft } from '../report';
import { LEFTOVERS } from '../rules/leftovers';
import { SPUN } from '../rules/spun';
import type { PageParagraph } from '../vocabulary';
import type { Prose } from './faults';
import { apart, draft } from './note';
import type { Spun } from './spun-table';

const BY_HEAD = new Map<string, Spun[]>();
for (const spun of SPUN) {
  for (const head of spun.pattern.heads) {
    BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), spun]);
  }
}

/** Flags for words of a rewriting program, in any paragraph; quoted ones belong to a story. */
export function findLeftovers(paragraphs: readonly PageParagraph[]): FlagDraft[] {
  const found = paragraphs.flatMap((paragraph, index) =>
    LEFTOVERS.flatMap(({ pattern, says }) => {
      const match = pattern.exec(paragraph.text);
      if (!match || inQuotes(paragraph.text, match.index)) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [draft('leftover', paragraph, index, span, { explanation: says })];
    }),
  );
  return apart(found);
}

/** Flags for set phrases with their words exchanged. */
export function findSpun(prose: readonly Prose[]): FlagDraft[] {
  return prose.flatMap(({ paragraph, index, words }) =>
    words.flatMap((word, at) => {
      const heads = BY_HEAD.get(word.number ? ANY_NUMBER : word.form) ?? [];
      for (const { pattern, usual } of heads) {
        const to = matchAt(pattern, words, at);
        const last = to === null ? undefined : words[to - 1];
        if (!last) continue;
        const span = { start: word.start, end: last.end };
        const explanation = `Everybody else writes “${usual}”.`;
        return [draft('spun', paragraph, index, span, { explanation, original: usual })];
      }
      return [];
    }),
  );
}

/** Whether a quotation is open at `offset`; a mark right before it opens one. */
function inQuotes(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const straight = before.split('"').length - 1;
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”');
  const single = before.lastIndexOf('‘') > before.lastIndexOf('’');
  return straight % 2 === 1 || curly || single;
}

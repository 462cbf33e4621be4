/** What programs leave that rewrite a text: their own words, and set phrases with words exchanged. */
import { bookOf, matchesAt } from '../match/book';
import type { FlagDraft } from '../report';
import { SPUN } from '../rules/spun';
import type { PageParagraph } from '../vocabulary';
import type { Prose } from './faults';
import { apart, draft } from './note';
import { readSpun } from './spun-table';
import type { Tables } from './tables';

const BOOK = bookOf(() => readSpun(SPUN).map((value) => ({ source: value.source, value })));

/** Flags for words of a rewriting program, in any paragraph; quoted ones belong to a story. */
export function findLeftovers(
  paragraphs: readonly PageParagraph[],
  { leftovers }: Tables,
): FlagDraft[] {
  const rows = patternsOf(leftovers);
  const found = paragraphs.flatMap((paragraph, index) =>
    rows.flatMap(({ pattern, says }) => {
      const match = pattern.exec(paragraph.text);
      if (!match || inQuotes(paragraph.text, match.index)) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [draft('leftover', paragraph, index, span, { explanation: says })];
    }),
  );
  return apart(found);
}

/** The rows of a table, made ready when they are first asked for. */
const READY = new WeakMap<Tables['leftovers'], readonly { pattern: RegExp; says: string }[]>();

function patternsOf(leftovers: Tables['leftovers']) {
  const ready =
    READY.get(leftovers) ??
    leftovers().map(({ source, flags, says }) => ({ pattern: new RegExp(source, flags), says }));
  READY.set(leftovers, ready);
  return ready;
}

/** Flags for set phrases with their words exchanged. */
export function findSpun(prose: readonly Prose[]): FlagDraft[] {
  return prose.flatMap(({ paragraph, index, words }) =>
    words.flatMap((word, at) => {
      const [first] = matchesAt(BOOK, words, at);
      const last = first && words[first.to - 1];
      if (!last) return [];
      const { usual } = first.value;
      const span = { start: word.start, end: last.end };
      const explanation = `Everybody else writes “${usual}”.`;
      return [draft('spun', paragraph, index, span, { explanation, original: usual })];
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

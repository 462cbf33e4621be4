/** What is counted of cases while a constant is out. */
import type { Figures } from './ablation';
import type { Case } from './cases';

/**
 * Each case read and judged from its beginning: how many are called what, and pairs of paragraphs,
 * by kind.
 */
export function figures(all: readonly Case[]): Figures {
  const counts = new Map<string, number>();
  const add = (row: string, by: number) => counts.set(row, (counts.get(row) ?? 0) + by);
  for (const { kind, reuse, judge } of all) {
    if (reuse === null) continue;
    const { verdict, alignment } = judge();
    const named = kind.startsWith('own') ? kind : (kind.split(',')[0] ?? kind);
    const row = reuse ? named : `${named} (no reuse)`;
    add(`${row}: ${verdict.relation ?? verdict.kind}`, 1);
    if (verdict.wording) add(`${row}: ${verdict.wording}`, 1);
    add(`${row}: pairs of paragraphs`, alignment.length);
  }
  return counts;
}

/** A finding as questions to a class: nothing is told, everything is to be looked for. */
import type { Flag } from '../../engine/report';
import type { TextName } from '../wording';

/** What a reader would have to find out, simplest first. */
export function questionsOf({ category, status }: Pick<Flag, 'category' | 'status'>): TextName[] {
  if (category === 'sourcing') return ['ask_who', 'ask_know', 'ask_else'];
  if (category === 'translation') return ['ask_mean', 'ask_original'];
  const later: TextName = status === 'superseded' ? 'ask_since' : 'ask_else';
  return ['ask_who', later, 'ask_need'];
}

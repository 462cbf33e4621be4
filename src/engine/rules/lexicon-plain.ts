/** What the grammars of Spanish, Italian, French and German leave empty: English alone has words there. */
import type { LexiconWords } from '../sourcing/lexicon';

export const PLAIN = {
  agentEndings: /^$/,
  things: '',
  adjectiveEndings: /^$/,
  telltale: [],
  telltaleOffice: [],
  standout: [],
  institutional: '',
  asides: '',
  trailing: /(?!)/,
  inverting: '',
  polled: '',
  singular: '',
  absolute: '',
  convinced: '',
  tacked: '',
  judged: '',
  several: '',
  single: '',
  infinitives: '',
  passiveInfinitives: '',
  bareReports: [],
  reportLeads: '',
  outlets: '',
  asSaying: [],
} as const satisfies Partial<LexiconWords>;

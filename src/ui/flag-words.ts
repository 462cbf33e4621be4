/** What a flag is called, what that means, and how grave it looks. */

import type { ClaimEvent } from '../engine/article';
import type { Flag } from '../engine/report';
import type { Category, ClaimStatus, SourcingKind, TranslationKind } from '../engine/vocabulary';
import type { TextName } from './wording';

type Kind = SourcingKind | TranslationKind;
type Tone = 'serious' | 'open' | 'moved' | 'agree' | 'translation';

const KINDS: Readonly<Record<Kind, TextName>> = {
  anonymous: 'kind_anonymous',
  group: 'kind_group',
  'second-hand': 'kind_second_hand',
  'through-outlet': 'kind_through_outlet',
  unattributed: 'kind_unattributed',
  record: 'kind_record',
  'stop-spacing': 'kind_stop_spacing',
  'broken-sentence': 'kind_broken_sentence',
  'quote-side': 'kind_quote_side',
  'quote-mix': 'kind_quote_mix',
  'stray-mark': 'kind_stray_mark',
  doubled: 'kind_doubled',
  conflation: 'kind_conflation',
  counterfactual: 'kind_counterfactual',
  leftover: 'kind_leftover',
  spun: 'kind_spun',
  typo: 'kind_typo',
};

const MEANS: Readonly<Record<Kind, TextName>> = {
  anonymous: 'means_anonymous',
  group: 'means_group',
  'second-hand': 'means_second_hand',
  'through-outlet': 'means_through_outlet',
  unattributed: 'means_unattributed',
  record: 'means_record',
  'stop-spacing': 'means_stop_spacing',
  'broken-sentence': 'means_broken_sentence',
  'quote-side': 'means_quote_side',
  'quote-mix': 'means_quote_mix',
  'stray-mark': 'means_stray_mark',
  doubled: 'means_doubled',
  conflation: 'means_conflation',
  counterfactual: 'means_counterfactual',
  leftover: 'means_leftover',
  spun: 'means_spun',
  typo: 'means_typo',
};

const TONES: Readonly<Record<ClaimStatus, Tone>> = {
  retracted: 'serious',
  corrected: 'moved',
  clarified: 'moved',
  held: 'open',
  contradicted: 'serious',
  superseded: 'moved',
  disputed: 'open',
  unverified: 'open',
  mistranslated: 'translation',
  corroborated: 'agree',
};

const isKind = (kind: Flag['kind']): kind is Kind => Object.hasOwn(KINDS, kind);

type Named = Pick<Flag, 'kind'> & Partial<Pick<Flag, 'note'>>;

/** Whether it departs from a wording that nobody has seen, so that it is only probable. */
const isInferred = ({ kind, note }: Named): boolean =>
  kind === 'record' && note?.category === 'translation' && !note.attested;

/** "Overtaken", "Unnamed source", "Broken sentence". */
export function labelOf(flag: Named): TextName {
  const { kind } = flag;
  if (isInferred(flag)) return 'kind_record_probably';
  return isKind(kind) ? KINDS[kind] : `status_${kind}`;
}

/** One sentence that says what the label means. */
export function meaningOf(flag: Named): TextName {
  const { kind } = flag;
  if (isInferred(flag)) return 'means_record_probably';
  return isKind(kind) ? MEANS[kind] : `means_${kind}`;
}

/** The colour family of a flag's label; shape and words say the same. */
export function toneOf({ category, kind }: Pick<Flag, 'category' | 'kind'>): Tone {
  if (category === 'claim' && !isKind(kind)) return TONES[kind];
  return category === 'translation' ? 'translation' : 'open';
}

/** The colour family of a step in a claim's history; none for its first assertion. */
export function toneOfEvent({ status }: Pick<ClaimEvent, 'status'>): Tone | undefined {
  return status === 'asserted' ? undefined : TONES[status];
}

/** The name of a category. */
export const categoryName = (category: Category): TextName => `category_${category}`;

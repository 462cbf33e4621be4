/** A translation finding as a flag, before its report gives it an id. */

import type { FlagDraft, TranslationNote } from '../report';
import type { PageParagraph, SignStrength, Span, TranslationKind } from '../vocabulary';

type Remark = Partial<Omit<TranslationNote, 'category'>>;

/** What a finding of each kind may prove where its row or record does not say otherwise. */
const STRENGTHS: Readonly<Record<TranslationKind, SignStrength>> = {
  record: 'supporting',
  conflation: 'supporting',
  counterfactual: 'supporting',
  leftover: 'decisive',
  spun: 'decisive',
  doubled: 'typographical',
  'stop-spacing': 'typographical',
  'broken-sentence': 'typographical',
  'quote-side': 'typographical',
  'quote-mix': 'typographical',
  'stray-mark': 'typographical',
  typo: 'typographical',
};

/** A finding at `span` of a paragraph; what the remark leaves out is unknown. */
export function draft(
  kind: TranslationKind,
  paragraph: PageParagraph,
  pageParagraph: number,
  span: Span,
  remark: Remark & { readonly approximate?: boolean } = {},
): FlagDraft {
  const { approximate = false, ...note } = remark;
  return {
    category: 'translation',
    kind,
    claim: null,
    status: null,
    pageParagraph,
    start: span.start,
    end: span.end,
    quote: paragraph.text.slice(span.start, span.end),
    approximate,
    note: {
      category: 'translation',
      explanation: null,
      original: null,
      attested: false,
      confidence: 'high',
      strength: STRENGTHS[kind],
      inherited: false,
      pivot: null,
      pivotConfidence: null,
      ...note,
    },
  };
}

/** Whether two findings stand on some of the same letters. */
export function overlap(a: FlagDraft, b: FlagDraft): boolean {
  return a.pageParagraph === b.pageParagraph && a.start < b.end && b.start < a.end;
}

/** The findings without those that stand on letters of an earlier one. */
export function apart(flags: readonly FlagDraft[]): FlagDraft[] {
  return flags.filter((flag, index) => !flags.slice(0, index).some((each) => overlap(each, flag)));
}

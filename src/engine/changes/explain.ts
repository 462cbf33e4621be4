/** Why each change of a copy was told: the rule, and what was measured for it. */
import type { Edit, EditKind, ParagraphChange } from '../comparison';
import type { AlignedParagraph, Report } from '../report';

/** What decided. */
export type ChangeRule =
  | 'words around agree'
  | 'unchanged words on both sides'
  | 'words around stand together'
  | 'stood together in the article'
  | 'known of the edition'
  | 'no known headline'
  | 'told nowhere on the page'
  | 'no link on the page'
  | 'in no paragraph of the page'
  | 'in no paragraph of the article'
  | 'out of the longest row in order';

/** Why one change was told. */
export interface ExplainedChange {
  readonly kind: EditKind | ParagraphChange['kind'];
  readonly pageParagraph: number | null;
  readonly articleParagraph: number | null;
  /** Offset in the text of `pageParagraph`; null for a whole paragraph. */
  readonly start: number | null;
  readonly rule: ChangeRule;
  /** Words around, of four, that agree; null where they were not counted. */
  readonly agreeing: number | null;
  /** Bits by which the two paragraphs are one; null where they were not aligned. */
  readonly evidence: number | null;
}

const RULES: Readonly<Record<EditKind, ChangeRule>> = {
  number: 'words around agree',
  unit: 'words around agree',
  date: 'words around agree',
  name: 'words around agree',
  quotation: 'unchanged words on both sides',
  'hedge-lost': 'words around stand together',
  'hedge-gained': 'stood together in the article',
  'attribution-lost': 'words around stand together',
  'attribution-vague': 'words around agree',
  'attribution-merged': 'words around agree',
  headline: 'no known headline',
  'byline-lost': 'told nowhere on the page',
  'date-lost': 'told nowhere on the page',
  'credit-lost': 'told nowhere on the page',
  'notice-lost': 'told nowhere on the page',
  'link-lost': 'no link on the page',
};
const PARAGRAPHS: Readonly<Record<ParagraphChange['kind'], ChangeRule>> = {
  missing: 'in no paragraph of the page',
  added: 'in no paragraph of the article',
  moved: 'out of the longest row in order',
};

/** Every change that the report tells beside its claims, paragraphs first. */
export function explainChanges({ paragraphs, comparison, alignment }: Report): ExplainedChange[] {
  return [
    ...paragraphs.map((change) => ({
      ...placeOf(change, alignment),
      kind: change.kind,
      start: null,
      rule: PARAGRAPHS[change.kind],
      agreeing: null,
    })),
    ...(comparison?.edits ?? []).map((edit) => ({
      ...placeOf(edit, alignment),
      kind: edit.kind,
      start: edit.pageParagraph === null ? null : edit.start,
      rule: edit.inherited !== null && edit.kind === 'quotation' ? KNOWN : RULES[edit.kind],
      agreeing: edit.agreeing,
    })),
  ];
}

const KNOWN: ChangeRule = 'known of the edition';

function placeOf(
  { pageParagraph, articleParagraph }: Edit | ParagraphChange,
  alignment: readonly AlignedParagraph[],
): Pick<ExplainedChange, 'pageParagraph' | 'articleParagraph' | 'evidence'> {
  const pair = alignment.find(
    (one) => one.pageParagraph === pageParagraph && one.articleParagraph === articleParagraph,
  );
  return { pageParagraph, articleParagraph, evidence: pair?.evidence ?? null };
}

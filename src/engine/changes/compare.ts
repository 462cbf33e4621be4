/** A copy beside the known article: what stands otherwise, whose doing it is, and what was not looked for. */
import type { Edition, SourceArticle } from '../article';
import type { Comparison, Edit, EditKind, ParagraphChange } from '../comparison';
import type { KnownText } from '../recognition/fingerprint';
import type { FlagDraft, Origin, Recognition } from '../report';
import type { PageText } from '../text/page-text';
import type { WordReader } from '../text/words';
import { companyOf } from './company';
import { findEdits } from './find';
import { hedgesKnown } from './hedges';
import { inheritedEdits } from './inherited';
import { areLinksKnown, linkEdits } from './links';
import { type KnownDetails, readPrint } from './print';
import { provenanceEdits } from './provenance';
import { rowsOf } from './rows';

/** What a comparison is made of. */
export interface Compared {
  readonly page: PageText;
  readonly recognition: Recognition;
  /** The record as it is, whichever edition the page follows. */
  readonly article: SourceArticle;
  readonly text: KnownText;
  readonly origin: Origin;
  readonly paragraphs: readonly ParagraphChange[];
  /** What was found of the page's wording, for what the edition it follows changed already. */
  readonly translation: readonly FlagDraft[];
  readonly noticeCarried: boolean | null;
  readonly read: WordReader;
}

const WEIGHTS: Readonly<Partial<Record<EditKind, Edit['weight']>>> = {
  'hedge-gained': 'low',
  'attribution-merged': 'medium',
  unit: 'medium',
};
const ORDER: readonly Edit['weight'][] = ['high', 'medium', 'low'];
const DETAILS: readonly EditKind[] = ['number', 'unit', 'date'];
const HEDGES: readonly EditKind[] = ['hedge-lost', 'hedge-gained'];
const ATTRIBUTIONS: readonly EditKind[] = [
  'attribution-lost',
  'attribution-vague',
  'attribution-merged',
];
const PROVENANCE: readonly EditKind[] = ['headline', 'byline-lost', 'date-lost', 'credit-lost'];

/** The comparison of a page that is a copy or an excerpt; null for any other. */
export function compareCopy(given: Compared): Comparison | null {
  const { page, recognition, article, text, origin, paragraphs, noticeCarried } = given;
  const { kind, wording } = recognition.verdict;
  if (kind !== 'copy' && kind !== 'excerpt') return null;
  const known = detailsOf(article);
  const withheld = withheldOf(article, origin, known);
  const stored = withheld === null ? known : null;
  const whole = kind === 'copy' && origin.relation !== 'original';
  const edits = [...wordingEdits(given, stored), ...(whole ? lostEdits(given, known) : [])];
  return {
    edition: article.fingerprintEdition ?? null,
    withheld,
    looked: [
      ...(stored ? lookedFor(stored, wording === 'reworded') : []),
      ...(whole ? PROVENANCE : []),
      ...(noticeCarried === null ? [] : (['notice-lost'] as const)),
      ...(whole && areLinksKnown(page, article, known) ? (['link-lost'] as const) : []),
    ],
    partly: stored?.thinned ? ['name'] : [],
    edits: edits.sort(byWeight),
    rows: rowsOf(page, recognition, paragraphs, text.paragraphs),
  };
}

/** Why details cannot be compared; null where they can. */
function withheldOf(
  { fingerprintEdition }: SourceArticle,
  { edition }: Origin,
  known: KnownDetails | null,
): Comparison['withheld'] {
  if (known === null) return 'no-details';
  const other = edition !== null && fingerprintEdition !== undefined;
  return other && edition !== fingerprintEdition ? 'other-edition' : null;
}

/** What stands otherwise in paragraphs that stand in both, here or in the edition the page follows. */
function wordingEdits(given: Compared, known: KnownDetails | null): Edit[] {
  const { page, translation, article, origin } = given;
  const compared = known ? detailEdits(given, known) : [];
  const inherited = inheritedEdits(page, translation, article, followedOf(article, origin));
  return [...compared, ...inherited.filter((edit) => !compared.some((one) => overlaps(one, edit)))];
}

function followedOf({ editions }: SourceArticle, origin: Origin): Edition | null {
  return editions.find(({ id }) => id === origin.edition) ?? null;
}

/** What a whole copy no longer tells of where it comes from, and where it no longer leads. */
function lostEdits(
  { page, article, origin, noticeCarried, recognition }: Compared,
  known: KnownDetails | null,
): Edit[] {
  const followed = followedOf(article, origin);
  const kept = recognition.alignment.map(({ articleParagraph }) => articleParagraph);
  return [
    ...provenanceEdits(page, article, followed, known, noticeCarried, Math.max(-1, ...kept)),
    ...linkEdits(page, article, followed, known, new Set(kept)),
  ];
}

function byWeight(a: Edit, b: Edit): number {
  const place = ({ pageParagraph }: Edit) => pageParagraph ?? Number.MAX_SAFE_INTEGER;
  return (
    ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) || place(a) - place(b) || a.start - b.start
  );
}

/** The paragraphs with the hedges that went with those that are missing, where the record tells. */
export function withCaveats(
  paragraphs: readonly ParagraphChange[],
  article: SourceArticle,
): ParagraphChange[] {
  const known = paragraphs.length > 0 ? detailsOf(article) : null;
  return paragraphs.map((change) => {
    const { kind, articleParagraph } = change;
    if (kind !== 'missing' || articleParagraph === null) return change;
    const details = known?.paragraphs[articleParagraph] ?? [];
    const hedges = details.filter((detail) => detail.kind === 'hedge');
    return { ...change, caveats: [...new Set(hedges.map(({ value }) => value))] };
  });
}

/** The stored details; null where there are none or they are damaged, which costs nothing else. */
function detailsOf({ fingerprint }: SourceArticle): KnownDetails | null {
  try {
    const known = readPrint(fingerprint.details);
    return known && known.paragraphs.length === fingerprint.paragraphs ? known : null;
  } catch {
    return null;
  }
}

function detailEdits({ page, recognition, text, read }: Compared, known: KnownDetails): Edit[] {
  const { edited, quotations } = findEdits(page, recognition, known, text, read);
  const textOf = (paragraph: number) => page.paragraphs[paragraph]?.text ?? '';
  const terms = edited.map((edit): Edit => {
    const { kind, pageParagraph, articleParagraph, start, end, expected, agreeing } = edit;
    return {
      kind,
      pageParagraph,
      start,
      end,
      quote: textOf(pageParagraph).slice(start, end),
      ...companyOf(textOf(pageParagraph), start, end),
      articleParagraph,
      expected,
      speaker: null,
      weight: WEIGHTS[kind] ?? 'high',
      agreeing,
      inherited: null,
    };
  });
  const spoken = quotations
    .map((edit): Edit => {
      const { pageParagraph, articleParagraph, start, end, speaker } = edit;
      return {
        kind: 'quotation',
        pageParagraph,
        start,
        end,
        quote: textOf(pageParagraph).slice(start, end),
        ...companyOf(textOf(pageParagraph), start, end),
        articleParagraph,
        expected: '',
        speaker: speaker === '' ? null : speaker,
        weight: 'high',
        agreeing: null,
        inherited: null,
      };
    })
    // A number or a name exchanged inside a quotation is told as that.
    .filter((edit) => !terms.some((one) => overlaps(one, edit)));
  return [...terms, ...spoken];
}

function overlaps(one: Edit, other: Edit): boolean {
  return (
    one.pageParagraph !== null &&
    one.pageParagraph === other.pageParagraph &&
    one.start < other.end &&
    other.start < one.end
  );
}

function lookedFor({ language }: KnownDetails, reworded: boolean): EditKind[] {
  return [
    ...DETAILS,
    ...(language === 'de' ? [] : (['name'] as const)),
    'quotation',
    ...(hedgesKnown(language) && !reworded ? [...HEDGES, ...ATTRIBUTIONS] : []),
  ];
}

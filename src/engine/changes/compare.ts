/** A copy beside the known article: what stands otherwise, whose doing it is, and what was not looked for. */
import type { SourceArticle } from '../article';
import type { Comparison, Edit, EditKind, ParagraphChange } from '../comparison';
import type { KnownText } from '../recognition/fingerprint';
import type { FlagDraft, Origin, Recognition } from '../report';
import type { PageText } from '../text/page-text';
import type { WordReader } from '../text/words';
import { findEdits } from './find';
import { hedgesKnown } from './hedges';
import { inheritedEdits } from './inherited';
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
  const { kind } = recognition.verdict;
  if (kind !== 'copy' && kind !== 'excerpt') return null;
  const known = detailsOf(article);
  const edition = article.fingerprintEdition ?? null;
  const other = origin.edition !== null && edition !== null && origin.edition !== edition;
  const withheld = known === null ? 'no-details' : other ? 'other-edition' : null;
  const followed = article.editions.find(({ id }) => id === origin.edition) ?? null;
  const whole = kind === 'copy' && origin.relation !== 'original';
  const compared = known && !withheld ? detailEdits(given, known) : [];
  const inherited = inheritedEdits(page, given.translation, article, followed);
  const reaches = Math.max(
    -1,
    ...recognition.alignment.map(({ articleParagraph }) => articleParagraph),
  );
  const edits = [
    ...compared,
    ...inherited.filter((edit) => !compared.some((one) => overlaps(one, edit))),
    ...(whole ? provenanceEdits(page, article, followed, known, noticeCarried, reaches) : []),
  ];
  return {
    edition,
    withheld,
    looked: [
      ...(known && !withheld ? lookedFor(known, recognition.verdict.wording === 'reworded') : []),
      ...(whole ? PROVENANCE : []),
      ...(noticeCarried === null ? [] : (['notice-lost'] as const)),
    ],
    edits: edits.sort(
      (a, b) =>
        ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) ||
        (a.pageParagraph ?? Number.POSITIVE_INFINITY) -
          (b.pageParagraph ?? Number.POSITIVE_INFINITY) ||
        a.start - b.start,
    ),
    rows: rowsOf(page, recognition, paragraphs, text.paragraphs),
  };
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
  const quote = (paragraph: number, start: number, end: number) =>
    page.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const terms = edited.map((edit): Edit => {
    const { kind, pageParagraph, articleParagraph, start, end, expected } = edit;
    return {
      kind,
      pageParagraph,
      start,
      end,
      quote: quote(pageParagraph, start, end),
      articleParagraph,
      expected,
      speaker: null,
      weight: WEIGHTS[kind] ?? 'high',
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
        quote: quote(pageParagraph, start, end),
        articleParagraph,
        expected: '',
        speaker: speaker === '' ? null : speaker,
        weight: 'high',
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

/** What the page knows, as lines for a terminal. */

import type { Flag, Report } from '../engine/report';
import type { Category } from '../engine/vocabulary';
import type { PageStatus } from '../protocol';

const NAMES: Record<Category, string> = {
  sourcing: 'Sourcing',
  translation: 'Translation',
  claim: 'Claims',
};

const VERDICTS: Record<Report['verdict']['kind'], string> = {
  copy: 'A copy of',
  excerpt: 'An excerpt of',
  translation: 'A translation of',
  related: 'About the same event as, or quoting,',
  none: 'No known article',
};

const WORDINGS = {
  verbatim: ', word for word',
  edited: ', edited',
  reworded: ', reworded throughout',
} as const;

const LABELS: Readonly<Record<string, string>> = {
  anonymous: 'unnamed source',
  group: 'nobody in particular',
  'through-outlet': 'through another outlet',
  unattributed: 'no source given',
  record: 'wording altered',
  'stop-spacing': 'stray space',
  'broken-sentence': 'broken sentence',
  'quote-side': 'misplaced quotation mark',
  'quote-mix': 'mixed quotation marks',
  'stray-mark': 'stray punctuation',
  doubled: 'doubled words',
  conflation: 'two senses mixed up',
  counterfactual: 'a report told as an if',
  leftover: 'a program’s own words',
  spun: 'exchanged words',
  typo: 'slip of type',
  superseded: 'overtaken',
  held: 'under review by the publisher',
  mistranslated: 'altered in translation',
};
const LABEL_WIDTH = 24;

/** The status of a page in plain words: verdict, coverage, and every flag with its place. */
export function summarise(status: PageStatus): string {
  if (status.state === 'failed') return `The page could not be checked: ${status.reason}`;
  if (status.state !== 'checked') return 'No known article was found on this page.';
  const { report } = status;
  const { verdict, origin, flags, dataset } = report;
  const wording = verdict.wording ? WORDINGS[verdict.wording] : '';
  const lines = [
    `${VERDICTS[verdict.kind]}${origin ? `${version(report)} “${origin.article.headline}”` : ''}${wording}.`,
    `Matched ${verdict.matchedParagraphs} of ${verdict.pageParagraphs} paragraphs with the dataset of ${dataset.date}. Only what it lists was checked.`,
    'All findings, of which a reader sees the most telling highlighted:',
    ...(Object.keys(NAMES) as Category[]).flatMap((category) => section(category, flags)),
  ];
  return lines.join('\n');
}

/** What stands between the page and the article: a copy of a translation is not the article's. */
function version({ verdict, origin }: Report): string {
  const followed = origin?.article.editions.find(({ id }) => id === origin.edition);
  const reused = verdict.kind === 'copy' || verdict.kind === 'excerpt';
  return reused && followed?.kind === 'laundered' ? ' a translated version of' : '';
}

function section(category: Category, flags: readonly Flag[]): string[] {
  const own = flags.filter((flag) => flag.category === category);
  const shown = own.filter((flag) => flag.status !== 'corroborated');
  const more = own.length - shown.length;
  const title = `${NAMES[category]}: ${shown.length}${more > 0 ? `, and ${more} corroborated` : ''}`;
  return ['', title, ...shown.map(line)];
}

function line({ kind, quote, pageParagraph }: Flag): string {
  return `  ${(LABELS[kind] ?? kind).padEnd(LABEL_WIDTH)} “${quote}” (paragraph ${pageParagraph})`;
}

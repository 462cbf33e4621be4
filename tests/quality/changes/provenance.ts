/** Headline, byline, date, credit, link and notice taken off copies of real articles, or put in another house's form. */
import type { Edition, SourceArticle } from '../../../src/engine/article';
import { buildIndex, check } from '../../../src/engine/check';
import type { EditKind } from '../../../src/engine/comparison';
import { readParagraphs } from '../../../src/engine/text/plain-text';
import type { PageArticle } from '../../../src/engine/vocabulary';
import { pageOf, recordOf } from '../../support/articles';
import type { Measure } from '../floors';
import { tally } from '../tally';
import { randomFrom } from '../variants';
import { pick, type Random } from './swap';

const AUTHORS = ['Maren Oldervik', 'Tobias Quillfeather', 'Ines Karvonen', 'Bram Heuvelink'];
const PUBLISHERS = [
  ['The Fjordland Courier', 'courier.example'],
  ['Quayside Dispatch', 'dispatch.example'],
  ['Ostrava Evening Post', 'post.example'],
] as const;
const HEADLINES = [
  'Council weighs new rules after a week of protest',
  'What the report leaves open about the harbour fund',
  'Judges hear second day of evidence in ferry case',
  'Schools to open late as storm moves inland',
];
const OTHERS = ['Shocking secret they hoped nobody would read', 'Nobody saw this coming in town'];
const NOTICE = 'Correction: an earlier version of this article misstated the year of the fund.';

interface Known {
  readonly article: SourceArticle;
  readonly page: PageArticle;
  readonly other: string;
}

/** A record of the text under an invented headline, author and publisher, and a page that tells all. */
function knownOf(text: string, random: Random): Known {
  const author = pick(AUTHORS, random) ?? '';
  const [publisher, host] = pick(PUBLISHERS, random) ?? PUBLISHERS[0];
  const headline = pick(HEADLINES, random) ?? '';
  const body = readParagraphs(text).map((paragraph) => paragraph.text);
  const whole = [headline, ...body].join('\n\n');
  const original: Edition = {
    id: 'original',
    kind: 'original',
    publisher,
    authors: [author],
    headline,
    published: '2024-05-17',
    url: `https://www.${host}/a`,
    phrases: [],
  };
  const article: SourceArticle = {
    ...recordOf('known', whole),
    editions: [original],
    fingerprintEdition: 'original',
    notices: [
      {
        id: 'n',
        kind: 'corrected',
        date: '2024-05-20',
        publisher,
        url: `https://www.${host}/a`,
        via: null,
        quote: 'misstated the year of the fund',
        says: 'The year was wrong.',
        paragraphs: [1],
      },
    ],
  };
  const lines = readParagraphs(
    [whole, `This article first appeared in ${publisher}.`, NOTICE].join('\n\n'),
  );
  const page: PageArticle = {
    ...pageOf(lines),
    url: 'https://copy.example/b',
    byline: author,
    published: '2024-05-18',
    links: [{ paragraph: null, host }],
  };
  return { article, page, other: pick(OTHERS, random) ?? '' };
}

const without = (page: PageArticle, words: string): PageArticle => ({
  ...page,
  paragraphs: page.paragraphs.filter(({ text }) => !text.includes(words)),
});
const headed = (page: PageArticle, headline: (was: string) => string): PageArticle => ({
  ...page,
  paragraphs: page.paragraphs.map((one) =>
    one.role === 'headline' ? { ...one, text: headline(one.text) } : one,
  ),
});

/** What is taken off, and what has to be told of it. */
const TAKEN: Readonly<Record<string, readonly [EditKind | null, (known: Known) => PageArticle]>> = {
  byline: ['byline-lost', ({ page }) => ({ ...page, byline: null })],
  'another author': ['byline-lost', ({ page }) => ({ ...page, byline: 'Staff' })],
  date: ['date-lost', ({ page }) => ({ ...page, published: null })],
  credit: ['credit-lost', ({ page }) => without(page, 'first appeared in')],
  link: ['link-lost', ({ page }) => ({ ...page, links: [{ paragraph: 3, host: 'ads.example' }] })],
  notice: ['notice-lost', ({ page }) => without(page, 'Correction:')],
  headline: ['headline', ({ page, other }) => headed(page, () => other)],
  nothing: [null, ({ page }) => page],
  'byline as a line': [
    null,
    ({ page }) => {
      const line = { text: `By ${page.byline} | 18 May 2024`, role: 'body' as const };
      const [first, ...rest] = page.paragraphs;
      return { ...page, byline: null, paragraphs: first ? [first, line, ...rest] : [line] };
    },
  ],
  'headline in capitals': [null, ({ page }) => headed(page, (was) => was.toUpperCase())],
  'site behind the headline': [null, ({ page }) => headed(page, (was) => `${was} | Copy Daily`)],
  'credit in the metadata': [
    null,
    ({ page, article }) => ({
      ...without(page, 'first appeared in'),
      publisher: article.editions[0]?.publisher ?? null,
    }),
  ],
  'links not read': [null, ({ page }) => ({ ...page, links: null })],
};

const KINDS: readonly EditKind[] = [
  'headline',
  'byline-lost',
  'date-lost',
  'credit-lost',
  'link-lost',
  'notice-lost',
];

/** What is told of where a copy comes from, when one thing of it was taken off, or nothing. */
export function measureProvenance(texts: readonly string[], half: string): Measure[] {
  const found = tally();
  const right = tally();
  texts.forEach((text, number) => {
    const known = knownOf(text, randomFrom(text));
    const index = buildIndex({ date: '2026-01-01', articles: [known.article] });
    for (const [way, [kind, change]] of Object.entries(TAKEN)) {
      const { comparison } = check(change(known), index, { anyway: false });
      const told = (comparison?.edits ?? []).filter((edit) => KINDS.includes(edit.kind));
      if (kind)
        found.add(
          `${number} ${way}`,
          told.some((edit) => edit.kind === kind),
        );
      for (const edit of told) right.add(`${number} ${way}: ${edit.kind}`, edit.kind === kind);
    }
  });
  return [
    found.share(`${half}: headline, byline, date, credit, link and notice found`),
    right.share(`${half}: headline, byline, date, credit, link and notice rightly told`),
  ];
}

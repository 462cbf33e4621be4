/**
 * Whether claims are placed in the right paragraph and sentence of reworded and translated copies.
 *
 * Copies keep the article's paragraphs one by one. A claim is expected in the sentence that the
 * record gives, unless `claims-truth.json` names others for that text; an empty list says that the
 * text leaves the claim out there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceArticle } from '../../src/engine/article';
import type { FlagDraft } from '../../src/engine/report';
import { sentences } from '../../src/engine/text/sentences';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { claimsOf, once, shipped } from './claims-told';
import type { Measure } from './floors';
import { tally } from './tally';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const SHARED_COPIES = here('../../../shared/corpus/');
const ARTICLE = 'madrid-embassy-raid-2019';

type Truth = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
const truth = JSON.parse(readFileSync(here('./claims-truth.json'), 'utf8')) as Truth;
export const article = shipped.articles.find(({ id }) => id === ARTICLE) as SourceArticle;

interface Copy {
  readonly name: string;
  readonly page: PageArticle;
}

function copiesIn(folder: string): Copy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.includes('excerpt'))
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), page: readPage(join(folder, file)) }));
}

const own = once(() => copiesIn(here('./claims/')));
const shared = once(() =>
  ['reworded', 'translated'].flatMap((folder) => copiesIn(`${SHARED_COPIES}${folder}`)),
);

function sentenceOf(page: PageArticle, flag: FlagDraft): number {
  const spans = sentences(page.paragraphs[flag.pageParagraph]?.text ?? '');
  return spans.findIndex(({ end }) => flag.start < end);
}

function measure({ name, page }: Copy): Measure[] {
  const { flags } = claimsOf(page);
  const paragraphs = tally();
  const places = tally();
  const strays = tally();
  const wanted = new Set<string>();
  // What the translation altered is sought in its own words alone: claims-places measures it.
  const sought = article.claims.filter(({ status }) => status !== 'mistranslated');
  for (const { id, places: known } of sought) {
    for (const { paragraph, sentence } of known) {
      const expected = truth[name]?.[`${id}@${paragraph}`] ?? [sentence];
      if (expected.length === 0) continue;
      wanted.add(`${id}@${paragraph}`);
      const found = flags.filter((f) => f.claim === id && f.pageParagraph === paragraph);
      paragraphs.add(`${id}@${paragraph}`, found.length > 0);
      places.add(
        `${id}@${paragraph}`,
        found.some((flag) => expected.includes(sentenceOf(page, flag))),
      );
    }
  }
  for (const { claim, pageParagraph, status } of flags) {
    if (status === 'mistranslated') continue;
    strays.add(`${claim}@${pageParagraph}`, wanted.has(`${claim}@${pageParagraph}`));
  }
  return [
    paragraphs.share(`${name}: in the right paragraph`),
    places.share(`${name}: in the right sentence`),
    strays.count(`${name}: where they are not`),
  ];
}

/** On rewordings made for these tests. */
export const measureOwnCopies = (): Measure[] => own().flatMap(measure);

/** On the reworded and translated copies of `../shared`, where they are here. */
export const measureSharedCopies = (): Measure[] => shared().flatMap(measure);

/**
 * Pages that translate an article and pages that do not, as figures to fit and to try weights on:
 * real articles of several outlets put through rule-based translators, other outlets' put through
 * the same, both spelt in two other scripts, and what was written for the corpus.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintText } from '../../../src/dataset/build/fingerprint';
import { fidelityOf, isLookedAt, weighable } from '../../../src/engine/recognition/fidelity';
import { type KnownText, readFingerprint } from '../../../src/engine/recognition/fingerprint';
import { isLatin } from '../../../src/engine/recognition/foreign';
import { blocksOf } from '../../../src/engine/recognition/structure';
import { followTranslation } from '../../../src/engine/recognition/translated';
import { openBackground } from '../../../src/engine/text/background-model';
import { wordReader } from '../../../src/engine/text/words';
import { readNews, readStories } from '../../support/real-texts';
import { readCorpus, type Text } from '../corpus';
import { translate } from './apertium';
import type { Sample } from './logit';
import { SPELLINGS, spelt } from './spellings';
import { strangersOf } from './stories';
import { WAYS } from './ways';

/** Modes of the translator for each language. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  es: ['eng-spa'],
  eo: ['en-eo'],
  fr: ['eng-spa', 'es-fr'],
  ca: ['eng-cat'],
  it: ['eng-cat', 'cat-ita'],
  gl: ['en-gl'],
};

/** Languages asked for by name on the command line, or all of them, with their modes. */
export const ASKED = Object.entries(LANGUAGES).filter(
  ([language], _, all) =>
    process.argv.includes(language) || !all.some(([each]) => process.argv.includes(each)),
);

/** Ways in which pages that are no translations are tried. */
const TRIED = ['whole', 'joined by two', 'one block', 'first half', 'shuffled'];
/** What a sample counts: a false alarm more than a miss, a column on the article's subject most. */
const WEIGHT = { translated: 1, corpus: 2, stranger: 3, otherArticle: 1, column: 10 } as const;

/** A page beside an article, in one way. */
export interface Page extends Sample {
  /** `story`, `spelt`, `corpus` (others of the corpus and columns among it) or `news`. */
  readonly set: string;
  /** Language, or the spelling in another script. */
  readonly language: string;
  readonly latin: boolean;
  readonly way: string;
  readonly name: string;
}

const background = openBackground();
const read = wordReader(background);

function open(paragraphs: readonly string[]): KnownText {
  return readFingerprint(fingerprintText(paragraphs.join('\n\n')).fingerprint, background);
}

type Case = Pick<Page, 'set' | 'language' | 'name' | 'yes' | 'weight' | 'half'>;

function pagesOf(
  given: Case,
  paragraphs: readonly string[],
  known: KnownText,
  ways: readonly string[],
): Page[] {
  return ways.map((way) => {
    const made = WAYS[way]?.(paragraphs, given.name) ?? [];
    const blocks = blocksOf(
      made.map((text) => ({ text, role: 'body' })),
      read,
    );
    const fidelity = fidelityOf(followTranslation(blocks, known), blocks, known);
    const latin = isLatin(blocks);
    const looked = isLookedAt(fidelity);
    return { ...given, way, latin, looked, figures: weighable(fidelity, latin) };
  });
}

const textsOf = ({ paragraphs }: Text) => paragraphs.map(({ text }) => text);
const COLUMN = /^(de|es|fr|it|ko|ru)-/;

/** The corpus's translations beside their articles and all others, and columns on their subjects. */
export function corpusPages(): Page[] {
  const texts = readCorpus();
  const articles = new Map(
    texts
      .filter(({ folder }) => folder === 'articles')
      .map((article) => [article.name, open(textsOf(article))]),
  );
  return texts.flatMap((text): Page[] => {
    const { folder, article, kind, name } = text;
    const language = folder === 'translated' ? kind : COLUMN.exec(kind)?.[1];
    if (language === undefined) return [];
    const base = { set: 'corpus', language, half: -1, name };
    const paragraphs = textsOf(text);
    return [...articles].flatMap(([other, known]) => {
      const tried = triedAs(folder === 'translated', other === article);
      return tried ? pagesOf({ ...base, ...tried.as }, paragraphs, known, tried.ways) : [];
    });
  });
}

/** What a foreign text of the corpus is beside an article, and in which ways it is tried. */
function triedAs(isTranslation: boolean, ofThisArticle: boolean) {
  if (isTranslation && ofThisArticle) {
    return { as: { yes: true, weight: WEIGHT.corpus }, ways: Object.keys(WAYS) };
  }
  if (ofThisArticle) return { as: { yes: false, weight: WEIGHT.column }, ways: TRIED };
  const ways = ['whole', 'one block', 'first half'];
  return isTranslation ? { as: { yes: false, weight: WEIGHT.otherArticle }, ways } : null;
}

/** Known articles of the stories in all ways, and other outlets' own ones, by the translators. */
export function storyPages(): Page[] {
  const stories = readStories();
  const drafted = stories.filter(({ known }) => known);
  const known = new Map(drafted.map(({ id, paragraphs }) => [id, open(paragraphs)]));
  const pairs = [...drafted.map((page) => ({ page, known: page })), ...strangersOf(stories)];
  const pages = [...new Set(pairs.map(({ page }) => page))];
  return ASKED.flatMap(([language, modes]) => {
    const answered = kept(
      pages.map(({ paragraphs }) => paragraphs),
      modes,
    );
    return pairs.flatMap((pair): Page[] => {
      const text = known.get(pair.known.id);
      const paragraphs = answered[pages.indexOf(pair.page)] ?? [];
      if (!text) return [];
      const yes = pair.page === pair.known;
      const base = {
        name: pair.page.id,
        yes,
        weight: yes ? WEIGHT.translated : WEIGHT.stranger,
        half: Number(pair.known.story) % 2,
      };
      const ways = yes ? Object.keys(WAYS) : TRIED;
      const spellings = language === 'es' ? Object.keys(SPELLINGS) : [];
      return [
        ...pagesOf({ ...base, set: 'story', language }, paragraphs, text, ways),
        ...spellings.flatMap((script) => {
          const other = paragraphs.map((each) => spelt(each, script));
          return pagesOf({ ...base, set: 'spelt', language: script }, other, text, ways);
        }),
      ];
    });
  });
}

/** One single article in so many, of this length in words and with so many paragraphs. */
const NEWS = { every: 8, shortest: 250, longest: 1_200, paragraphs: 6 } as const;

/** Single articles by the translators, which nothing is fitted to. */
export function newsPages(): Page[] {
  const news = readNews()
    .filter(({ paragraphs }) => {
      const words = paragraphs.join(' ').split(/\s+/).length;
      const long = words >= NEWS.shortest && words <= NEWS.longest;
      return long && paragraphs.length >= NEWS.paragraphs;
    })
    .filter((_, at) => at % NEWS.every === 0);
  return ASKED.flatMap(([language, modes]) =>
    kept(
      news.map(({ paragraphs }) => paragraphs),
      modes,
    ).flatMap((paragraphs, at) => {
      const article = news[at];
      if (!article) return [];
      const base = { set: 'news', language, name: article.id, yes: true, weight: 0, half: -1 };
      return pagesOf(base, paragraphs, open(article.paragraphs), Object.keys(WAYS));
    }),
  );
}

const KEPT = join(tmpdir(), 'hearsay-translations');

/** Translations are kept in the system's temporary folder, and never in the project. */
function kept(texts: readonly (readonly string[])[], modes: readonly string[]): string[][] {
  const name = createHash('sha256')
    .update(JSON.stringify([modes, texts]))
    .digest('hex');
  const file = join(KEPT, `${name.slice(0, 24)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as string[][];
  const answered = translate(texts, modes);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, JSON.stringify(answered));
  return answered;
}

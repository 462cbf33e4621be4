/** How many translations are found, however their paragraphs come, and what is wrongly called one. */
import { buildIndex, type Index } from '../../../src/engine/recognition/candidates';
import { recognise } from '../../../src/engine/recognition/recognise';
import { pageOf, recordOf } from '../../support/articles';
import { readStories } from '../../support/real-texts';
import type { Text } from '../corpus';
import type { Measure } from '../floors';
import { tally } from '../tally';
import { translate } from './apertium';
import { strangersOf } from './stories';
import { WAYS } from './ways';

const verdictOf = (paragraphs: readonly string[], index: Index) =>
  recognise(pageOf(paragraphs.map((text) => ({ text, role: 'body' }))), index).verdict;

const indexOf = (articles: readonly (readonly [string, string])[]) =>
  buildIndex({
    date: '2026-01-01',
    articles: articles.map(([id, text]) => recordOf(id, text)),
  });

/** The translations written for the corpus, each way, among all its articles. */
export function measureOwn(texts: readonly Text[]): Measure[] {
  const articles = texts.filter(({ folder }) => folder === 'articles');
  const index = indexOf(articles.map(({ name, text }) => [name, text]));
  const translated = texts.filter(({ folder }) => folder === 'translated');
  return Object.entries(WAYS).map(([way, change]) => {
    const found = tally();
    for (const { name, article, paragraphs } of translated) {
      const page = change(
        paragraphs.map(({ text }) => text),
        name,
      );
      const verdict = verdictOf(page, index);
      found.add(name, verdict.kind === 'translation' && verdict.article === article);
    }
    return found.share(`translations, ${way}`);
  });
}

/** Known articles and strangers that are translated; every so-manieth, the same every time. */
const EVERY = { known: 6, stranger: 8 } as const;
/** Modes of one language after another: Spanish, Catalan, French by way of Spanish. */
export const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  es: ['eng-spa'],
  fr: ['eng-spa', 'es-fr'],
};

/** Real articles put through translators: known ones each way, and other outlets' own stories. */
export function measureStories(): Measure[] {
  const stories = readStories();
  const known = stories.filter((article) => article.known);
  const index = indexOf(known.map(({ id, paragraphs }) => [id, paragraphs.join('\n\n')]));
  const sample = known.filter((_, at) => at % EVERY.known === 0);
  const strangers = strangersOf(stories)
    .map(({ page }) => page)
    .filter((page, at, all) => all.indexOf(page) === at && at % EVERY.stranger === 0);
  const found = new Map(Object.keys(WAYS).map((way) => [way, tally()]));
  const alarms = tally();
  for (const [language, modes] of Object.entries(LANGUAGES)) {
    translate(
      sample.map(({ paragraphs }) => paragraphs),
      modes,
    ).forEach((paragraphs, at) => {
      const id = sample[at]?.id ?? '';
      for (const [way, change] of Object.entries(WAYS)) {
        const verdict = verdictOf(change(paragraphs, id), index);
        const right = verdict.kind === 'translation' && verdict.article === id;
        found.get(way)?.add(`${id} ${language}`, right);
      }
    });
    translate(
      strangers.map(({ paragraphs }) => paragraphs),
      modes,
    ).forEach((paragraphs, at) => {
      const { kind, article } = verdictOf(paragraphs, index);
      alarms.add(`${strangers[at]?.id} ${language}: ${article}`, kind !== 'translation');
    });
  }
  return [
    ...[...found].map(([way, each]) => each.share(`real articles by a translator, ${way}`)),
    alarms.count("false alarm: another outlet's story, translated"),
  ];
}

/** Whether a record's reviewed passages stand, on a translation, in the paragraphs they became. */
import type { SourcingPassage } from '../../../src/engine/article';
import { buildIndex } from '../../../src/engine/recognition/candidates';
import { recognise, unrecognised } from '../../../src/engine/recognition/recognise';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { pageOf, recordOf } from '../../support/articles';
import type { Text } from '../corpus';
import type { Measure } from '../floors';
import { tally } from '../tally';

/** One passage for each flag on the article, told apart by `who`. */
function passagesOf({ paragraphs }: Text): SourcingPassage[] {
  const page = { ...pageOf(paragraphs), lang: 'en' };
  return findSourcing(page, unrecognised(paragraphs.length), [], null).flags.flatMap(
    ({ category, kind, quote, pageParagraph }, at) =>
      category === 'sourcing'
        ? [
            {
              paragraph: pageParagraph,
              kind: kind as SourcingPassage['kind'],
              quote,
              who: `${at}`,
              bears: 'It.',
              reasonGiven: null,
              sole: false,
            },
          ]
        : [],
  );
}

/** The paragraphs in an order of their own: the second half stands before the first. */
function turned<Item>(items: readonly Item[]): Item[] {
  const half = Math.ceil(items.length / 2);
  return [...items.slice(half), ...items.slice(0, half)];
}

/**
 * The translations written for the corpus, whose paragraph n is the article's, turned so that
 * counting does not find it: of all passages those placed, and of these those in their own.
 */
export function measurePassages(texts: readonly Text[]): Measure[] {
  const articles = texts.filter(({ folder }) => folder === 'articles');
  const records = articles.map((article) => ({
    ...recordOf(article.name, article.text),
    sourcing: passagesOf(article),
  }));
  const index = buildIndex({ date: '2026-01-01', articles: records });
  const placed = tally();
  const right = tally();
  for (const { name, kind, article, paragraphs } of texts) {
    const record = records.find(({ id }) => id === article);
    if (!record || !texts.some((one) => one.name === name && one.folder === 'translated')) continue;
    const order = turned(paragraphs.map((_, at) => at));
    const page = { ...pageOf(turned(paragraphs)), lang: kind };
    const { flags } = findSourcing(page, recognise(page, index), [], null);
    for (const { who, paragraph } of record.sourcing) {
      const found = flags.find(
        ({ note }) => note.category === 'sourcing' && note.remark?.who === who,
      );
      placed.add(`${name} ${paragraph}`, found !== undefined);
      if (found) right.add(`${name} ${paragraph}`, order[found.pageParagraph] === paragraph);
    }
  }
  return [
    placed.share("translations: a record's passages placed"),
    right.share('translations: placed where they belong'),
  ];
}

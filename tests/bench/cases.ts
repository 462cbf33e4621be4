/** Pairs of a page and a known article, for tools that compare two texts at a time. */
import { sibling, type Text } from '../quality/corpus';
import { blocks, randomFrom, VARIANTS } from '../quality/variants';

/** A page beside an article. */
export interface Pair {
  readonly name: string;
  readonly page: readonly string[];
  readonly article: Pick<Text, 'name' | 'text'>;
  /** What the page is to the article; negatives are `related`, `sibling` and `other`. */
  readonly kind: string;
  readonly isCopy: boolean;
}

const MADE = ['wrapped', 'edited 30 %', 'spun', 'shuffled', 'middle, 100 words or more'];
/** Every article beside so many articles that have nothing to do with it. */
const OTHERS = 3;

/** All copies, and as negatives the related texts, the other stories on an event and strangers. */
export function pairs(texts: readonly Text[]): Pair[] {
  const articles = texts.filter(({ folder }) => folder === 'articles');
  const byName = new Map(articles.map((article) => [article.name, article]));
  const found: Pair[] = [];
  const add = (
    name: string,
    page: readonly string[],
    of: string,
    kind: string,
    isCopy: boolean,
  ) => {
    const article = byName.get(of);
    if (article) found.push({ name, page, article, kind, isCopy });
  };
  for (const article of articles) {
    for (const variant of MADE) {
      const name = `${article.name} ${variant}`;
      const made = VARIANTS[variant]?.(blocks(article.paragraphs), randomFrom(name)) ?? [];
      add(
        name,
        made.map(({ text }) => text),
        article.name,
        variant,
        true,
      );
    }
  }
  for (const { name, folder, kind, article, paragraphs } of texts) {
    const page = paragraphs.map(({ text }) => text);
    if (folder === 'related') add(name, page, article, folder, false);
    else if (folder === 'reworded') add(name, page, article, `reworded, ${kind}`, true);
    else if (folder === 'excerpts') add(name, page, article, 'reworded excerpt', true);
    else if (folder === 'translated') add(name, page, article, folder, true);
    else {
      add(name, page, sibling(name) ?? '', 'sibling', false);
      const at = articles.findIndex((known) => known.name === name);
      for (let step = 1; step <= OTHERS; step += 1) {
        const other = articles[(at + 4 * step) % articles.length];
        if (other) add(name, page, other.name, 'other', false);
      }
    }
  }
  return found;
}

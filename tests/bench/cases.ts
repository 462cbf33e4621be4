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
  return [
    ...articles.flatMap(madeFrom),
    ...texts.flatMap((text) =>
      text.folder === 'articles' ? besideOthers(text, articles) : writtenFrom(text, articles),
    ),
  ];
}

const textsOf = (paragraphs: readonly { readonly text: string }[]) =>
  paragraphs.map(({ text }) => text);

/** Copies of an article made by code. */
function madeFrom(article: Text): Pair[] {
  return MADE.map((kind) => {
    const name = `${article.name} ${kind}`;
    const made = VARIANTS[kind]?.(blocks(article.paragraphs), randomFrom(name)) ?? [];
    return { name, page: textsOf(made), article, kind, isCopy: true };
  });
}

/** A text beside the article it was written from, or about. */
function writtenFrom(text: Text, articles: readonly Text[]): Pair[] {
  const { name, folder, paragraphs } = text;
  const article = articles.find((known) => known.name === text.article);
  if (!article) return [];
  const kinds: Readonly<Record<string, string>> = {
    reworded: `reworded, ${text.kind}`,
    excerpts: 'reworded excerpt',
  };
  const kind = kinds[folder] ?? folder;
  return [{ name, page: textsOf(paragraphs), article, kind, isCopy: folder !== 'related' }];
}

/** An article as a page beside the other one on its event, and beside strangers. */
function besideOthers({ name, paragraphs }: Text, articles: readonly Text[]): Pair[] {
  const at = articles.findIndex((known) => known.name === name);
  const other = articles.find((known) => known.name === sibling(name));
  const strangers = Array.from({ length: OTHERS }, (_, step) => {
    return articles[(at + 4 * (step + 1)) % articles.length];
  });
  const beside = (kind: string) => (article: Text) => {
    return { name, page: textsOf(paragraphs), article, kind, isCopy: false };
  };
  return [
    ...(other ? [beside('sibling')(other)] : []),
    ...strangers.flatMap((article) => (article ? [beside('other')(article)] : [])),
  ];
}

/** Pages beside known articles, each with what is true of it; split by story and by publisher. */
import { alignPassages } from '../../src/engine/recognition/align';
import { buildIndex, candidates, type Index } from '../../src/engine/recognition/candidates';
import type { KnownText } from '../../src/engine/recognition/fingerprint';
import { type Passage, passagesOf } from '../../src/engine/recognition/passages';
import { recognise } from '../../src/engine/recognition/recognise';
import { type Weighed, weigh } from '../../src/engine/recognition/weigh';
import type { Recognition } from '../../src/engine/report';
import { readCorpus, sibling, type Text } from '../quality/corpus';
import { blocks, randomFrom, VARIANTS } from '../quality/variants';
import { pageOf, recordOf } from '../support/articles';
import { type NewsText, readNews, readStories, type StoryText } from '../support/real-texts';

/** One page as it was weighed against one article. */
export interface Case {
  /** What kind of page it is. */
  readonly kind: string;
  /** Story or publisher, by which the cases are split. */
  readonly group: string;
  readonly name: string;
  /** Whether it reuses the article's text; null where that cannot be said from outside. */
  readonly reuse: boolean | null;
  readonly weighed: Weighed;
  /** The way of translation it was made by, where it was. */
  readonly way?: string;
  /** Weighs the same matches anew, by the constants of that moment. */
  readonly again: () => Weighed;
  /** Reads and judges the page from its beginning, by the constants of that moment. */
  readonly judge: () => Recognition;
}

const body = (texts: readonly string[]) => texts.map((text) => ({ text, role: 'body' as const }));

/** An index of texts given as paragraphs. */
export function indexOf(texts: readonly { id: string; paragraphs: readonly string[] }[]): Index {
  const articles = texts.map(({ id, paragraphs }) => recordOf(id, paragraphs.join('\n\n')));
  return buildIndex({ date: '2026-01-01', articles });
}

/** What is measured of a case. */
type Weighing = Pick<Case, 'weighed' | 'again' | 'judge'>;

/** Weighs a page against one article of an index. */
export function weighing(
  passages: readonly Passage[],
  known: KnownText,
): Pick<Case, 'weighed' | 'again'> {
  const matches = alignPassages(passages, known);
  const again = () => weigh(passages, matches, known);
  return { weighed: again(), again };
}

/** A page of these paragraphs against the only article of an index. */
export function against(texts: readonly string[], index: Index): Weighing {
  // A new page each time: what was read of one is kept with it, by the constants of that moment.
  const judge = () => recognise(pageOf(body(texts)), index);
  return { ...weighing(passagesOf(body(texts), index.read), index.known(0)), judge };
}

/** Six-word runs that two texts may share by chance. */
const CHANCE_RUNS = 2;
/** One single article in so many becomes a record beside the stories' known ones. */
const EVERY = 6;

/** Every text beside the records it is nearest to, its own story left out. */
export function strangerCases(): Case[] {
  const stories = readStories();
  const news = readNews();
  const all = [...stories, ...news];
  const records = [
    ...stories.filter(({ known }) => known),
    ...news.filter((_, at) => at % EVERY === 0),
  ];
  const index = indexOf(records);
  const runs = runsOf();
  return all.flatMap((page) => {
    const passages = passagesOf(body(page.paragraphs), index.read);
    return candidates(passages, [], index).flatMap((at): Case[] => {
      const record = records[at];
      if (!record || record.id === page.id) return [];
      if ('pairs' in record && page.id in record.pairs) return [];
      const known = index.known(at);
      const own = runs(page);
      const shared = [...runs(record)].filter((run) => own.has(run)).length;
      return [
        {
          kind: 'another article on anything',
          group: record.id,
          name: `${record.id} ${page.id}`,
          reuse: shared <= CHANCE_RUNS ? false : null,
          ...weighing(passages, known),
          judge: () => recognise(pageOf(body(page.paragraphs)), index),
        },
      ];
    });
  });
}

const RUN = 6;

/** Six-word runs of a text, remembered by its id. */
function runsOf(): (text: StoryText | NewsText) => ReadonlySet<string> {
  const seen = new Map<string, ReadonlySet<string>>();
  return ({ id, paragraphs }) => {
    const known = seen.get(id);
    if (known) return known;
    const words =
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')));
    seen.set(id, runs);
    return runs;
  };
}

/** The project's own corpus: rewordings, variants by code, pages that are related. */
export function ownCases(): Case[] {
  const texts = readCorpus();
  const articles = texts.filter(({ folder }) => folder === 'articles');
  return articles.flatMap((article) => {
    const index = indexOf([{ id: article.name, paragraphs: [article.text] }]);
    const add = (kind: string, name: string, page: readonly string[], reuse: boolean): Case => ({
      kind: `own, ${kind}`,
      group: article.name,
      name,
      reuse,
      ...against(page, index),
    });
    const plain = ({ paragraphs }: Text) => paragraphs.map(({ text }) => text);
    const made = ['edited 50 %', 'spun'].map((variant) => {
      const random = randomFrom(`${article.name} ${variant}`);
      const page = VARIANTS[variant]?.(blocks(article.paragraphs), random) ?? [];
      return add(
        variant,
        article.name,
        page.map(({ text }) => text),
        true,
      );
    });
    const derived = texts.filter((text) => text.article === article.name && text !== article);
    const other = texts.find(({ name }) => name === sibling(article.name));
    return [
      ...made,
      ...derived
        .filter(({ folder }) => folder !== 'translated')
        .map((text) => add(text.folder, text.name, plain(text), text.folder !== 'related')),
      ...(other ? [add('the other story', other.name, plain(other), false)] : []),
    ];
  });
}

/** Each known article of a story beside texts of the next stories: nothing to do with each other. */
export function unlike(): Case[] {
  const texts = readStories();
  const records = texts.filter(({ known }) => known);
  return records.flatMap((article, at) => {
    const index = indexOf([article]);
    const others = texts.filter(
      ({ id, story }) => story !== article.story && !(id in article.pairs),
    );
    return [0, 1, 2, 3].flatMap((step): Case[] => {
      const page = others[(at * 17 + step * 211) % others.length];
      if (!page) return [];
      const name = `${article.id} ${page.id}`;
      const group = String(article.story);
      const kind = 'another story';
      return [{ kind, group, name, reuse: false, ...against(page.paragraphs, index) }];
    });
  });
}

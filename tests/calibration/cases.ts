/** Pages beside known articles, each with what is true of it; split by story and by publisher. */
import { alignPassages } from '../../src/engine/recognition/align';
import { buildIndex, candidates, type Index } from '../../src/engine/recognition/candidates';
import type { KnownText } from '../../src/engine/recognition/fingerprint';
import { type Passage, passagesOf } from '../../src/engine/recognition/passages';
import { recognise } from '../../src/engine/recognition/recognise';
import { type Weighed, weigh } from '../../src/engine/recognition/weigh';
import type { Recognition } from '../../src/engine/report';
import { readCorpus, sibling, type Text } from '../quality/corpus';
import { blocks, randomFrom, shuffle, VARIANTS } from '../quality/variants';
import { pageOf, recordOf } from '../support/articles';
import { type NewsText, readNews, readStories, type StoryText } from '../support/real-texts';
import { LATER_WAYS, roundTrip, UNSEEN_WAYS, waysHere } from './round-trips';

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
  /** Weighs the same matches anew, by the constants of that moment. */
  readonly again: () => Weighed;
  /** Reads and judges the page from its beginning, by the constants of that moment. */
  readonly judge: () => Recognition;
}

const body = (texts: readonly string[]) => texts.map((text) => ({ text, role: 'body' as const }));

/** An index of texts given as paragraphs. */
function indexOf(texts: readonly { id: string; paragraphs: readonly string[] }[]): Index {
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
  const page = pageOf(body(texts));
  const judge = () => recognise(page, index);
  return { ...weighing(passagesOf(page.paragraphs, index.read), index.known(0)), judge };
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

/** Words outside quotation marks that a part of a copy must have to be asked for. */
const LEAST_UNQUOTED = 25;

function unquotedWords(text: string): number {
  const outside = text.replace(/“[^”]*”?|"[^"]*"?|''.*?(?:''|$)/g, ' ');
  return outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

type Page = readonly [kind: string, paragraphs: readonly string[]];

/** Paragraphs of the article that a copy of one part stands in. */
const BEFORE = 6;

/** Whole copies and their parts, alone and inside another article. */
function parts(copy: readonly string[], host: readonly string[], seed: string): Page[] {
  const random = randomFrom(seed);
  const found: Page[] = [
    ['whole', copy],
    ['half', copy.slice(0, Math.ceil(copy.length / 2))],
    ['thinned', copy.filter((_, at) => at % 2 === 0)],
    ['joined', copy.flatMap((text, at) => (at % 2 ? [] : [`${text} ${copy[at + 1] ?? ''}`]))],
    ['split', copy.flatMap((text) => text.split(/(?<=[.!?]["”]?) /))],
    ['shuffled', shuffle(copy, random)],
    ['one block', [copy.join(' ')]],
    ['whole, in company', [...host.slice(0, BEFORE), ...copy, ...host.slice(BEFORE)]],
  ];
  for (const size of [3, 2, 1]) {
    const part = partOf(copy, size, random);
    if (!part) continue;
    found.push([`${size} of its paragraphs`, part]);
    const within = [...host.slice(0, BEFORE), ...part, ...host.slice(BEFORE)];
    found.push([`${size} of its paragraphs, in company`, within]);
  }
  const asked = (texts: readonly string[]) => texts.some((t) => unquotedWords(t) >= LEAST_UNQUOTED);
  return found.filter(([, texts]) => asked(texts));
}

function partOf(
  copy: readonly string[],
  size: number,
  random: () => number,
): readonly string[] | null {
  const starts = copy
    .map((_, at) => at)
    .slice(1, copy.length - size + 1)
    .filter((at) =>
      copy.slice(at, at + size).every((text) => unquotedWords(text) >= LEAST_UNQUOTED),
    );
  const at = starts[Math.floor(random() * starts.length)];
  return at === undefined ? null : copy.slice(at, at + size);
}

/** Words of an article that is copied. */
const SHORTEST = 250;
const LONGEST = 1_200;

/** Articles that may be copied, in an order that is always the same. */
function mixedNews(): NewsText[] {
  const fit = readNews().filter(({ paragraphs }) => {
    const words = paragraphs.join(' ').split(/\s+/).length;
    return words >= SHORTEST && words <= LONGEST && paragraphs.length >= 4;
  });
  return shuffle(fit, randomFrom('round trips'));
}

/** The articles that are copied, and others that copies stand in; `most` at most. */
function copied(most: number): { articles: NewsText[]; hosts: NewsText[] } {
  const mixed = mixedNews();
  return { articles: mixed.slice(0, most), hosts: mixed.slice(most, most + 200) };
}

/** Copies of one article, whole and in parts. */
interface Copied {
  readonly article: NewsText;
  readonly name: string;
  readonly pages: readonly Page[];
}

/** Round trips of `most` real articles, ways taken in turn when `each` is false; none without apertium. */
export function roundTripCases(most: number, each = true): Case[] {
  return roundTrips(most, each).flatMap((copies) => casesOf(copies, 'round trip'));
}

/** The pages of `roundTripCases`, before they are weighed. */
export function roundTrips(most: number, each = true): Copied[] {
  const ways = waysHere();
  const { articles, hosts } = copied(most);
  return articles.flatMap((article, at) => {
    const taken = each ? ways : ways.slice(at % Math.max(1, ways.length)).slice(0, 1);
    return taken.flatMap((way) => {
      const copy = roundTrip(article.paragraphs, way);
      return copy ? [copiesOf(article, copy, hosts, `${article.id} ${way.join()}`)] : [];
    });
  });
}

/** Sixty articles in turn by some ways: which ones, what their copies are called, whose company. */
interface Batch {
  readonly made: string;
  readonly ways: typeof UNSEEN_WAYS;
  /** Places in `mixedNews`, from and up to. */
  readonly articles: readonly [number, number];
  readonly hosts: readonly [number, number];
}

const EARLIER: Batch = {
  made: 'unseen round trip',
  ways: UNSEEN_WAYS,
  articles: [400, 460],
  hosts: [460, 560],
};

/** Ways through Portuguese and Italian, of other articles again. */
const LATER: Batch = {
  made: 'later unseen round trip',
  ways: LATER_WAYS,
  articles: [460, 520],
  hosts: [400, 460],
};

/** Round trips of articles, and by ways, that nothing was fitted to; none without apertium. */
export function unseenCases(): Case[] {
  return [EARLIER, LATER].flatMap(casesOfBatch);
}

function casesOfBatch({ made, ways: wanted, articles, hosts }: Batch): Case[] {
  const ways = waysHere(wanted);
  const news = mixedNews();
  return news.slice(...articles).flatMap((article, at) => {
    const way = ways[at % Math.max(1, ways.length)];
    const copy = way ? roundTrip(article.paragraphs, way) : null;
    return copy ? casesOf(copiesOf(article, copy, news.slice(...hosts), article.id), made) : [];
  });
}

/** Exact copies of `most` real articles. */
export function exactCases(most: number): Case[] {
  const { articles, hosts } = copied(most);
  return articles.flatMap((article) =>
    casesOf(copiesOf(article, article.paragraphs, hosts, article.id), 'exact'),
  );
}

function copiesOf(
  article: NewsText,
  copy: readonly string[],
  hosts: readonly NewsText[],
  name: string,
): Copied {
  const host = hosts[Math.floor(randomFrom(name)() * hosts.length)]?.paragraphs ?? [];
  return { article, name, pages: parts(copy, host, name) };
}

function casesOf({ article, name, pages }: Copied, made: string): Case[] {
  const index = indexOf([article]);
  return pages.map(([kind, texts]) => ({
    kind: `${made}, ${kind}`,
    group: article.publisher,
    name,
    reuse: true,
    ...against(texts, index),
  }));
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

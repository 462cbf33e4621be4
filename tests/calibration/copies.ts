/** Copies of real articles, exact and by way of translators, whole, in parts and in company. */
import { randomFrom, shuffle } from '../quality/variants';
import { type NewsText, readNews } from '../support/real-texts';
import { against, type Case, indexOf } from './cases';
import { FURTHER_WAYS, LATER_WAYS, roundTrip, waysHere } from './round-trips';

/** Words outside quotation marks that a part of a copy must have to be asked for. */
export const LEAST_UNQUOTED = 25;

export function unquotedWords(text: string): number {
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
  /** The way of translation, where there is one. */
  readonly way: readonly string[] | null;
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
      return copy
        ? [{ ...copiesOf(article, copy, hosts, `${article.id} ${way.join()}`), way }]
        : [];
    });
  });
}

/** Sixty articles in turn by some ways: which ones, what their copies are called, whose company. */
interface Batch {
  readonly made: string;
  readonly ways: typeof FURTHER_WAYS;
  /** Places in `mixedNews`, from and up to. */
  readonly articles: readonly [number, number];
  readonly hosts: readonly [number, number];
}

const EARLIER: Batch = {
  made: 'round trip by further ways',
  ways: FURTHER_WAYS,
  articles: [400, 460],
  hosts: [460, 560],
};

/** Ways through Portuguese and Italian, of other articles again. */
const LATER: Batch = {
  made: 'round trip by later ways',
  ways: LATER_WAYS,
  articles: [460, 520],
  hosts: [400, 460],
};

/** Round trips of other articles by further ways; none without apertium. */
export function furtherCases(): Case[] {
  return [EARLIER, LATER].flatMap(casesOfBatch);
}

function casesOfBatch({ made, ways: wanted, articles, hosts }: Batch): Case[] {
  const ways = waysHere(wanted);
  const news = mixedNews();
  return news.slice(...articles).flatMap((article, at) => {
    const way = ways[at % Math.max(1, ways.length)];
    const copy = way ? roundTrip(article.paragraphs, way) : null;
    if (!way || !copy) return [];
    const copies = copiesOf(article, copy, news.slice(...hosts), article.id);
    return casesOf({ ...copies, way }, made);
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
  return { article, name, way: null, pages: parts(copy, host, name) };
}

function casesOf({ article, name, way, pages }: Copied, made: string): Case[] {
  const index = indexOf([article]);
  return pages.map(([kind, texts]) => ({
    kind: `${made}, ${kind}`,
    group: article.publisher,
    name,
    reuse: true,
    ...(way ? { way: way.join() } : {}),
    ...against(texts, index),
  }));
}

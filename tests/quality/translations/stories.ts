/** Real news of several outlets on the same stories, read in place where it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const FILE = fileURLToPath(
  new URL('../../../../shared/corpus/stories/stories.jsonl.gz', import.meta.url),
);

/** One article; `known` ones stand for records. */
export interface StoryArticle {
  readonly id: string;
  readonly story: number | string;
  readonly known: boolean;
  readonly paragraphs: readonly string[];
  /** Of a known one: share of another page's runs of four words that stand in it, by its id. */
  readonly pairs?: Readonly<Record<string, number>>;
}

/** Whether the stories are there. */
export const hasStories = existsSync(FILE);

/** All articles, in the order of the file. */
export function readStories(): StoryArticle[] {
  return gunzipSync(readFileSync(FILE))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const given = JSON.parse(line) as StoryArticle;
      return { ...given, known: Boolean(given.known) };
    });
}

/** Share of runs of four words from which a page is taken to reuse text of a known one. */
const REUSED = 0.05;

/** Pages on the story of a known article that reuse nothing of it, each with that article. */
export function strangersOf(
  stories: readonly StoryArticle[],
): { readonly page: StoryArticle; readonly known: StoryArticle }[] {
  return stories
    .filter(({ known }) => known)
    .flatMap((known) =>
      stories
        .filter(({ id, story }) => story === known.story && id !== known.id)
        .filter(({ id }) => (known.pairs?.[id] ?? 0) < REUSED)
        .map((page) => ({ page, known })),
    );
}

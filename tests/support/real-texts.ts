/** Real news read in place, where it is there: stories told by several outlets, and single articles. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const HOME = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Whether the real texts are there. */
export const hasRealTexts = existsSync(`${HOME}stories/stories.jsonl.gz`);

/** A text of a story; `pairs` and `unquoted` are shares of other texts' 4-grams that stand in it. */
export interface StoryText {
  readonly id: string;
  readonly story: number;
  readonly paragraphs: readonly string[];
  readonly known: boolean;
  readonly pairs: Readonly<Record<string, number>>;
  readonly unquoted: Readonly<Record<string, number | null>>;
}

/** A single article. */
export interface NewsText {
  readonly id: string;
  readonly publisher: string;
  /** As it stands there; `paragraphs` are its blocks on one line each. */
  readonly text: string;
  readonly paragraphs: readonly string[];
}

/** The lines of a gzipped file of the shared corpus, each a JSON value. */
export function readLines<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(HOME + file)).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** All texts of the stories. */
export function readStories(): StoryText[] {
  return readLines<StoryText>('stories/stories.jsonl.gz');
}

/** All single articles. */
export function readNews(): NewsText[] {
  type Line = { id: string; publisher: string; text: string };
  return readLines<Line>('attribution/train.jsonl.gz').map((line) => ({
    ...line,
    paragraphs: paragraphsOf(line.text),
  }));
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n\n')
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
}

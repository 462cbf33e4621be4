/** Real texts read in place, where they are there: stories by several outlets, articles, saved pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** A page of the web as it was saved. */
export interface SavedHtml {
  readonly name: string;
  readonly html: string;
}

/** All saved pages, by name. */
export function readSavedPages(): SavedHtml[] {
  return readdirSync(`${HOME}web`)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => ({
      name,
      html: gunzipSync(readFileSync(`${HOME}web/${name}`)).toString('utf8'),
    }));
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n\n')
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
}

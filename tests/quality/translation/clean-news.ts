/** Clean English news of the shared corpus, read in place. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const SHARED = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));

export interface CleanPage {
  readonly name: string;
  /** The publisher, or the story that several outlets tell: what must be left out together. */
  readonly group: string;
  readonly paragraphs: readonly string[];
}

/** Records of one gzipped file, each a line of JSON. */
function recordsOf(file: string): Record<string, unknown>[] {
  const lines = gunzipSync(readFileSync(SHARED + file))
    .toString('utf8')
    .trim();
  return lines.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Stories told by many outlets, and articles of seven publishers; null where they are not. */
export function cleanNews(): readonly CleanPage[] | null {
  if (!existsSync(`${SHARED}stories`)) return null;
  const stories = recordsOf('stories/stories.jsonl.gz').map(({ id, story, paragraphs }) => {
    return { name: String(id), group: `story ${story}`, paragraphs: paragraphs as string[] };
  });
  const labelled = recordsOf('attribution/train.jsonl.gz').map(({ id, publisher, text }) => {
    return { name: String(id), group: String(publisher), paragraphs: String(text).split(/\n+/u) };
  });
  return [...stories, ...labelled];
}

/** The labelled corpus of attributions as sentences of features and tags. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '../../engine/sourcing/prepare';
import { sentenceFeatures } from '../../engine/sourcing/reading/features';
import { readProse } from '../../engine/sourcing/words';
import { readText } from '../../engine/text/page-text';

export interface Attribution {
  readonly source: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
}

export interface Article {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** One sentence to learn from. */
export interface Sample {
  readonly hashes: Uint32Array;
  readonly count: number;
  readonly tags: Uint8Array;
}

/** The articles of `train.jsonl.gz` in `folder`; null where the corpus is not there. */
export function readArticles(folder: string): Article[] | null {
  const file = `${folder}/train.jsonl.gz`;
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
}

/** The paragraphs of an article, with where each begins. */
export function paragraphsOf(text: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    if (part.trim() !== '') found.push({ text: part, offset: from });
    from += part.length + 1;
  }
  return found;
}

/** Every sentence of an article, with the tag that people's labels give each word. */
export function samplesOf(article: Article, lexicon: Lexicon): Sample[] {
  const marks = new Uint8Array(article.text.length);
  const paint = (spans: readonly (readonly [number, number])[], first: number) => {
    for (const [start, end] of spans) {
      marks.fill(first + 1, start, end);
      marks[start] = first;
    }
  };
  for (const { content } of article.attributions) paint(content, 5);
  for (const { source } of article.attributions) paint(source, 1);
  for (const { cue } of article.attributions) paint(cue, 3);
  return paragraphsOf(article.text).flatMap(({ text, offset }) =>
    readProse(readText(text)).sentences.map((sentence) => ({
      ...sentenceFeatures(sentence, lexicon),
      tags: Uint8Array.from(sentence.words, (word) => tagAt(marks, offset + word.start)),
    })),
  );
}

function tagAt(marks: Uint8Array, at: number): number {
  const mark = marks[at] ?? 0;
  // A span that begins on a mark or a blank begins, for us, with its first word.
  const opened = marks.subarray(Math.max(0, at - 2), at).some((one) => one === mark - 1);
  return mark > 0 && mark % 2 === 0 && opened && !isInside(marks, at, mark) ? mark - 1 : mark;
}

function isInside(marks: Uint8Array, at: number, mark: number): boolean {
  return (marks[at - 3] ?? 0) === mark;
}

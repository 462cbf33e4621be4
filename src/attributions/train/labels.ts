/** People's labels of who speaks unnamed, by article, and the project's own labelled sentences. */
import { existsSync, readFileSync } from 'node:fs';
import type { Article } from './corpus';

export interface Label {
  readonly start: number;
  readonly end: number;
  /** Another kind than the two is neither. */
  readonly kind: string;
}

/** An article with its labels; in one that was `sampled`, only phrases looked at are known. */
export interface Labelled {
  readonly article: Article;
  readonly labels: readonly Label[];
  readonly unscored: readonly (readonly [number, number])[];
  /** Null where the article was read in full. */
  readonly sampled: readonly (readonly [number, number])[] | null;
}

interface Full {
  readonly id: string;
  readonly labels: readonly Label[];
  readonly unscored: readonly { readonly start: number; readonly end: number }[];
}

interface Sampled {
  readonly id: string;
  readonly labels: readonly (readonly [number, number, string])[];
  readonly unscored: readonly (readonly [number, number])[];
  readonly neither: readonly (readonly [number, number])[];
}

const lines = <Line>(file: string): Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    : [];

/** The labels of `full` (read in full) and `more` (phrases looked at), with their articles. */
export function readLabels(full: string, more: string, articles: readonly Article[]): Labelled[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const read = lines<Full>(full).flatMap(({ id, labels, unscored }): Labelled[] => {
    const article = known.get(id);
    const doubtful = unscored.map(({ start, end }): [number, number] => [start, end]);
    return article ? [{ article, labels, unscored: doubtful, sampled: null }] : [];
  });
  const sampled = lines<Sampled>(more).flatMap(({ id, labels, unscored, neither }): Labelled[] => {
    const article = known.get(id);
    if (!article) return [];
    const human = article.attributions.flatMap(({ source }) => source);
    return [
      {
        article,
        labels: labels.map(([start, end, kind]) => ({ start, end, kind })),
        unscored,
        sampled: [...neither, ...human],
      },
    ];
  });
  return [...read, ...sampled];
}

/** The project's own sentences as articles of a publisher of their own. */
export function readSentences(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at): Labelled => {
      const [marks = '', text = ''] = line.split('\t');
      const labels = (marks === '-' ? [] : marks.split(' | ')).map((mark): Label => {
        const cut = mark.indexOf(':');
        const start = text.indexOf(mark.slice(cut + 1));
        return { start, end: start + mark.length - cut - 1, kind: mark.slice(0, cut) };
      });
      const article = { id: `own-${at}`, publisher: 'own', text, attributions: [] };
      return { article, labels, unscored: [], sampled: null };
    });
}

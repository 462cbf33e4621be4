/** The corpus's own translations, whole and in the ways a page may cut them, as cases. */
import { buildIndex } from '../../src/engine/recognition/candidates';
import { passagesOf } from '../../src/engine/recognition/passages';
import { recognise } from '../../src/engine/recognition/recognise';
import { weigh } from '../../src/engine/recognition/weigh';
import { readCorpus, sibling } from '../quality/corpus';
import { pageOf, recordOf } from '../support/articles';
import type { Case } from './cases';

type Cut = (texts: readonly string[]) => readonly string[];

const CUTS: Readonly<Record<string, Cut>> = {
  whole: (texts) => texts,
  half: (texts) => texts.slice(0, Math.ceil(texts.length / 2)),
  joined: (texts) =>
    texts.flatMap((text, at) => (at % 2 ? [] : [`${text} ${texts[at + 1] ?? ''}`])),
  'one block': (texts) => [texts.join(' ')],
};

/** Each translation beside its article, and beside the other story on the same event. */
export function translationCases(): Case[] {
  const corpus = readCorpus();
  const texts = new Map(
    corpus.flatMap(({ folder, name, text }) => (folder === 'articles' ? [[name, text]] : [])),
  );
  return corpus
    .filter(({ folder }) => folder === 'translated')
    .flatMap(({ article, name, paragraphs }) => {
      const other = sibling(article);
      return [article, ...(other ? [other] : [])].flatMap((record) => {
        const index = buildIndex({
          date: '2026-01-01',
          articles: [recordOf(record, texts.get(record) ?? '')],
        });
        return Object.entries(CUTS).map(([cut, made]): Case => {
          const texts = made(paragraphs.map(({ text }) => text));
          const page = () => pageOf(texts.map((text) => ({ text, role: 'body' })));
          const passages = passagesOf(page().paragraphs, index.read);
          const again = () => weigh(passages, [], index.known(0));
          const judge = () => recognise(page(), index);
          const kind = `own, translation, ${cut}`;
          const reuse = record === article;
          return { kind, group: article, name, reuse, weighed: again(), again, judge };
        });
      });
    });
}

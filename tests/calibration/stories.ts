/** Pages of several outlets on one story, beside one of them as the known article. */
import { buildIndex, type Index } from '../../src/engine/recognition/candidates';
import { type Passage, passagesOf } from '../../src/engine/recognition/passages';
import { recognise } from '../../src/engine/recognition/recognise';
import { openBackground } from '../../src/engine/text/background-model';
import { wordReader } from '../../src/engine/text/words';
import type { PageParagraph } from '../../src/engine/vocabulary';
import { pageOf, recordOf } from '../support/articles';
import { readStories, type StoryText } from '../support/real-texts';
import { against, type Case, weighing } from './cases';
import { LEAST_UNQUOTED, unquotedWords } from './copies';

/** Shares of 4-grams below which two outlets wrote by themselves, and from which text was reused. */
const OWN_TELLING = 0.05;
const REUSE = 0.3;
const GRAM = 4;
/** 4-grams outside quotation marks below which their share says nothing. */
const LEAST_GRAMS = 25;
/** Words of the shortest text that becomes a record here; the corpus's drafts have 290 and more. */
const SHORTEST = 150;

const KIND = 'another outlet on the same story';

/** Other outlets' pages on the stories of the known articles, labelled by the corpus. */
export function storyCases(): Case[] {
  const texts = readStories();
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts.filter(({ known }) => known).flatMap((article) => storyOf(article, byId));
}

/** Share of 4-grams from which a single paragraph may have been taken over. */
const PARAGRAPH_TAKEN = 0.2;

/** Single paragraphs of other outlets' own tellings, alone on a page, beside the known articles. */
export function storyParagraphs(): Case[] {
  const texts = readStories();
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts
    .filter(({ known }) => known)
    .flatMap((article) => {
      const index = indexOf(article);
      const set = new Set(gramsOf(article.paragraphs.join(' ')));
      const isOwn = (paragraph: string) => {
        const grams = gramsOf(paragraph);
        return grams.filter((gram) => set.has(gram)).length < PARAGRAPH_TAKEN * grams.length;
      };
      return Object.keys(article.pairs).flatMap((id): Case[] => {
        const page = id !== article.id && isReuse(article, id) === false ? byId.get(id) : undefined;
        const paragraphs = (page?.paragraphs ?? []).filter((each) => {
          return unquotedWords(each) >= LEAST_UNQUOTED && isOwn(each);
        });
        return paragraphs.map((paragraph) => ({
          kind: 'single paragraph of another outlet',
          group: String(article.story),
          name: `${article.id} ${id}`,
          reuse: false,
          ...against([paragraph], index),
        }));
      });
    });
}

/** Whether a page of the story reuses the known article's text; null where that cannot be said. */
export function isReuse({ pairs, unquoted }: StoryText, page: string): boolean | null {
  return judged(pairs[page] ?? 0, unquoted[page] ?? null);
}

function judged(share: number, unquoted: number | null): boolean | null {
  if (share < OWN_TELLING) return false;
  return share >= REUSE && (unquoted ?? 0) >= REUSE ? true : null;
}

function storyOf(article: StoryText, byId: ReadonlyMap<string, StoryText>): Case[] {
  const index = indexOf(article);
  return Object.keys(article.pairs).flatMap((id): Case[] => {
    const page = byId.get(id);
    if (!page || id === article.id) return [];
    return [
      {
        kind: KIND,
        group: String(article.story),
        name: `${article.id} ${id}`,
        reuse: isReuse(article, id),
        ...against(page.paragraphs, index),
      },
    ];
  });
}

function indexOf({ id, paragraphs }: StoryText): Index {
  const articles = [recordOf(id, paragraphs.join('\n\n'))];
  return buildIndex({ date: '2026-01-01', articles });
}

/** Two texts of a story, and what a fit has to know of them. */
export interface StoryPair extends Case {
  /** Words of the known one. */
  readonly words: number;
  /** Pairs of its story. */
  readonly pairs: number;
}

/**
 * Every text of a story as a page beside every other one as the known article, labelled as the
 * corpus labels its drafts' pairs: some 30,000; of one story in `every` only where that is given.
 */
export function storyPairs(every = 1): StoryPair[] {
  const byStory = new Map<number, Grammed[]>();
  for (const text of readStories().filter(({ story }) => story % every === 0)) {
    const others = byStory.get(text.story) ?? [];
    byStory.set(text.story, [...others, grammed(text)]);
  }
  return [...byStory.values()].flatMap((texts) => pairsAmong(texts));
}

const READ = wordReader(openBackground());

interface Grammed {
  readonly text: StoryText;
  readonly grams: readonly string[];
  readonly unquoted: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly passages: readonly Passage[];
}

function grammed(text: StoryText): Grammed {
  const grams = gramsOf(text.paragraphs.join(' '));
  const outside = text.paragraphs.map((each) => each.replace(/“[^”]*”?|"[^"]*"?/g, ' '));
  return {
    text,
    grams,
    unquoted: gramsOf(outside.join(' ')),
    set: new Set(grams),
    passages: passagesOf(bodyOf(text), READ),
  };
}

function bodyOf({ paragraphs }: StoryText): PageParagraph[] {
  return paragraphs.map((text) => ({ text, role: 'body' }));
}

function gramsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - GRAM + 1))
    .map((_, at) => words.slice(at, at + GRAM).join(' '));
}

function pairsAmong(texts: readonly Grammed[]): StoryPair[] {
  const records = texts.filter(({ grams }) => grams.length >= SHORTEST);
  const pairs = records.length * (texts.length - 1);
  return records.flatMap(({ text, set, grams: { length: words } }) => {
    const index = indexOf(text);
    const share = (grams: readonly string[]) =>
      grams.filter((gram) => set.has(gram)).length / Math.max(1, grams.length);
    return texts.flatMap((page): StoryPair[] => {
      if (page.text === text || page.grams.length === 0) return [];
      const outside = page.unquoted.length < LEAST_GRAMS ? null : share(page.unquoted);
      return [
        {
          kind: KIND,
          group: String(text.story),
          name: `${text.id} ${page.text.id}`,
          reuse: judged(share(page.grams), outside),
          words,
          pairs,
          ...weighing(page.passages, index.known(0)),
          judge: () => recognise(pageOf(bodyOf(page.text)), index),
        },
      ];
    });
  });
}

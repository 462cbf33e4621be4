/** Artifacts that the record describes, found again in this copy. */

import type { Artifact } from '../article';
import type { QuoteMatch } from '../match/alignment';
import { findExact, findNear } from '../match/quote';
import type { FlagDraft, Recognition } from '../report';
import { readText } from '../text/page-text';
import { type PageWords, wordsOfPage } from '../text/page-words';
import type { PageArticle } from '../vocabulary';
import { draft } from './note';

const DETERMINERS = new Set(
  'the a an its his her their our this that these those some any'.split(' '),
);
/** Small words that turn a phrase: where one is added, changed or gone, the fault may be mended. */
const HINGES = new Set(
  `of in on at to for from with by into onto over under about as and or but not no nor if than then
  is are was were be been being has have had do does did will would can could may might must shall
  should who which what when where while he she it they we i you him them us me`.split(/\s+/),
);
/** From this many words on a phrase may have changed a little and still be known. */
const CHANGEABLE = 4;
/** From this many words on it is known in a paragraph that was aligned with nothing. */
const DISTINCTIVE = 5;
/** From this many on two changes leave it the phrase it was. */
const MANY = 6;
/** What may stand between two words that touch. */
const TOUCHING = /^[\s\-‐‑'’‘"“”]*$/u;
const INFLECTION = /(?:ing|ed|es|s|d|e)$/;

/**
 * Flags for the artifacts of the recognised article that this copy carries too. A copy in the
 * wording of an edition that was never translated carries none.
 */
export function findArtifacts(
  page: PageArticle,
  recognition: Recognition,
  edition: string | null,
): FlagDraft[] {
  const { article, alignment } = recognition;
  if (!article) return [];
  const kind = article.editions.find(({ id }) => id === edition)?.kind ?? 'laundered';
  if (kind !== 'laundered') return [];
  const aligned = new Map<number, number[]>();
  for (const { pageParagraph, articleParagraph } of alignment) {
    aligned.set(articleParagraph, [...(aligned.get(articleParagraph) ?? []), pageParagraph]);
  }
  const taken = new Set(alignment.map((pair) => pair.pageParagraph));
  const loose = page.paragraphs.map((_, index) => index).filter((index) => !taken.has(index));

  const words = wordsOfPage(page);

  return article.artifacts.flatMap((artifact) => {
    const places = [...new Set(aligned.get(artifact.paragraph) ?? [])].sort((a, b) => a - b);
    const quote = readPhrase(artifact.quote);
    const match = findIn(words, quote, places, quote.words < DISTINCTIVE ? [] : loose, artifact);
    const index = words.sentences[match?.sentence ?? -1]?.paragraph ?? -1;
    const paragraph = page.paragraphs[index];
    if (!match || !paragraph) return [];
    const { explanation, original, attested, confidence, pivot, pivotConfidence } = artifact;
    const approximate = !match.exact;
    const reading = { explanation, original, attested, confidence, pivot, pivotConfidence };
    const strength = approximate ? 'supporting' : artifact.strength;
    const remark = { ...reading, approximate, strength, inherited: true };
    const span = { start: match.start, end: match.end + quote.tail.length };
    return [draft('record', paragraph, index, span, remark)];
  });
}

/** The words of an artifact; a fault may be one of type, known by its marks alone. */
interface Phrase {
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** Marks between its words and after the last one, made alike; between words '' for a blank. */
  readonly between: readonly string[];
  readonly tail: string;
}

function readPhrase(text: string): Phrase {
  const { tokens } = readText(text);
  const between = tokens
    .slice(1)
    .map(({ start }, at) => plain(text.slice(tokens[at]?.end ?? 0, start)).trimEnd());
  const tail = plain(text.slice(tokens.at(-1)?.end ?? 0));
  return { text, words: tokens.length, between, tail };
}

/** Marks made alike: curly as straight, any white space as one space. */
function plain(marks: string): string {
  return marks.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

/** Word for word in any of the paragraphs, else a little changed in one that was aligned. */
function findIn(
  words: PageWords,
  phrase: Phrase,
  places: readonly number[],
  loose: readonly number[],
  artifact: Artifact,
): QuoteMatch | null {
  const exact = findExact(words, phrase.text, [...places, ...loose], hasMarks(words, phrase));
  if (exact) return exact;
  const marked = phrase.tail !== '' || phrase.between.some((marks) => !TOUCHING.test(marks));
  if (phrase.words < CHANGEABLE || artifact.confidence === 'low' || marked) return null;
  const { original } = artifact;
  if (original && findExact(words, original, places, hasMarks(words, readPhrase(original)))) {
    return null;
  }
  return findNear(words, phrase.text, places, isLightlyChanged);
}

/** Whether a stretch has the marks of the phrase, where the phrase has any, and no others. */
function hasMarks(words: PageWords, { between, tail }: Phrase): (match: QuoteMatch) => boolean {
  return ({ pairs, end, sentence }) => {
    const text = words.textOf(words.sentences[sentence]?.paragraph ?? -1);
    const alike = between.every((wanted, at) => {
      const marks = text.slice(pairs[at]?.found?.end, pairs[at + 1]?.found?.start);
      return wanted === '' ? TOUCHING.test(marks) : plain(marks).trimEnd() === wanted;
    });
    return alike && plain(text.slice(end, end + tail.length)) === tail;
  };
}

/** Whether no more was done than a word put in, an article gone or another ending. */
function isLightlyChanged({ pairs, added }: QuoteMatch): boolean {
  const first = pairs[0];
  if (first?.quoted.form !== first?.found?.form) return false;
  if (added.some(({ form }) => HINGES.has(form))) return false;
  const changes = pairs.reduce((sum, pair) => sum + changesOf(pair), added.length);
  return changes <= (pairs.length < MANY ? 1 : 2);
}

/** How many light changes make a word of the phrase what stands for it; infinitely many: no number. */
function changesOf({ quoted, found }: QuoteMatch['pairs'][number]): number {
  if (quoted.form === found?.form) return 0;
  if (found && inflected(found.form, quoted.form)) return 1;
  if (!DETERMINERS.has(quoted.form)) return Number.POSITIVE_INFINITY;
  if (found === null) return 1;
  return HINGES.has(found.form) ? Number.POSITIVE_INFINITY : 2;
}

function inflected(a: string, b: string): boolean {
  if (HINGES.has(a) || DETERMINERS.has(a) || a.length < 4 || b.length < 4) return false;
  return a.replace(INFLECTION, '') === b.replace(INFLECTION, '');
}

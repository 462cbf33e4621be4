/** Artifacts that the record describes, found again in this copy. */

import type { Artifact } from '../article';
import type { FlagDraft, Recognition } from '../report';
import { readText } from '../text/page-text';
import type { PageArticle } from '../vocabulary';
import { draft } from './note';
import { readWords, type Word } from './words';

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
const INFLECTION = /(?:ing|ed|es|s|d|e)$/;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
}

/**
 * Flags for the artifacts of the recognised article that this copy carries too. A copy in the
 * wording of an edition that was never translated carries none.
 */
export function findArtifacts(
  page: PageArticle,
  words: readonly (readonly Word[])[],
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

  return article.artifacts.flatMap((artifact) => {
    const places = [...new Set(aligned.get(artifact.paragraph) ?? [])].sort((a, b) => a - b);
    const quote = readQuote(artifact.quote);
    const rest = quote.words.length < DISTINCTIVE ? [] : loose;
    const texts = page.paragraphs;
    for (const index of [...places, ...rest]) {
      const paragraph = texts[index];
      const here = words[index] ?? [];
      if (!paragraph) continue;
      const found =
        findExact(paragraph.text, here, quote) ??
        (places.includes(index) ? findChanged(paragraph.text, here, quote, artifact) : null);
      const first = found && here[found.from];
      const last = found && here[found.to - 1];
      if (!found || !first || !last) continue;
      const { explanation, original, attested, confidence, pivot, pivotConfidence } = artifact;
      const { approximate } = found;
      const reading = { explanation, original, attested, confidence, pivot, pivotConfidence };
      const strength = approximate ? 'supporting' : artifact.strength;
      const remark = { ...reading, approximate, strength, inherited: true };
      const span = { start: first.start, end: last.end + quote.tail.length };
      return [draft('record', paragraph, index, span, remark)];
    }
    return [];
  });
}

interface Quote {
  readonly text: string;
  readonly words: readonly Word[];
  /** Marks after the last word that belong to the fault. */
  readonly tail: string;
  /** Has marks in it or after it: the fault may be one of type, known by its marks alone. */
  readonly marked: boolean;
}

function readQuote(text: string): Quote {
  const words = readWords(readText(text));
  const tail = plain(text.slice(words.at(-1)?.end ?? 0));
  const marked = tail !== '' || words.some((word, index) => index > 0 && word.gap !== 'space');
  return { text, words, tail, marked };
}

/** Marks made alike: curly as straight, any white space as one space. */
function plain(marks: string): string {
  return marks.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

/** The phrase word for word; where it has marks inside, those too. */
function findExact(text: string, words: readonly Word[], quote: Quote): Found | null {
  const n = quote.words.length;
  for (let from = 0; from + n <= words.length; from++) {
    let i = 0;
    while (i < n && words[from + i]?.form === quote.words[i]?.form) {
      if (i > 0 && !joinedAlike(text, words, from + i, quote, i)) break;
      i++;
    }
    const end = words[from + n - 1]?.end ?? 0;
    if (n === 0 || i < n) continue;
    if (plain(text.slice(end, end + quote.tail.length)) !== quote.tail) continue;
    return { from, to: from + n, approximate: false };
  }
  return null;
}

function joinedAlike(
  text: string,
  words: readonly Word[],
  at: number,
  quote: Quote,
  i: number,
): boolean {
  const wanted = quote.text.slice(quote.words[i - 1]?.end ?? 0, quote.words[i]?.start);
  if (wanted.trim() === '') return words[at]?.gap === 'space';
  return plain(text.slice(words[at - 1]?.end ?? 0, words[at]?.start)) === plain(wanted);
}

/** The phrase with a word put in, an article gone or another ending, its small words untouched. */
function findChanged(
  text: string,
  words: readonly Word[],
  quote: Quote,
  artifact: Artifact,
): Found | null {
  const n = quote.words.length;
  if (n < CHANGEABLE || artifact.confidence === 'low' || quote.marked) return null;
  if (artifact.original && findExact(text, words, readQuote(artifact.original))) return null;
  const budget = n < 2 * CHANGEABLE - 2 ? 1 : 2;
  for (let from = 0; from < words.length; from++) {
    const to = follow(words, from, quote.words, budget);
    if (to !== null) return { from, to, approximate: true };
  }
  return null;
}

/** Index after the last word when `phrase` runs from `from` with at most `budget` changes. */
function follow(
  words: readonly Word[],
  from: number,
  phrase: readonly Word[],
  budget: number,
): number | null {
  let at = from;
  let left = budget;
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase[i];
    const here = words[at];
    if (!wanted || !here || (at > from && here.gap === 'stop')) return null;
    if (here.form === wanted.form) at++;
    else if (i > 0 && left > 0 && inflected(here.form, wanted.form)) {
      left--;
      at++;
    } else if (i > 0 && left > 0 && DETERMINERS.has(wanted.form)) left--;
    else if (i > 0 && left > 0 && !HINGES.has(here.form)) {
      left--;
      at++;
      i--;
    } else return null;
  }
  return at;
}

function inflected(a: string, b: string): boolean {
  if (HINGES.has(a) || DETERMINERS.has(a) || a.length < 4 || b.length < 4) return false;
  return a.replace(INFLECTION, '') === b.replace(INFLECTION, '');
}

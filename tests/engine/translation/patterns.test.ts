/** Every pattern of the tables finds a sentence made of it, and none of which one word is another. */
import { describe, expect, it } from 'vitest';
import { bookOf, matchesAt } from '../../../src/engine/match/book';
import { parsePattern, type Step } from '../../../src/engine/match/pattern';
import { COMPANY } from '../../../src/engine/rules/company';
import { HABITS } from '../../../src/engine/rules/habits';
import { readText } from '../../../src/engine/text/page-text';
import { TABLES } from '../../../src/engine/translation/compiled';
import { readHabits } from '../../../src/engine/translation/habit-table';
import { readTable } from '../../../src/engine/translation/pivot-table';
import { readWords } from '../../../src/engine/translation/words';

/** A word that stands in no table. */
const STRANGE = 'qzxv';

/** What the words of a pattern are, the shortest way, where it asks for some; pauses between them. */
function partsOf(steps: readonly Step[]): { text: string; certain: boolean }[] {
  return steps.flatMap((step) => {
    if (step.kind === 'start') return [{ text: '. ', certain: false }];
    if (step.kind === 'end') return [{ text: '.', certain: false }];
    if (step.kind === 'pause') return [{ text: ',', certain: false }];
    if (step.kind !== 'taking' || step.least === 0) return [];
    return [{ text: wordOf(step), certain: step.as === 'number' || step.forms !== null }];
  });
}

function wordOf(step: Extract<Step, { kind: 'taking' }>): string {
  if (step.as === 'capital') return 'Qzxv';
  if (step.as === 'number') return '7';
  const [beginning] = step.beginnings;
  return (
    [...(step.forms ?? [])].find((form) => form !== '') ?? (beginning ? `${beginning}s` : STRANGE)
  );
}

const sentenceOf = (parts: readonly { text: string }[]): string =>
  `It ${parts.map(({ text }) => (/\w/.test(text) ? ` ${text}` : text)).join('')} ${STRANGE} then.`;

/** The same with the last of its certain words exchanged. */
function missOf(parts: readonly { text: string; certain: boolean }[]): string {
  const last = parts.findLastIndex(({ certain }) => certain);
  return sentenceOf(parts.map((part, at) => (at === last ? { ...part, text: STRANGE } : part)));
}

function finds(source: string, sentence: string): boolean {
  const book = bookOf(() => [{ source, value: source }]);
  const words = readWords(readText(sentence));
  return words.some((_, at) => matchesAt(book, words, at).length > 0);
}

const SOURCES = {
  conflations: TABLES.flatMap(readTable).flatMap((row) => row.sources),
  habits: HABITS.flatMap(readHabits).flatMap((row) => row.sources),
  company: COMPANY.flatMap(readHabits).flatMap((row) => row.sources),
};

describe.each(Object.entries(SOURCES))('each pattern of the %s', (_, sources) => {
  const made = sources.map((source) => ({ source, parts: partsOf(parsePattern(source).steps) }));

  it('finds a sentence of its words', () => {
    const lost = made.filter(({ source, parts }) => !finds(source, sentenceOf(parts)));
    expect(lost.map(({ source, parts }) => `${source}: ${sentenceOf(parts)}`)).toEqual([]);
  });

  it('finds none where one of them is another', () => {
    const found = made.filter(({ source, parts }) => finds(source, missOf(parts)));
    expect(found.map(({ source, parts }) => `${source}: ${missOf(parts)}`)).toEqual([]);
  });
});

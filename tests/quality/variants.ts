/**
 * Copies made by code from an article, seeded, each with the truth of which of its paragraphs
 * stand where.
 */

import { sentences } from '../../src/engine/text/sentences';
import type { PageParagraph } from '../../src/engine/vocabulary';
import { BOILERPLATE } from './boilerplate';
import { SYNONYMS } from './synonyms';

/** A page paragraph and the article paragraphs that its text comes from; none for boilerplate. */
export interface Block {
  readonly text: string;
  readonly role: PageParagraph['role'];
  readonly from: readonly number[];
}

type Random = () => number;

/** A small repeatable generator of numbers in [0, 1) (mulberry32), seeded by a text. */
export function randomFrom(seed: string): Random {
  let state = 2166136261;
  for (const unit of seed) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Paragraphs as blocks that stand for themselves. */
export function blocks(paragraphs: readonly PageParagraph[]): Block[] {
  return paragraphs.map(({ text, role }, at) => ({ text, role, from: [at] }));
}

type Variant = (given: readonly Block[], random: Random) => Block[];

/** The variants by name; `exact` is the article itself. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  exact: (given) => [...given],
  retyped: (given) => given.map((block) => ({ ...block, text: retype(block.text) })),
  'edited 10 %': (given, random) => edit(given, 0.1, random),
  'edited 30 %': (given, random) => edit(given, 0.3, random),
  'edited 50 %': (given, random) => edit(given, 0.5, random),
  'sentences dropped 30 %': (given, random) => drop(given, 0.3, random),
  'sentences dropped 50 %': (given, random) => drop(given, 0.5, random),
  'truncated to 60 %': (given) => given.slice(0, Math.ceil(given.length * 0.6)),
  'truncated to 30 %': (given) => given.slice(0, Math.ceil(given.length * 0.3)),
  'middle, 100 words or more': (given, random) => middle(given, 100, random),
  shuffled: (given, random) => [...given.slice(0, 1), ...shuffle(given.slice(1), random)],
  merged: (given, random) => reflow(given, random, false),
  split: (given) => given.flatMap(splitAll),
  reflowed: (given, random) => reflow(given.flatMap(splitAll), random, true),
  spun: (given, random) => given.map((block) => ({ ...block, text: spin(block.text, random) })),
  wrapped: (given, random) => wrap(given, random),
};

function retype(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/'/g, '’')
    .replace(/ — /g, ' - ')
    .replace(/ (?:per cent|percent)/g, '%');
}

const FILLERS =
  'today officially however perhaps quite moreover actually according still nevertheless';

function edit(given: readonly Block[], share: number, random: Random): Block[] {
  const fillers = FILLERS.split(' ');
  return given.map((block) => {
    const words = block.text.split(' ').flatMap((word) => {
      if (random() >= share) return [word];
      return random() < 0.5 ? [] : [fillers[Math.floor(random() * fillers.length)] ?? word];
    });
    return { ...block, text: words.join(' ') || block.text };
  });
}

function sentencesOf({ text }: Block): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end).trim());
}

function drop(given: readonly Block[], share: number, random: Random): Block[] {
  return given.flatMap((block) => {
    const kept = sentencesOf(block).filter(() => random() >= share);
    return kept.length > 0 ? [{ ...block, text: kept.join(' ') }] : [];
  });
}

function middle(given: readonly Block[], words: number, random: Random): Block[] {
  const body = given.filter(({ role }) => role === 'body');
  const first = 1 + Math.floor(random() * Math.max(1, body.length - 6));
  const taken: Block[] = [];
  let count = 0;
  for (const block of body.slice(first)) {
    taken.push(block);
    count += block.text.split(' ').length;
    if (count >= words) break;
  }
  return taken;
}

/** The items in another order. */
export function shuffle<T>(given: readonly T[], random: Random): T[] {
  return given
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function splitAll(block: Block): Block[] {
  if (block.role === 'headline') return [block];
  return sentencesOf(block).map((text) => ({ ...block, text }));
}

/** Joins neighbours into paragraphs of two or three blocks, or of one to four when `uneven`. */
function reflow(given: readonly Block[], random: Random, uneven: boolean): Block[] {
  const found = given.filter(({ role }) => role === 'headline');
  const body = given.filter(({ role }) => role === 'body');
  for (let at = 0; at < body.length; ) {
    const size = uneven ? 1 + Math.floor(random() * 4) : 2 + Math.floor(random() * 2);
    const joined = body.slice(at, at + size);
    found.push({
      text: joined.map(({ text }) => text).join(' '),
      role: 'body',
      from: [...new Set(joined.flatMap(({ from }) => from))],
    });
    at += size;
  }
  return found;
}

function spin(text: string, random: Random): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const choices = SYNONYMS.get(word.toLowerCase());
    const choice = choices?.[Math.floor(random() * choices.length)];
    if (choice === undefined) return word;
    return /^\p{Lu}/u.test(word) ? choice.charAt(0).toUpperCase() + choice.slice(1) : choice;
  });
}

/** Up to eighteen lines of a site around the text, and one now and then inside it. */
export function wrap(
  given: readonly Block[],
  random: Random,
  lines: readonly string[] = BOILERPLATE,
): Block[] {
  const site = shuffle(lines, random).map((text): Block => ({ text, role: 'body', from: [] }));
  const some = Math.min(5, Math.floor(lines.length / 3));
  const before = site.splice(0, some + Math.floor(random() * some));
  const after = site.splice(0, some + Math.floor(random() * some));
  const inside = given.flatMap((block) => {
    const advert = random() < 0.12 ? site.pop() : undefined;
    return advert ? [block, advert] : [block];
  });
  return [...before, ...inside, ...after].map((block): Block => ({ ...block, role: 'body' }));
}

const CUT_WORDS = 60;

/** Excerpts of two or three neighbouring paragraphs and 60 words or more, by where they start. */
export function cuts(given: readonly Block[]): [number, Block[]][] {
  const found: [number, Block[]][] = [];
  for (let at = 1; at + 2 <= given.length; at += 2) {
    const size = found.length % 2 === 0 ? 2 : 3;
    const cut = given.slice(at, at + size);
    const words = cut.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    if (words >= CUT_WORDS) found.push([at, cut]);
  }
  return found;
}

/** Half of the paragraphs, in another order, under the headline. */
export function scattered(given: readonly Block[], random: Random): Block[] {
  const half = shuffle(given.slice(1), random).slice(0, Math.ceil(given.length / 2));
  return [...given.slice(0, 1), ...half];
}

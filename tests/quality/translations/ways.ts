/** What may become of a translation's paragraphs on the way to a page. */
import { sentences } from '../../../src/engine/text/sentences';
import { randomFrom, shuffle } from '../variants';

type Way = (paragraphs: readonly string[], seed: string) => string[];

/** The ways by name; the first paragraph stands for the headline. */
export const WAYS: Readonly<Record<string, Way>> = {
  whole: (given) => [...given],
  'joined by two': (given) => joined(given, 2),
  'joined by three': (given) => joined(given, 3),
  'one block': (given) => joined(given, given.length),
  'split at sentences': (given) =>
    given.flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end))),
  'a third left out': (given, seed) => thinned(given, 1 / 3, seed),
  'half left out': (given, seed) => thinned(given, 1 / 2, seed),
  'first half': (given) => given.slice(0, Math.ceil(given.length / 2)),
  'second half': (given) => given.slice(Math.floor(given.length / 2)),
  shuffled: (given, seed) => [...given.slice(0, 1), ...shuffle(given.slice(1), randomFrom(seed))],
};

function joined(given: readonly string[], size: number): string[] {
  const found = given.slice(0, 1);
  for (let at = 1; at < given.length; at += size) found.push(given.slice(at, at + size).join(' '));
  return found;
}

function thinned(given: readonly string[], share: number, seed: string): string[] {
  const random = randomFrom(seed);
  return given.filter((_, at) => at === 0 || random() >= share);
}

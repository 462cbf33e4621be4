/** A change of one place in a text, and what its makers share. */

/** A place in a text and what is put there. */
export interface Swap {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A number of [0, 1). */
export type Random = () => number;

/** Ways to make a change of one kind in a paragraph of `whole`; null where it gives no place. */
export type Ways = Readonly<
  Record<string, (text: string, random: Random, whole: string) => Swap | null>
>;

export const MONTHS =
  'January February March April June July August September October November December'.split(' ');

/** One of a list, by chance. */
export function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** Every match. */
export function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[];
}

/** Whether this place stands inside quotation marks. */
export function inQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** The text with the place changed. */
export function swapped(text: string, { start, end, put }: Swap): string {
  return text.slice(0, start) + put + text.slice(end);
}

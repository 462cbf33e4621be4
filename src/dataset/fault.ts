/** What is wrong with a file that people write, said so that they can find it. */

export interface Fault {
  /** Where, as `claims[two-luxury-cars].evidence[0].note`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong there, to be read after the path. */
  readonly reason: string;
}

interface Step {
  readonly key: unknown;
  readonly value: unknown;
  readonly input: unknown;
}

/** A path in words: list entries are named by their id where they have one. */
export function readablePath(steps: readonly Step[]): string {
  return steps.map(stepName).join('').replace(/^\./u, '');
}

function stepName({ key, value, input }: Step): string {
  if (!Array.isArray(input)) return `.${String(key)}`;
  return `[${idOf(value) ?? String(key)}]`;
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}

/** A schema's own message in words that say what to mend; messages of ours stay as they are. */
export function inWords(message: string): string {
  if (/ but received undefined$/.test(message)) return 'is missing';
  if (/^Invalid key: Expected never/.test(message)) return 'is no field that is known here';
  return message;
}

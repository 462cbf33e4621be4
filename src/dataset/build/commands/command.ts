/** What every command of the dataset's command line has. */

/** Options given, by name without the dashes; all of them text. */
export type Given = Readonly<Record<string, string | undefined>>;

export interface Command {
  /** Words after the command's name. */
  readonly usage: string;
  /** What it does, one sentence. */
  readonly does: string;
  /** Throws a readable reason; prints its result. */
  readonly run: (given: Given, words: readonly string[]) => void | Promise<void>;
}

/** The option, or a reason that says which command needs it. */
export function needed(given: Given, name: string): string {
  const value = given[name];
  if (value === undefined) throw new Error(`this command needs --${name}`);
  return value;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The option `--id`, if it can be one. */
export function neededId(given: Given): string {
  const id = needed(given, 'id');
  if (ID.test(id)) return id;
  throw new Error(`"${id}" is no id: lower-case words joined by hyphens`);
}

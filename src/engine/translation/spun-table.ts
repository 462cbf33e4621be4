/** Tables of set phrases with their words exchanged. */
export interface Spun {
  /** Its pattern (`match/pattern.ts`). */
  readonly source: string;
  /** The phrase as it is written everywhere. */
  readonly usual: string;
}

/** Read a table, `pattern = usual phrase` a line. Throws, naming the line, when one is not so. */
export function readSpun(table: string): Spun[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [source = '', usual = ''] = line.split(' = ').map((cell) => cell.trim());
      if (!source || !usual) throw new Error(`not a line of a table of spun phrases: ${line}`);
      return { source, usual };
    });
}

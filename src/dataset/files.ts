/** Where the parts of the dataset stand among the extension's files. */

/** Name of the catalogue. */
export const CATALOGUE_FILE = 'catalogue.bin';

/** Name of a shard. */
export function shardFile(shard: number): string {
  return `records/${shard}.json`;
}

/** The list of words that stand for signing keys, as the build wrote it into a file. */
import { readAsset } from './asset';

let reading: Promise<readonly string[]> | null = null;

/** The 2,048 words in the list's order, read once; rejects where the file is missing, and reads anew then. */
export function keyWordList(): Promise<readonly string[]> {
  reading ??= readAsset('tables/compiledKeyWords.json')
    .then((text) => JSON.parse(text) as string[])
    .catch((fault) => {
      reading = null;
      throw fault;
    });
  return reading;
}

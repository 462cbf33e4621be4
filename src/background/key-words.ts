/** The words that stand for a signing key, as the build wrote them; read once per worker life. */
import { compiledKeyWords } from '../dataset/key-words';
import { keyWords } from '../dataset/signature';
import { readAssetBytes } from '../platform/asset';

let loading: Promise<readonly string[]> | null = null;

/** Six words for `key`. */
export async function wordsOfKey(key: string): Promise<string> {
  loading ??= readAssetBytes('tables/compiledKeyWords.json')
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as string[])
    // Not built: the words of the source. In a built extension these throw.
    .catch(() => compiledKeyWords());
  return keyWords(key, await loading);
}

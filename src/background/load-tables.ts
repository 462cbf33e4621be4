/** The tables of translation and of sourcing, read once per worker life: half a worker's letters, of which no first answer needs one. */
import { once } from '../engine/text/once';
import type { Tables } from '../engine/translation/tables';
import { readAssetBytes } from '../platform/asset';

let loading: Promise<Tables | null> | null = null;

/** The tables as the build made them; null where one is missing, and signs that need none are found. */
export function loadTables(): Promise<Tables | null> {
  loading ??= load().catch(() => null);
  return loading;
}

async function load(): Promise<Tables> {
  const [conflations, habits, leftovers, english, lexicons] = await Promise.all(
    ['Conflations', 'Habits', 'Leftovers', 'English', 'Lexicons'].map((name) =>
      readAssetBytes(`tables/compiled${name}.json`),
    ),
  );
  return {
    conflations: parsed(conflations),
    habits: parsed(habits),
    leftovers: parsed(leftovers),
    english: parsed(english),
    lexicons: parsed(lexicons),
  };
}

/** What the bytes say, read when first asked for: a page without English prose never does. */
const parsed = (bytes: Uint8Array | undefined) =>
  once(() => JSON.parse(new TextDecoder().decode(bytes)));

/** The lexicon of a language, made ready when it is first asked for. */
import { EN } from '../rules/lexicon-en';
import { once } from '../text/once';
import { compiledLexicons } from './compiled-lexicons';
import type { LexiconWords } from './lexicon';
import { type Lexicon, prepare } from './prepare';
import { readLexicon, type WrittenLexicon } from './written-lexicon';

const READY = new Map<string, Lexicon>();

/** Lexicons beside English, by language, asked for by the first page that is not in English. */
export type Lexicons = () => Readonly<Record<string, WrittenLexicon>>;

/** Those of the source. The built extension has them in a file, and these throw (`src/build/precomputed.ts`). */
const SOURCE_LEXICONS: Lexicons = once(compiledLexicons);

/**
 * The lexicon for a BCP 47 tag, or null where there is none; English where no tag is given. Of other
 * languages it is one of `lexicons`, by default the source's; null for none.
 */
export function lexiconFor(
  tag: string | null,
  lexicons: Lexicons | null = SOURCE_LEXICONS,
): Lexicon | null {
  const lang = (tag ?? 'en').toLowerCase().split(/[-_]/u)[0] ?? 'en';
  const ready = READY.get(lang);
  if (ready) return ready;
  const words = wordsOf(lang, lexicons);
  if (!words) return null;
  const made = prepare(words);
  READY.set(lang, made);
  return made;
}

function wordsOf(lang: string, lexicons: Lexicons | null): LexiconWords | null {
  if (lang === 'en') return EN;
  const all = lexicons?.() ?? {};
  const written = Object.hasOwn(all, lang) ? all[lang] : undefined;
  return written ? readLexicon(written) : null;
}

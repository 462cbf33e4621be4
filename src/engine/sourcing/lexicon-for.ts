/** The lexicon of a language, made ready when it is first asked for. */
import { once } from '../text/once';
import { compiledEnglish, compiledLexicons } from './compiled-lexicons';
import { type Lexicon, prepare } from './prepare';
import { readLexicon, type WrittenLexicon } from './written-lexicon';

const READY = new Map<string, Lexicon>();

/** English, and the lexicons beside it by language: each asked for by the first page that needs it. */
export interface Lexicons {
  readonly english: () => WrittenLexicon;
  readonly lexicons: () => Readonly<Record<string, WrittenLexicon>>;
}

/** Those of the source. The built extension has them in files, and these throw (`src/build/precomputed.ts`). */
const SOURCE_LEXICONS: Lexicons = {
  english: once(compiledEnglish),
  lexicons: once(compiledLexicons),
};

/**
 * The lexicon for a BCP 47 tag, or null where there is none; English where no tag is given. It is
 * one of `lexicons`, by default the source's; null for none.
 */
export function lexiconFor(
  tag: string | null,
  lexicons: Lexicons | null = SOURCE_LEXICONS,
): Lexicon | null {
  if (!lexicons) return null;
  const lang = primarySubtag(tag);
  const ready = READY.get(lang);
  if (ready) return ready;
  const written = writtenOf(lang, lexicons);
  if (!written) return null;
  const made = prepare(readLexicon(written));
  READY.set(lang, made);
  return made;
}

/** The language subtag of a BCP 47 tag; English where none is given. */
export const primarySubtag = (tag: string | null): string =>
  (tag ?? 'en').toLowerCase().split(/[-_]/u)[0] ?? 'en';

function writtenOf(lang: string, { english, lexicons }: Lexicons): WrittenLexicon | undefined {
  if (lang === 'en') return english();
  const all = lexicons();
  return Object.hasOwn(all, lang) ? all[lang] : undefined;
}

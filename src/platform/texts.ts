/** Interface texts, read from `_locales` so that they weigh nothing in a page's script. */
import type { Wording } from '../protocol';
import { INTERFACE_LANGUAGES, type Settings } from '../settings';
import { readAsset } from './asset';
import { localText, uiLanguage } from './i18n';

/**
 * The language to speak: the one chosen, else the browser's where we have it, else English.
 * The browser's region is kept, because dates are written by it.
 */
export function languageFor(chosen: Settings['language'], browserLanguage: string): string {
  const base = browserLanguage.split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (chosen !== 'auto') return chosen === base ? browserLanguage.replace('_', '-') : chosen;
  const known = INTERFACE_LANGUAGES.some((language) => language === base);
  return known ? browserLanguage.replace('_', '-') : 'en';
}

/** The texts of a language; rejects only when the extension's own files are missing. */
export async function readWording(chosen: Settings['language']): Promise<Wording> {
  const language = languageFor(chosen, uiLanguage());
  const file = await readAsset(`_locales/${language.split('-')[0]}/messages.json`);
  const messages = JSON.parse(file) as Record<string, { readonly message: string }>;
  const texts = Object.entries(messages).map(([name, { message }]) => [name, message]);
  return { language, texts: Object.fromEntries(texts), keys: {} };
}

/** A single text in the language the reader chose, for what the browser shows by itself. */
export async function chosenText(
  name: string,
  chosen: Settings['language'],
  value = '',
): Promise<string> {
  if (chosen === 'auto') return localText(name, value);
  const { texts } = await readWording(chosen);
  return (texts[name] ?? '').replace('$1', value);
}

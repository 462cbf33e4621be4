/** The interface texts as they stand in the repository. */
import { readFileSync } from 'node:fs';
import { INTERFACE_LANGUAGES } from '../../src/settings';

export type Language = (typeof INTERFACE_LANGUAGES)[number];
export type Texts = Readonly<Record<string, string>>;

let read: Readonly<Record<Language, Texts>> | null = null;

/** All texts of all languages, by name; read once. */
export function texts(): Readonly<Record<Language, Texts>> {
  read ??= readTexts();
  return read;
}

function readTexts(): Readonly<Record<Language, Texts>> {
  const entries = INTERFACE_LANGUAGES.map((language) => {
    const file = readFileSync(`src/_locales/${language}/messages.json`, 'utf8');
    const messages = JSON.parse(file) as Record<string, { message: string }>;
    return [
      language,
      Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message])),
    ];
  });
  return Object.fromEntries(entries);
}

/** Sentences from the texts of `_locales`: slots filled, plurals and numbers by the language. */
import type en from '../_locales/en/messages.json';
import type { Wording } from '../protocol';

/** Every text there is. A name that `_locales/en` lacks does not compile. */
export type TextName = keyof typeof en;

type Values = Readonly<Record<string, string | number>>;

/**
 * The text `name` with its `{slots}` filled.
 *
 * A text written `one|other` has two forms, chosen by the number in the slot `n` under the
 * language's own plural rule. A slot without a value stays as it is, for `Rich` to fill.
 */
export function say(wording: Wording, name: TextName, values: Values = {}): string {
  const forms = (wording.texts[name] ?? name).split('|');
  const count = values['n'];
  const one =
    typeof count === 'number' && new Intl.PluralRules(wording.language).select(count) === 'one';
  const form = (one ? forms[0] : forms[forms.length - 1]) ?? name;
  return form.replace(/\{(\w+)\}/g, (slot, key: string) => {
    const value = values[key];
    if (value === undefined) return slot;
    return typeof value === 'number' ? value.toLocaleString(wording.language) : value;
  });
}

/** Words in the quotation marks of the reader's language, whatever language the words are in. */
export function quoted(wording: Wording, words: string): string {
  return say(wording, 'quoted', { words });
}

/** Items in a row as the language writes them: "A, B and C". */
export function sayList(wording: Wording, items: readonly string[]): string {
  return new Intl.ListFormat(wording.language, { type: 'conjunction' }).format(items);
}

/** Name of a language in the reader's own: "it" gives "Italian". */
export function sayLanguage(wording: Wording, tag: string): string {
  return new Intl.DisplayNames([wording.language], { type: 'language' }).of(tag) ?? tag;
}

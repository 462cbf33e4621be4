/** The browser's own words and language. */
import browser from 'webextension-polyfill';

/** BCP 47 tag of the browser's interface. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** A text of `_locales`, in the browser's language. */
export function localText(name: string, ...values: string[]): string {
  return browser.i18n.getMessage(name, values);
}

/** Where a record begins: a text, and what can be told of it. */

import { linksOf } from '../dataset/plain-text';
import { isDate } from '../dataset/terms';
import { languageOf, languageTag } from '../engine/text/language';
import { readParagraphs } from '../engine/text/plain-text';
import type { PageText } from '../protocol';
import type { Origin } from './draft';

/** A pasted text; `fallback` is the language of one whose own cannot be told. */
export function originOf(text: string, fallback: string): Origin {
  const [first] = readParagraphs(text);
  return {
    text,
    headline: first?.text ?? '',
    lang: languageOf(text) ?? fallback.split('-')[0] ?? 'en',
    publisher: '',
    published: '',
    url: '',
    links: null,
  };
}

/** A page as it was read, with what it says of itself where that fits a record. */
export function originOfPage(page: PageText, fallback: string): Origin {
  const text = page.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const published = page.published?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  const said = originOf(text, fallback);
  return {
    ...said,
    lang: languageTag(page.lang) ?? said.lang,
    publisher: page.publisher ?? '',
    published: isDate(published) ? published : '',
    url: page.url,
    links: linksOf(page),
  };
}

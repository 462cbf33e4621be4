/** Whether what a claim denies is still denied on the page. */
import type { PageWords } from '../text/page-words';
import { tokenize } from '../text/tokenize';

/** Words that deny, and beginnings of words that say much the same in a rewording; by language. */
const DENYING: Readonly<Record<string, { readonly plain: RegExp; readonly alike: RegExp }>> = {
  en: {
    plain: /^(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot|.+n't)$/,
    alike:
      /^(?:un(?:able|disclosed|identified|known|named|reported|revealed|willing)|refus.*|declin.*|den(?:y|ie).*|fail.*|silen.*|quiet.*|yet|until|hitherto|alone|independen.*|lack.*|hardly|reject.*|secret.*|hidden|conceal.*|anonym.*|withh.*|keeps?)$/,
  },
};

/** True when the quote denies something in so many words, and no word of the sentence does. */
export function lostNegation(
  page: PageWords,
  sentence: number,
  quote: string,
  language: string,
): boolean {
  const denying = DENYING[language];
  if (!denying || !tokenize(quote).some(({ form }) => denying.plain.test(form))) return false;
  const { from, to } = page.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) {
    const form = page.words[at]?.form ?? '';
    if (denying.plain.test(form) || denying.alike.test(form)) return false;
  }
  return true;
}

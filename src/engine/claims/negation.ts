/** Whether what a claim denies is still denied on the page, and what it says not denied there. */
import type { QuoteMatch } from '../match/alignment';
import type { PageWords } from '../text/page-words';
import { tokenize } from '../text/tokenize';

interface Denying {
  readonly plain: RegExp;
  readonly alike: RegExp;
}

/** Words that deny, and words that say much the same in a rewording; by language. */
const DENYING: Readonly<Record<string, Denying>> = {
  en: {
    plain: /^(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot|.+n't)$/,
    alike:
      /^(?:un(?:able|disclosed|identified|known|named|reported|revealed|willing)|refus.*|declin.*|den(?:y|ie).*|fail.*|silen.*|quiet.*|yet|until|hitherto|alone|independen.*|lack.*|hardly|reject.*|secret.*|hidden|conceal.*|anonym.*|withh.*|keeps?)$/,
  },
};

function denies(form: string, { plain, alike }: Denying): boolean {
  return plain.test(form) || alike.test(form);
}

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
    if (denies(form, denying)) return false;
  }
  return true;
}

/** Before what is no longer so. */
const LAPSED = new Set(['former', 'ex', 'onetime']);

/**
 * True when the page denies what the quote says: where words of it were exchanged or put in, or
 * directly before it; or says there that it is no longer so.
 */
export function gainsNegation(
  page: PageWords,
  match: QuoteMatch,
  quote: string,
  language: string,
): boolean {
  const denying = DENYING[language];
  if (!denying) return false;
  const { from, to } = page.sentences[match.sentence] ?? { from: 0, to: 0 };
  let first = from;
  while (first < to && (page.words[first]?.start ?? 0) < match.start) first += 1;
  const before = first > from ? page.words[first - 1]?.form : undefined;
  if (before !== undefined && LAPSED.has(before)) return true;
  if (tokenize(quote).some(({ form }) => denies(form, denying))) return false;
  const put = match.pairs.flatMap(({ quoted, found }) =>
    found && quoted.form !== found.form ? [found] : [],
  );
  const forms = [...put, ...match.added].map(({ form }) => form);
  return [...forms, before ?? ''].some((form) => denying.plain.test(form));
}

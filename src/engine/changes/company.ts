/** The page's words beside words that say too little by themselves. */

/** Words that a reader can make sense of alone. */
const ENOUGH = 3;
/** UTF-16 units looked at on either side, for the three words shown of them. */
const REACH = 160;
/** Everything up to the last quotation mark or end of a sentence. */
const UP_TO_STOP = /^[\s\S]*(?:["“”„«»]|[.!?]\s)/u;
/** From the first of them on. */
const FROM_STOP = /(?:["“”„«»]|[.!?](?:\s|$))[\s\S]*$/u;
const LAST_WORDS = /(?:\S+\s+){0,3}$/u;
const FIRST_WORDS = /^\S*(?:\s+\S+){0,3}/u;

/** The page's letters right before and right behind a passage, blanks included; may be empty. */
export interface Company {
  readonly before: string;
  readonly after: string;
}

export const ALONE: Company = { before: '', after: '' };

/**
 * Up to three words on either side of a passage of one or two, of the same sentence and on the same
 * side of a quotation mark; nothing of a longer one.
 */
export function companyOf(text: string, start: number, end: number): Company {
  if (text.slice(start, end).trim().split(/\s+/u).length >= ENOUGH) return ALONE;
  const ahead = text.slice(Math.max(0, start - REACH), start).replace(UP_TO_STOP, '');
  const behind = text.slice(end, end + REACH).replace(FROM_STOP, '');
  return {
    before: spoken(LAST_WORDS.exec(ahead)),
    after: spoken(FIRST_WORDS.exec(behind)),
  };
}

/** What was found, where there is a word in it. */
function spoken(found: RegExpExecArray | null): string {
  const [words = ''] = found ?? [];
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** The page's words beside words that say too little by themselves. */

/** Words that a reader can make sense of alone. */
const ENOUGH = 3;
/** Words shown on either side of fewer. */
const BESIDE = 3;

/** Words of the page before and after a passage, without the blanks at the passage; may be empty. */
export interface Company {
  readonly before: string;
  readonly after: string;
}

export const ALONE: Company = { before: '', after: '' };

/** Up to three words on either side of a passage of one or two words; nothing of a longer one. */
export function companyOf(text: string, start: number, end: number): Company {
  if (wordsOf(text.slice(start, end)).length >= ENOUGH) return ALONE;
  return {
    before: wordsOf(text.slice(0, start)).slice(-BESIDE).join(' '),
    after: wordsOf(text.slice(end)).slice(0, BESIDE).join(' '),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

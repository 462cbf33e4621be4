/** The small terms a record is written in: dates, addresses, words. */

const DATE = /\d{4}(?:-\d{2}(?:-\d{2})?)?/u;
const WHOLE_DATE = new RegExp(`^${DATE.source}$`, 'u');
/** Characters; what "2019-03-26; updated 2019-04-16" needs, and no more than a card can show. */
const PHRASE_LENGTH = 64;

/** Whether `text` is a year, month or day of the calendar in ISO 8601, or "undated". */
export function isDate(text: string): boolean {
  return text === 'undated' || isCalendarDate(text);
}

/** Whether `text` is one or more ISO 8601 dates among a few words, with no other figures. */
export function isDatedPhrase(text: string): boolean {
  const dates = text.match(new RegExp(DATE.source, 'gu')) ?? [];
  const rest = text.replace(new RegExp(DATE.source, 'gu'), '');
  return (
    text.length <= PHRASE_LENGTH &&
    dates.length > 0 &&
    dates.every(isCalendarDate) &&
    !/\d/u.test(rest)
  );
}

/** Longest address and longest text of a record, in UTF-16 units: no card could show more. */
export const LONGEST = { address: 2000, text: 2000 } as const;

/**
 * Whether `text` is an absolute http or https address that a reader can open and judge by its
 * host: no user name in front of it, which would pass for one.
 */
export function isHttpUrl(text: string): boolean {
  if (text.length > LONGEST.address || !/^https?:\/\/[^\s/]+\S*$/u.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '' && !/^https?:\/\/[^/?#]*@/u.test(text);
}

/** Control characters, turns of writing direction, and what takes no room on a page. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]/u;

/** Whether a reader sees everything that is in `text`, and anything at all. */
export function isPlain(text: string): boolean {
  return !UNSEEN.test(text) && /[\p{L}\p{N}\p{S}]/u.test(text);
}

/** Words of `text`, counted by white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function isCalendarDate(text: string): boolean {
  if (!WHOLE_DATE.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

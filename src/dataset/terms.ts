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

/** Whether `text` is an absolute address a reader can open. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/u.test(text) && URL.canParse(text);
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

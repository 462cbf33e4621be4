/** Dates as records hold them, in the reader's language. */
import type { Wording } from '../protocol';

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const RANGE = /^(\d{4}-\d{2}-)(\d{2})\/(\d{2})$/;
const DATE_IN_TEXT = /\b\d{4}-\d{2}(?:-\d{2})?(?:\/\d{2})?\b/g;

function formatter(language: string, precision: 'year' | 'month' | 'day'): Intl.DateTimeFormat {
  // Plain "en" names no country; day before month is what most of its readers expect.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
}

/** An ISO date (year, month, day, or days `A/B` of one month) written out; null for other text. */
function written(language: string, text: string): string | null {
  const range = RANGE.exec(text);
  if (range) {
    const [from, to] = [`${range[1]}${range[2]}`, `${range[1]}${range[3]}`].map(Date.parse);
    if (Number.isNaN(from) || Number.isNaN(to)) return null;
    return formatter(language, 'day').formatRange(from ?? 0, to ?? 0);
  }
  const date = DATE.exec(text);
  const time = date ? Date.parse(text) : Number.NaN;
  if (!date || Number.isNaN(time)) return null;
  return formatter(language, date[3] ? 'day' : date[2] ? 'month' : 'year').format(time);
}

/** Whether a text is nothing but a date, and so can be said in any language. */
export function isDate(text: string): boolean {
  return written('en', text) !== null;
}

/** A date in the reader's language; text that is no date comes back as it was. */
export function showDate(wording: Wording, text: string): string {
  return written(wording.language, text) ?? text;
}

/** A remark in a record's language with the ISO dates inside it written out in that language. */
export function showDatesIn(language: string, text: string): string {
  return text.replace(DATE_IN_TEXT, (found) => written(language, found) ?? found);
}

/** A moment (ISO 8601, UTC) as a date in the reader's language and the time in UTC, to be told of again. */
export function showMoment(wording: Wording, moment: string): string {
  return `${showDate(wording, moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}

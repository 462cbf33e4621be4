/** Dates of a text by their parts, so that the way they are written does not count. */
import { timeOf } from '../text/calendar';
import type { Token } from '../text/tokenize';
import type { Span } from '../vocabulary';

/** A date where it stands; `value` is "year month day weekday", `-` for what is not said. */
export interface DateRead extends Span {
  readonly value: string;
  /** Its tokens, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly scale: 'year' | 'month' | 'day' | 'weekday';
  readonly value: number;
}

/** Nothing but these stands between the parts of one date. */
const JOIN = /^(?:,? ?|\. ?|-|(?:st|nd|rd|th),? ?| of )$/;
/** Words before a number of four digits that make it a year. */
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|of|during|after|before|between|and|to|late|early|mid|circa|en|im|dal|nel|del|depuis|desde)$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** Every date of the text, in order. Relative days ("yesterday") are none. */
export function readDates(text: string, tokens: readonly Token[], language: string): DateRead[] {
  const found: DateRead[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = dateAt(text, tokens, at, language);
    if (date) found.push(date);
    at = date?.to ?? at + 1;
  }
  return found;
}

/** The date that begins at token `from`. */
function dateAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  language: string,
): DateRead | null {
  const parts = new Map<Part['scale'], number>();
  let to = from;
  for (let at = from; at === to; at += 1) {
    const step = stepAt(text, tokens, at, at === from, parts, language);
    if (step === null) break;
    if (step !== 'joint') parts.set(step.scale, step.value);
    to = at + 1;
  }
  if (parts.size === 0 || (parts.size === 1 && parts.has('day'))) return null;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const said = (scale: Part['scale']) => parts.get(scale) ?? '-';
  const value = [said('year'), said('month'), said('day'), said('weekday')].join(' ');
  return { start: first.start, end: last.end, value, from, to };
}

/** What a token adds to the date so far: a part, a word between its parts, or nothing. */
function stepAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
  parts: ReadonlyMap<Part['scale'], number>,
  language: string,
): Part | 'joint' | null {
  if (!isFirst) {
    const joint = jointAt(text, tokens, at, parts, language);
    if (joint !== 'none') return joint;
  }
  const part = partAt(text, tokens, at, parts, language);
  return part && !parts.has(part.scale) ? part : null;
}

/** Whether a token joins parts of a date; null where it ends the date, `none` where it may be a part. */
function jointAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  parts: ReadonlyMap<Part['scale'], number>,
  language: string,
): 'joint' | 'none' | null {
  const token = tokens[at];
  if (!token || !JOIN.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) return null;
  const joins = ORDINAL.test(token.form) || token.form === 'of';
  if (!joins) return 'none';
  // "The 3rd of May": only where the date goes on.
  const goesOn = token.form !== 'of' || partAt(text, tokens, at + 1, parts, language) !== null;
  return goesOn && parts.has('day') ? 'joint' : null;
}

function partAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  so: ReadonlyMap<Part['scale'], number>,
  language: string,
): Part | null {
  const token = tokens[at];
  if (!token || (token.number && !free(text, tokens, at))) return null;
  const time = timeOf(token.form.replace(/'s?$/, ''), token.capital, language);
  if (time?.scale === 'month') return { scale: 'month', value: time.value + 1 };
  if (time?.scale === 'weekday') return { scale: 'weekday', value: time.value + 1 };
  if (time?.scale === 'year') {
    const dated = so.has('month') || BEFORE_YEAR.test(tokens[at - 1]?.form ?? '');
    const bracketed = text.charAt(token.start - 1) === '(' && text.charAt(token.end) === ')';
    return dated || bracketed ? { scale: 'year', value: time.value } : null;
  }
  return dayAt(text, tokens, at, so, language);
}

/** A day of the month: a number up to 31 behind a month, or before one. */
function dayAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  so: ReadonlyMap<Part['scale'], number>,
  language: string,
): Part | null {
  const token = tokens[at];
  if (!token || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.form)) return null;
  const day: Part = { scale: 'day', value: Number(token.form) };
  if (so.has('month')) return day;
  const next = tokens.slice(at + 1).find(({ form }) => !ORDINAL.test(form) && form !== 'of');
  const month = next && timeOf(next.form, next.capital, language)?.scale === 'month';
  return month && /^(?:[ .-]|(?:st|nd|rd|th)? ?(?:of )?)$/.test(text.slice(token.end, next.start))
    ? day
    : null;
}

/** No amount: nothing that counts stands before the number or is grown onto it. */
function free(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  const grown = next?.start === token.end && !ORDINAL.test(next.form);
  return (
    !grown &&
    !/[$€£¥/\p{L}\p{N}]/u.test(text.charAt(token.start - 1)) &&
    !/[%/]/.test(text.charAt(token.end))
  );
}

/** Whether both say a part of the date, and say it otherwise. */
export function datesDiffer(known: string, here: string): boolean {
  const parts = known.split(' ');
  return here
    .split(' ')
    .some((part, at) => part !== '-' && parts[at] !== '-' && parts[at] !== part);
}

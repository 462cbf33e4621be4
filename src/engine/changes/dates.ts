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

function dateAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  language: string,
): DateRead | null {
  const parts = new Map<Part['scale'], number>();
  let to = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at > to) break;
    const joint = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (at > from && !JOIN.test(joint)) break;
    if (at > from && (ORDINAL.test(token.form) || token.form === 'of')) {
      const goesOn = partAt(text, tokens, at + 1, parts, language);
      if (ORDINAL.test(token.form) && parts.has('day')) to = at + 1;
      else if (goesOn && parts.has('day')) to = at + 1;
      else break;
      continue;
    }
    const part = partAt(text, tokens, at, parts, language);
    if (!part || parts.has(part.scale)) break;
    parts.set(part.scale, part.value);
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
  if (!/^[0-3]?\d$/.test(token.form) || Number(token.form) < 1 || Number(token.form) > 31)
    return null;
  const day: Part = { scale: 'day', value: Number(token.form) };
  if (so.has('month')) return day;
  let next = tokens[at + 1];
  let behind = at + 1;
  while (next && (ORDINAL.test(next.form) || next.form === 'of')) {
    behind += 1;
    next = tokens[behind];
  }
  const month = next && timeOf(next.form, next.capital, language)?.scale === 'month';
  return month && /^(?:[ .-]|(?:st|nd|rd|th)? ?(?:of )?)$/.test(text.slice(token.end, next?.start))
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

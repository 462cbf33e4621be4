/** Numbers of a text with what they count, in one form whatever way they are written. */
import { CONVERSIONS, MAGNITUDES, NUMBERS_EN, UNIT_SIGNS, UNITS_EN } from '../rules/measures';
import { numberOf } from '../text/numerals';
import type { Token } from '../text/tokenize';
import type { Span } from '../vocabulary';

/** A number where it stands; `value` is "amount unit", the unit empty where none is read. */
export interface NumberRead extends Span {
  readonly value: string;
}

const UNITS: ReadonlyMap<string, string> = new Map(
  UNITS_EN.trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [unit = '', forms = unit] = entry.split(':');
      return forms.split('|').map((form) => [form, unit] as const);
    }),
);

/** Words that count and are as often no number: "one of them", "a pair of". */
const LOOSE = new Set(['one', 'single', 'pair', 'couple', 'both', 'duo', 'twin', 'trio', 'zero']);
/** Letters grown onto a number that are no unit ("19th", "1990s", "A320", "3D"). */
const GROWN = /^\p{L}/u;
/** Amounts this near are one amount in other units. */
const NEAR = 0.06;

/** Every number of the text that is no part of a date; `taken` says which tokens are. */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  language: string,
): NumberRead[] {
  const found: NumberRead[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = taken.has(at) ? null : numberAt(text, tokens, at, language);
    if (!read) continue;
    found.push(read.number);
    at = read.last;
  }
  return found;
}

/** An amount that has been read so far, and its last token. */
interface Amount {
  readonly amount: number;
  readonly last: number;
}

function numberAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  language: string,
): { readonly number: NumberRead; readonly last: number } | null {
  const first = tokens[from];
  const amount = first ? amountOf(first, language) : null;
  if (!first || amount === null || joinedBefore(text, first)) return null;
  const sign = UNIT_SIGNS.get(text.charAt(first.start - 1));
  const tens = withUnits(text, tokens, { amount, last: from }, language);
  const grown = withSuffix(tokens, tens, sign !== undefined);
  if (!grown) return null;
  const read = withMagnitudes(text, tokens, grown);
  const unit = unitBehind(text, tokens, read.last);
  const end = unit?.last ?? read.last;
  const start = sign ? first.start - 1 : first.start;
  const value = `${written(read.amount)} ${sign ?? unit?.name ?? ''}`.trim();
  return { number: { start, end: tokens[end]?.end ?? first.end, value }, last: end };
}

/** "twenty-four": the units behind tens. */
function withUnits(
  text: string,
  tokens: readonly Token[],
  { amount, last }: Amount,
  language: string,
): Amount {
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (!token || !next || !NUMBERS_EN.has(token.form)) return { amount, last };
  const units = amountOf(next, language);
  const joined = text.slice(token.end, next.start) === '-';
  if (units === null || units >= 10 || amount % 10 !== 0 || !joined) return { amount, last };
  return { amount: amount + units, last: last + 1 };
}

/** "$5m", "3bn", "7kg"; null where the letters grown onto the number are none of these. */
function withSuffix(
  tokens: readonly Token[],
  { amount, last }: Amount,
  isMoney: boolean,
): Amount | null {
  const next = tokens[last + 1];
  if (!next || next.start !== tokens[last]?.end || !GROWN.test(next.form)) return { amount, last };
  const suffix = next.form;
  if (suffix === 'm')
    return { amount: isMoney ? amount * 1e6 : amount, last: last + (isMoney ? 1 : 0) };
  const magnitude = MAGNITUDES.get(suffix);
  if (!magnitude && !UNITS.has(suffix)) return null;
  return { amount: amount * (magnitude ?? 1), last: UNITS.has(suffix) ? last : last + 1 };
}

/** "2 million", "three hundred thousand". */
function withMagnitudes(text: string, tokens: readonly Token[], { amount, last }: Amount): Amount {
  let read = { amount, last };
  for (;;) {
    const [token, next] = [tokens[read.last], tokens[read.last + 1]];
    const magnitude = MAGNITUDES.get(next?.form ?? '');
    if (!token || !next || !magnitude || !/^[\s-]$/.test(text.slice(token.end, next.start)))
      return read;
    read = { amount: read.amount * magnitude, last: read.last + 1 };
  }
}

function amountOf({ form, number }: Token, language: string): number | null {
  if (number) {
    if (form.includes(':')) return null;
    const plain = form.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
    const amount = Number(plain);
    return Number.isFinite(amount) ? amount : Number(form.replace(/\D/g, ''));
  }
  if (LOOSE.has(form)) return null;
  const known = numberOf(form, language);
  return known ?? (language === 'en' ? (NUMBERS_EN.get(form) ?? null) : null);
}

/** Part of a word, a fraction, a score or an address. */
function joinedBefore(text: string, { start, end }: Token): boolean {
  const before = text.charAt(start - 1);
  return /[\p{L}\p{N}/#@_]/u.test(before) || /^[/_@]/.test(text.slice(end, end + 1));
}

function unitBehind(
  text: string,
  tokens: readonly Token[],
  last: number,
): { readonly name: string; readonly last: number } | null {
  const end = tokens[last]?.end ?? 0;
  const sign = UNIT_SIGNS.get(/^\s?([%°€£])/.exec(text.slice(end, end + 2))?.[1] ?? '');
  if (sign) return { name: sign, last };
  const next = tokens[last + 1];
  if (!next || !/^[\s-]?$/.test(text.slice(end, next.start))) return null;
  const after = tokens[last + 2];
  const joined = after && /^[\s-]$/.test(text.slice(next.end, after.start)) ? after.form : '';
  if (next.form === 'percentage' && /^points?$/.test(joined)) {
    return { name: 'percentage-point', last: last + 2 };
  }
  if (next.form === 'per' && joined === 'cent') return { name: 'percent', last: last + 2 };
  const name = UNITS.get(next.form);
  return name ? { name, last: last + 1 } : null;
}

function written(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}

/** How two numbers differ; null where they say the same, or may. */
export function numbersDiffer(known: string, here: string): 'number' | 'unit' | null {
  const [amount = '', unit = ''] = known.split(' ');
  const [other = '', otherUnit = ''] = here.split(' ');
  const same = amount === other || separated(Number(amount), Number(other));
  const units = unit !== '' && otherUnit !== '' && unit !== otherUnit;
  if (same) return units ? 'unit' : null;
  return units && converts(Number(amount), unit, Number(other), otherUnit) ? null : 'number';
}

/** 1.200 is 1,200 where a translator kept the separator: read as a fraction, a thousandth of it. */
function separated(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return !Number.isInteger(less) && Math.abs(less * 1000 - more) < 1e-6;
}

function converts(amount: number, unit: string, other: number, otherUnit: string): boolean {
  return CONVERSIONS.some(([one, two, factor]) => {
    if (one === unit && two === otherUnit) return near(amount * factor, other);
    return one === otherUnit && two === unit && near(other * factor, amount);
  });
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(one, other);
}

/** Sorted sets of small numbers packed into a string: Rice-coded gaps, then base64. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The six bits of a sign by its code; anything else is no sign. */
const NO_SIGN = 64;
const VALUES = new Uint8Array(128).fill(NO_SIGN);
for (let value = 0; value < NO_SIGN; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;
const SIGN_BITS = 6;
/** Bits that are taken from the text at once: whole signs, and less than a small number holds. */
const WINDOW_BITS = 24;
/** Bits of the width of a count, written with the count before a set. */
const COUNT_WIDTH_BITS = 5;

export interface BitWriter {
  /** The low `width` bits of `value`; `width` up to 31. */
  number(value: number, width: number): void;
  /** Distinct numbers below 2^`width`, in any order. */
  set(values: Iterable<number>, width: number): void;
  text(): string;
}

export interface BitReader {
  number(width: number): number;
  /** Ascending. Throws when the text ends early. */
  set(width: number): number[];
}

/** A writer of a new text; six bits a character. */
export function bitWriter(): BitWriter {
  const signs: string[] = [];
  let held = 0;
  let size = 0;
  const bit = (value: number) => {
    held = (held << 1) | value;
    size += 1;
    if (size < 6) return;
    signs.push(ALPHABET.charAt(held));
    held = 0;
    size = 0;
  };
  const number = (value: number, width: number) => {
    for (let at = width - 1; at >= 0; at -= 1) bit((value >>> at) & 1);
  };
  return {
    number,
    set(values, width) {
      const sorted = [...new Set(values)].sort((a, b) => a - b);
      const low = riceBits(sorted.length, width);
      const countWidth = 32 - Math.clz32(sorted.length);
      number(countWidth, COUNT_WIDTH_BITS);
      number(sorted.length, countWidth);
      let last = -1;
      for (const value of sorted) {
        const gap = value - last - 1;
        for (let high = gap >>> low; high > 0; high -= 1) bit(1);
        bit(0);
        number(gap, low);
        last = value;
      }
    },
    text() {
      while (size > 0) bit(0);
      return signs.join('');
    },
  };
}

/**
 * A reader of `text`. Throws on a character that no writer makes. A woken worker reads some ten
 * thousand numbers before it has any function compiled, when a call for each and variables that
 * functions share cost several times what reading does: `set` reads in one loop on its own ones,
 * and takes what reaches beyond them bit by bit.
 */
export function bitReader(text: string): BitReader {
  const values = valuesOf(text);
  let at = 0;
  /** What was taken from the text, and how many of its bits are not read yet; the others are noughts. */
  let held = 0;
  let left = 0;
  const next = () => {
    const value = values[at];
    if (value === undefined) throw new Error('a packed text ends early');
    held = value;
    at += 1;
    left = SIGN_BITS;
  };
  const number = (width: number) => {
    let value = 0;
    for (let missing = width; missing > 0; ) {
      if (left === 0) next();
      const taken = Math.min(missing, left);
      left -= taken;
      missing -= taken;
      value = value * (1 << taken) + (held >>> left);
      held &= (1 << left) - 1;
    }
    return value;
  };
  const ones = () => {
    let count = 0;
    while (number(1) === 1) count += 1;
    return count;
  };
  return {
    number,
    set(width) {
      const count = number(number(COUNT_WIDTH_BITS));
      const low = riceBits(count, width);
      const step = 2 ** low;
      const found: number[] = [];
      let [window, size, place] = [held, left, at];
      let last = -1;
      for (let missing = count; missing > 0; missing -= 1) {
        while (size <= WINDOW_BITS - SIGN_BITS && place < values.length) {
          window = (window << SIGN_BITS) | (values[place] ?? 0);
          place += 1;
          size += SIGN_BITS;
        }
        const high = Math.clz32(~(window << (32 - size)));
        const rest = size - high - 1 - low;
        if (rest < 0) {
          [held, left, at] = [window, size, place];
          last += 1 + ones() * step;
          last += number(low);
          [window, size, place] = [held, left, at];
        } else {
          last += 1 + high * step + ((window >>> rest) & (step - 1));
          window &= (1 << rest) - 1;
          size = rest;
        }
        found.push(last);
      }
      [held, left, at] = [window, size, place];
      return found;
    },
  };
}

function valuesOf(text: string): Uint8Array {
  const values = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charCodeAt(at)] ?? NO_SIGN;
    if (value === NO_SIGN) throw new Error('a packed text holds a foreign character');
    values[at] = value;
  }
  return values;
}

/** Low bits that make gaps of `count` even draws from 2^`width` shortest. */
function riceBits(count: number, width: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * 2 ** width) / (count + 1))));
}

/** Sorted sets of small numbers packed into a string: Rice-coded gaps, then base64. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE = new Map([...ALPHABET].map((sign, value) => [sign, value]));
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

/** A reader of `text`. Throws on a character that no writer makes. */
export function bitReader(text: string): BitReader {
  const values = Uint8Array.from(text, (sign) => {
    const value = VALUE.get(sign);
    if (value === undefined) throw new Error('a packed text holds a foreign character');
    return value;
  });
  let at = 0;
  const bit = () => {
    const value = values[Math.floor(at / 6)];
    if (value === undefined) throw new Error('a packed text ends early');
    const shift = 5 - (at % 6);
    at += 1;
    return (value >>> shift) & 1;
  };
  const number = (width: number) => {
    let value = 0;
    for (let left = width; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  };
  return {
    number,
    set(width) {
      const count = number(number(COUNT_WIDTH_BITS));
      const low = riceBits(count, width);
      const found: number[] = [];
      let last = -1;
      for (let left = count; left > 0; left -= 1) {
        let high = 0;
        while (bit() === 1) high += 1;
        last += 1 + high * 2 ** low + number(low);
        found.push(last);
      }
      return found;
    },
  };
}

/** Low bits that make gaps of `count` even draws from 2^`width` shortest. */
function riceBits(count: number, width: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * 2 ** width) / (count + 1))));
}

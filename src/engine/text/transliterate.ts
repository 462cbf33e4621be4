/**
 * Names across scripts: every script's letters to rough Latin, and Latin to the row of consonant
 * classes that survives spelling, transliteration and most case endings.
 */
import { ARABIC, CHINESE, CYRILLIC, DEVANAGARI, GREEK, HEBREW, KANA, THAI } from './letters';
import { once } from './once';

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const HANGUL_OPENS = 'k kk n t tt r m p pp s ss . j jj ch k t p h'.split(' ');
const HANGUL_CLOSES = '. k k ks n nj n t l lk lm lp ls lt lp l m p ps t t ng t t k t p .'.split(
  ' ',
);
const VIRAMA = '्';
const PLAIN = /^[a-z]+$/i;
const SILENCED = /.์/g;

const signs = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [CYRILLIC, GREEK, HEBREW, ARABIC, DEVANAGARI, THAI, KANA, CHINESE].flatMap((table) =>
        table.split(' ').flatMap((group) => {
          const [latin = '', letters = ''] = group.split(':');
          return [...letters].map((letter) => [letter, latin.replace('-', '')] as const);
        }),
      ),
    ),
);

/** Letters of any script as rough lower-case Latin; unknown signs are left out. */
export function romanise(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const letters = [...word.replace(SILENCED, '').normalize('NFC').toLowerCase()];
  let latin = '';
  letters.forEach((letter, at) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
      latin += syllable(code - HANGUL_FIRST);
    } else if (code >= 0x0900 && code <= 0x097f) {
      const next = letters[at + 1];
      const sound = signs().get(letter) ?? '';
      const carries = code >= 0x0915 && code <= 0x0939;
      latin += carries && next !== undefined && next !== VIRAMA ? `${sound}a` : sound;
    } else {
      latin += signs().get(letter) ?? latinLetter(letter);
    }
  });
  return latin;
}

function latinLetter(letter: string): string {
  return letter.normalize('NFKD').replace(/[^a-zøłđßæœı]/g, '');
}

function syllable(index: number): string {
  const open = HANGUL_OPENS[Math.floor(index / 588)] ?? '';
  const close = HANGUL_CLOSES[index % 28] ?? '';
  return `${open}a${close}`.replaceAll('.', '');
}

/** Spellings that stand for one class, before single letters are looked at. */
const CLUSTERS: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|tch|dzh|dg(?=e)|dj|ch|sh|zh|tz|ts|dz/g, 's'],
  [/ph/g, 'p'],
  [/ck|kh|qu|q/g, 'k'],
  [/gh|h|w/g, ''],
  [/ng/g, 'n'],
  [/x/g, 'ks'],
  [/c(?=[eiéí])/g, 's'],
  [/r(?![aeiouyøæœı])/g, ''],
];
const CLASS: Readonly<Record<string, string>> = {
  p: 'P',
  b: 'P',
  f: 'P',
  v: 'P',
  t: 'T',
  d: 'T',
  đ: 'T',
  k: 'K',
  g: 'K',
  c: 'K',
  s: 'S',
  z: 'S',
  j: 'S',
  ß: 'S',
  m: 'M',
  n: 'N',
  l: 'R',
  ł: 'R',
  r: 'R',
};

/**
 * Consonant classes of rough Latin, e.g. "madrid" gives "MTRT". An r that no vowel follows is
 * silent in half the world's transcriptions and is left out everywhere.
 */
export function skeleton(latin: string): string {
  let plain = latin;
  for (const [spelling, sound] of CLUSTERS) plain = plain.replace(spelling, sound);
  let classes = '';
  let last = '';
  for (const letter of plain) {
    const sound = CLASS[letter] ?? '';
    if (sound !== last) classes += sound;
    last = sound;
  }
  return classes;
}

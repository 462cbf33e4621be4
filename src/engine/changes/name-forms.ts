/** Whether two names may be one: their words, house styles, titles and spellings. */
import { oncePer } from '../text/once';
import { fold, tokenize } from '../text/tokenize';
import { romanise, skeleton } from '../text/transliterate';

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'of de del la della di da dos von van der den bin ibn al el bint the for and &'.split(' '),
);
/** Capitals that name nobody. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `i i'm i'd i've i'll mr mrs ms dr a an the but and or in on at by for from he she it they we you his
   her its their this that these those there here when while where who what why how if as after before
   since until not no yes also however meanwhile then so to with without under over according asked
   still even just one two three four five six seven eight nine ten some many most all both each`.split(
    /\s+/,
  ),
);

/** Without a possessive ending, or what a translator made of one; "O'Brien" has none. */
export function bareForm(form: string): string {
  return form.replace(/(?<=.{3})'.*$/, '').replace(/'s?$/, '');
}

/** Folded words of a name that tell it from another. */
export function nameWords(name: string): string[] {
  return tokenize(name)
    .map(({ form }) => bareForm(form))
    .filter((form) => !PARTICLES.has(form) && !NO_NAMES.has(form));
}

/** House styles for one thing: the phrases of a row name the same. */
const ALIASES: readonly (readonly string[])[] = [
  'us|u s|usa|america|american|americans|united states|washington',
  'uk|u k|britain|british|great britain|united kingdom|england|english',
  'eu|e u|european union|europe|brussels',
  'un|u n|united nations',
  'russia|russian|russians|moscow|kremlin',
  'china|chinese|beijing',
  'isis|isil|is|daesh|islamic state',
  'gop|republican|republicans',
  'france|french|paris',
  'netherlands|dutch|holland',
  'germany|german|berlin',
  'greece|greek',
].map((row) => row.split('|'));

/** Offices, each with the forms that are one: before a name they say who somebody is. */
const OFFICE: ReadonlyMap<string, string> = new Map(
  [
    'president pres',
    'vice',
    'senator sen senators',
    'representative rep congressman congresswoman',
    'governor gov',
    'secretary sec',
    'minister',
    'premier chancellor',
    'mayor',
    'judge',
    'justice',
    'attorney prosecutor',
    'professor prof',
    'general gen',
    'colonel col',
    'captain capt',
    'lieutenant lt',
    'sergeant sgt',
    'admiral adm',
    'commissioner',
    'chief',
    'sheriff',
    'detective',
    'inspector insp',
    'bishop archbishop',
    'cardinal',
    'pope',
    'king',
    'queen',
    'prince',
    'princess',
    'sheikh sheik',
    'imam',
    'rabbi',
    'ambassador',
    'director',
    'chairman chairwoman chair',
    'speaker',
    'father fr reverend rev',
  ].flatMap((row) => row.split(' ').map((form, _, all) => [form, all[0] ?? form] as const)),
);

/** Letters that two forms of one name begin with, and the most letters that spelling changes. */
const SHARED = 4;
const SPELT = 2;

/** Names and words of names that are remembered from one pair to the next. */
const MEMORY = 2000;
const soundOf = oncePer((word) => skeleton(romanise(word)), MEMORY);

/** The row of house styles that a word stands in. */
const styleOf: ReadonlyMap<string, number> = new Map(
  ALIASES.flatMap((row, number) => row.map((phrase) => [phrase, number] as const)),
);

/** Whether two words of names may be one in another spelling or form. */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const close = Math.abs(one.length - other.length) <= 4;
  if (one.length >= SHARED && close && other.startsWith(one.slice(0, SHARED))) return true;
  const sound = soundOf(one);
  if (sound.length > 1 && sound === soundOf(other)) return true;
  const near = Math.abs(one.length - other.length) <= SPELT;
  const long = Math.min(one.length, other.length) >= 5;
  if (near && long && distance(one, other) <= SPELT) return true;
  const style = styleOf.get(one);
  return style !== undefined && style === styleOf.get(other);
}

/** The words with every alias of several words made the first of its row. */
function inOneStyle(words: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `;
  for (const row of ALIASES) {
    for (const phrase of row) {
      if (phrase.includes(' ')) text = text.replace(` ${phrase} `, ` ${row[0]} `);
    }
  }
  return text.trim().split(' ');
}

/** A name as it is compared; many of a paragraph are compared with many of another. */
const readName = oncePer((name) => {
  const words = nameWords(name);
  return {
    words: inOneStyle(words),
    /** Letters that would be this name, were it initials, and initials that it has. */
    letters: fold(name).replace(/[^\p{L}]/gu, ''),
    initials: words.length > 1 ? words.map((word) => word.charAt(0)).join('') : null,
    isEmpty: words.length === 0,
  };
}, MEMORY);

/**
 * Whether the names are two, beyond spelling, short forms, initials and house style: each has a word
 * that the other has nothing like, and their last words differ, or the first names or the offices
 * that stand before one last word.
 */
export function namesDiffer(known: string, here: string): boolean {
  const [ours, theirs] = [readName(known), readName(here)];
  if (ours.isEmpty || theirs.isEmpty) return false;
  // "CIA", "Central Intelligence Agency".
  if (ours.letters === theirs.initials || theirs.letters === ours.initials) return false;
  const [one, other] = [ours.words, theirs.words];
  // A word that stands in both answers to no other: Chris is none of Christie.
  const [left, right] = [without(one, other), without(other, one)];
  const odd = left.filter((word) => !right.some((each) => alike(word, each)));
  const strange = right.filter((word) => !left.some((each) => alike(word, each)));
  if (odd.length === 0 || strange.length === 0) return false;
  if (odd.length === one.length && strange.length === other.length) return true;
  // An institution's kind tells it from another, wherever it stands.
  if (/ of /.test(known) && / of /.test(here)) return true;
  if (!alike(one.at(-1) ?? '', other.at(-1) ?? '')) return true;
  return officesDiffer(odd, strange) || firstNamesDiffer(one, other);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

/** "Senator Hale" and "Governor Hale": each has an office, and none that the other has. */
function officesDiffer(odd: readonly string[], strange: readonly string[]): boolean {
  const offices = (words: readonly string[]) => words.flatMap((word) => OFFICE.get(word) ?? []);
  const [ours, theirs] = [offices(odd), offices(strange)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one));
}

/** "Ada Hale" and "Bo Hale": one word before the last, none an office, and more than an initial. */
function firstNamesDiffer(one: readonly string[], other: readonly string[]): boolean {
  const [first = '', second = ''] = [one.at(-2), other.at(-2)];
  const rest = one.slice(0, -2).join(' ') === other.slice(0, -2).join(' ');
  if (!rest || OFFICE.has(first) || OFFICE.has(second)) return false;
  return first.length > 2 && second.length > 2 && !alike(first, second);
}

/** Letters to change to make one word of the other, counted up to the most that matter. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

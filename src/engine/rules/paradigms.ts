/**
 * Inflected forms of regular words, so that the word lists name each word once. Forms are folded
 * (no accents), which makes some of them equal: French "assuré" and "assure" are one.
 */

/** Each of `stems` with each of `endings`; `-` is the bare stem. */
function inflected(stems: string, endings: string): string {
  const ends = endings.split(' ').map((end) => (end === '-' ? '' : end));
  return stems
    .trim()
    .split(/\s+/u)
    .flatMap((stem) => ends.map((end) => stem + end))
    .join(' ');
}

/** Third persons of present, past and imperfect, and the participle, by language and conjugation. */
export const esAr = (stems: string) => inflected(stems, 'a an o aron aba aban ado');
export const esEr = (stems: string) => inflected(stems, 'e en io ieron ia ian ido');
export const itAre = (stems: string) => inflected(stems, 'a ano o arono ava avano ato');
export const itEre = (stems: string) => inflected(stems, 'e ono eva evano uto');
export const itIsco = (stems: string) => inflected(stems, 'isce iscono i irono iva ivano ito');
export const frEr = (stems: string) => inflected(stems, 'e ent a erent ait aient');
export const frIr = (stems: string) => inflected(stems, 'it issent irent issait issaient i');
export const deWeak = (stems: string) => inflected(stems, 't te ten en');

/** German verbs in -ern and -eln. */
export const deErn = (stems: string) => inflected(stems, 't te ten n');
/** Verbs with prefixes that close the clause: "merkt-an", of forms and prefixes by colons, "merkt merken:an". */
export const prefixed = (lines: readonly string[]) =>
  lines
    .flatMap((line) => {
      const [verbs = '', prefixes = ''] = line.split(':');
      return verbs.split(' ').flatMap((verb) => prefixes.split(' ').map((one) => `${verb}-${one}`));
    })
    .join(' ');

/** Nouns as `singular:plural` pairs, or a singular alone; both genders. */
function paired(stems: string, pairs: string): string {
  const both = pairs.split(' ').map((pair) => pair.split(':'));
  return stems
    .trim()
    .split(/\s+/u)
    .flatMap((stem) =>
      both.map(([one = '', many]) => stem + one + (many === undefined ? '' : `:${stem}${many}`)),
    )
    .join(' ');
}

export const esO = (stems: string) => paired(stems, 'o:os a:as');
export const esOr = (stems: string) => paired(stems, 'or:ores ora:oras');
export const esSame = (stems: string) => paired(stems, ':s');
export const itO = (stems: string) => paired(stems, 'o:i a:e');
export const itIo = (stems: string) => paired(stems, 'io:i ia:ie');
export const itTore = (stems: string) => paired(stems, 'tore:tori trice:trici');
export const itE = (stems: string) => paired(stems, 'e:i');
export const itIsta = (stems: string) => paired(stems, 'ista:isti ista:iste');
export const frNoun = (stems: string) => paired(stems, ':s e:es');
export const frSame = (stems: string) => paired(stems, ':s');
export const frTeur = (stems: string) => paired(stems, 'teur:teurs trice:trices');
export const frEur = (stems: string) => paired(stems, 'eur:eurs euse:euses');
export const frIen = (stems: string) => paired(stems, 'ien:iens ienne:iennes');
/** German nouns in -er: the plural shows in the dative alone ("Mitarbeitern"). */
export const deEr = (stems: string) => paired(stems, 'er:ern ers erin:erinnen');
/** Weak nouns, "der Zeuge, die Zeugen" and "der Student, die Studenten". */
export const deE = (stems: string) => paired(stems, 'e:en in:innen');
export const deEn = (stems: string) => paired(stems, ':en in:innen');
/** Adjectives used as nouns, "ein Angestellter, zwei Angestellte". */
export const deAdjective = (stems: string) => paired(stems, 'er:e er:en em');

/** The lemmas of noun pairs. */
export const lemmas = (pairs: string) =>
  pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':')[0])
    .join(' ');

/** Compounds of each first part with each last one, as alternatives of a pattern. */
export const crossed = (firsts: string, lasts: string) =>
  firsts
    .split(' ')
    .flatMap((first) => lasts.split(' ').map((last) => first + last))
    .join('|');

/**
 * Letters of other scripts that nobody tells from Latin ones. A page can write a known text with
 * some of them and look the same; a name can pass for another's.
 */

/** By the Latin letter each looks like, in lower case (Unicode confusables.txt, single letters alone). */
const ALIKE: Readonly<Record<string, string>> = {
  ...letters('асеорхуіјѕһвкмнт', 'aceopxyijshbkmht'),
  ...letters('αειοκνρτυχ', 'aeiokvptux'),
};

function letters(given: string, latin: string): Record<string, string> {
  return Object.fromEntries([...given].map((letter, at) => [letter, latin[at] ?? letter]));
}

const LATIN = /[a-z]/;
const OTHER = /[\u0370-\u04ff]/;

/** The text, in lower case, with Latin letters for all that look like them. */
export function inLatin(text: string): string {
  return [...text].map((letter) => ALIKE[letter] ?? letter).join('');
}

/** A word, in lower case: one that mixes Latin letters with their look-alikes is Latin. */
export function unmixed(word: string): string {
  return LATIN.test(word) && OTHER.test(word) ? inLatin(word) : word;
}

/**
 * Names in other scripts for the gate: words as the rows of consonant classes that
 * `text/transliterate` makes of them, from one sign for each letter instead of tables of spellings.
 */

/**
 * First letter of a script's row, and a sign for each letter from there on: `a` a vowel, `-`
 * nothing, `L` an l, `g` a K that an n before it swallows, else the class of the consonant.
 */
const ROWS: readonly (readonly [first: number, signs: string])[] = [
  [0x3ac, 'aaaaaaPgTaSaTaKLMNKaPRSSTaP-Paaaaaa'],
  [0x430, 'aPPgTaSSaaKLMNaPRSTaP-SSSS-a-aaa-aS-a-aa-LNK--aS'],
  [0x5d0, 'aPgT-aSKTaKKLMMNNSaPPSSKRST'],
  [0x621, 'aaaaaaaP-TTS-KTSRSSSSTTSag------PKKLMN-aaa'],
  [0x67e, 'P-------S'],
  [0x6a9, 'K-----g'],
  [0x6cc, 'a'],
  [0x1100, 'KKNTTRMPPSSaSSSKTP-'],
  [
    0x1161,
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaKKKNNNTLKMLLLLLMPPTTNSSKTP-',
  ],
];

/** Rows of consonant classes that a word of another script may be a name by. */
export function namesIn(word: string): string[] {
  const code = word.charCodeAt(0);
  const korean = code >= 0xac00;
  // Greek to Hebrew, Arabic and Korean; other scripts give no names here.
  if (code > 0x6ff && !korean) return [];
  // Where a script has capitals a name has one.
  const lower = word.toLowerCase();
  const cased = code < 0x530;
  if (cased && lower[0] === word[0]) return [];
  const row = lower
    .normalize('NFD')
    .replace(/./g, signOf)
    .replace(/-/g, '')
    .replace(/TS/g, 'S')
    .replace(/Ng/g, 'N')
    .replace(/R(?!a)/g, '')
    .replace(/g/g, 'K')
    .replace(/L/g, 'R')
    .replace(/(.)\1+/g, '$1')
    .replace(/a/g, '');
  const rows = [row, row.slice(0, -1)];
  if (!cased || row.startsWith('P')) rows.push(row.slice(1));
  if (!cased) rows.push(row.slice(0, -2));
  return rows.filter(({ length }) => length > 2);
}

function signOf(letter: string): string {
  const code = letter.charCodeAt(0);
  for (const [first, signs] of ROWS) {
    const sign = signs[code - first];
    if (sign) return sign;
  }
  return '-';
}

/** Latin letters in other scripts, letter for letter: what is left of a text is how names sound. */

/** By script: letters of a to z in order; the second has no capitals and no e. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  cyrillic: [...'абкдефгхижклмнопкрстуввкйз'],
  hebrew: 'א ב ק ד  פ ג ה י ג ק ל מ נ ו פ ק ר ס ט ו ו ו ק י ז'.split(' '),
};

/** The text in that script. */
export function spelt(text: string, script: string): string {
  const letters = SPELLINGS[script] ?? [];
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-z]/gi, (sign) => {
      const letter = letters[sign.toLowerCase().charCodeAt(0) - 97] ?? '';
      return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    });
}

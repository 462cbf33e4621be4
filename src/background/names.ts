/** Names that a pack may not take: what ships bears one, known publishers have theirs. */

/** Letters of other scripts that nobody tells from Latin ones, by the Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  ...letters('асеорхуіјѕһвкмнт', 'aceopxyijshbkmht'),
  ...letters('αειοκνρτυχ', 'aeiokvptux'),
};

function letters(given: string, latin: string): Record<string, string> {
  return Object.fromEntries([...given].map((letter, at) => [letter, latin[at] ?? letter]));
}

/** The maker of what ships with the extension, as `plainName` writes it. */
const OURS = 'hearsay';

/** One name, however it is spaced and written. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a reader takes a name for: letters that look alike are one. */
export function seenName(name: string): string {
  return [...plainName(name)].map((letter) => ALIKE[letter] ?? letter).join('');
}

/** Whether a pack would pass for what ships. */
export function isOurs(name: string): boolean {
  return seenName(name).replace(/[^\p{L}\p{N}]/gu, '') === OURS;
}

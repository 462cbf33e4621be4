/** Ids that nobody has to think of. */

/** Lower-case letters and digits with hyphens, of `words`; `kind` where nothing is left of them. */
export function idFor(words: string, taken: readonly string[], kind: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = plain || kind;
  if (!taken.includes(base)) return base;
  for (let n = 2; ; n += 1) if (!taken.includes(`${base}-${n}`)) return `${base}-${n}`;
}

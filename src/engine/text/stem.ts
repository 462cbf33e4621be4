/** Words to the beginnings that their other forms share. */

const LONGEST = 6;
export const ENDINGS = /(?:ations?|ings?|edly|ers?|ed|ies|es|ly|s|e|y)$/;

/**
 * The common beginning of a folded word's forms: a possessive and one ending off, then at most
 * six letters. Meant for comparing, not for reading. Numbers lose their separators.
 */
export function stem(form: string): string {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return form.replace(/[.,:]/g, '');
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form.replaceAll("'", '');
  if (bare.length < 4) return bare;
  const cut = bare.replace(ENDINGS, '');
  const root = cut.length >= 3 ? cut : bare;
  return root.slice(0, LONGEST);
}

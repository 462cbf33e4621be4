/** Lines by which a text says who wrote it and whose it is. */

import { once } from '../text/once';
import type { Span } from '../vocabulary';
import type { Detail } from './detail';

type Credit = Span & Pick<Detail, 'kind' | 'value'>;

/** Words of such a line. */
const LONGEST = 24;
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|van|von|der|la|al|bin)){0,4}";
/** "By Ada Rhys and Bo Fahl": nothing but names follows. */
const byline = once(
  () =>
    new RegExp(
      `^(?:by|By|BY|Por|Par|Di|Von) (${NAME}(?:(?:,| and| y| et| e| und) ${NAME}){0,4})\\s*(?:$|[|,•·–—-])`,
      'u',
    ),
);
/** "(Reuters) -" and the like where a text begins. */
const AGENCY =
  /^.{0,60}\((AP|Reuters|REUTERS|AFP|UPI|CNN|Bloomberg|Xinhua|EFE|ANSA|dpa|DPA|PA)\)\s*[-–—]/u;
const OWNED =
  /^(?:©|\(c\)|copyright\b|(?:this (?:story|article|report) (?:was )?(?:first |originally )?(?:appeared|published)|originally published|read the (?:original|full)|source:|courtesy of)\b)/iu;

/** The line's own credit, or null where the paragraph is none. */
export function creditIn(text: string): Credit | null {
  const agency = AGENCY.exec(text);
  if (agency?.[1]) {
    const start = text.indexOf(`(${agency[1]})`);
    return { kind: 'credit', value: agency[1], start, end: start + agency[1].length + 2 };
  }
  if (text.split(/\s+/u).length > LONGEST) return null;
  const by = byline().exec(text.trim());
  const start = text.length - text.trimStart().length;
  if (by?.[1]) return { kind: 'byline', value: by[1], start, end: start + by[0].trimEnd().length };
  if (!OWNED.test(text.trim())) return null;
  const value = text.trim().split(/\s+/u).slice(0, 8).join(' ');
  return { kind: 'credit', value, start, end: text.trimEnd().length };
}

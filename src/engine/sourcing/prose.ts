/** Which blocks of a page are an article's prose, and not its furniture. */

const CREDIT =
  /(?:\((?:AP|AFP|Reuters|EPA|Getty|PA)\b[^)]*\)|(?:photo|photograph|image|picture|illustration|video)\s+(?:by|credit|courtesy)\b.*|\/\s?(?:AP|AFP|Getty Images|Reuters|EPA|Shutterstock))\W*$/iu;
const FURNITURE =
  /^\W*(?:photo(?:graph)?|image|picture|caption|credit|video|watch|listen|related|read more|read also|more on this|see also|advertisement|sponsored|share|subscribe|sign up|follow us|newsletter|comments?|leave a (?:reply|comment)|reply|posted|tags?|filed under|topics|foto|leer más|lee también|leggi anche)\b(?:\s*[:|]|\W*$)/iu;
const BYLINE = /^\W*(?:By|BY|Por|Di)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\b[^.!?]*$/u;
const ENDED = /[.!?…:"”’»)\]]\s*$/u;
/** A block without a closing mark must be this long to be taken for prose. */
const LONG = 90;

/** Whether `text` reads as running prose; captions, credits, bylines and link lists do not. */
export function isProse(text: string): boolean {
  const head = text.slice(0, 80);
  if (BYLINE.test(text.slice(0, 200)) || CREDIT.test(text.slice(-120))) return false;
  if (FURNITURE.test(head) && text.length < 240) return false;
  return ENDED.test(text) || text.length >= LONG;
}

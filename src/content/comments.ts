/** Readers' remarks: named like it, and in many small pieces rather than one text. */
import { attributeOf, kindOf, tagOf } from './dom';
import type { Reading } from './reading';

/** Words of a class, id or label that belong to readers' comments. */
const COMMENTS = new Set(
  'comment comments commentlist commentary commenter disqus respond livefyre replies'.split(' '),
);

/** Headings after which only readers speak; "Comment" alone may be a newspaper's page. */
const COMMENT_HEADING =
  /^(comments|replies|responses|leave a (comment|reply)|(post|add|write) a comment|join the conversation|((view|show|all|\d[\d.,]*) )+(comments?|repl(y|ies)|responses?|thoughts on)|comentarios|commenti|commentaires|kommentare|comentários|комментарии|댓글)\b/i;

/** Whether a heading's text announces readers' comments. */
export function announcesComments(heading: string): boolean {
  return COMMENT_HEADING.test(heading.trim());
}

/** The words that a class name or id is made of. */
export function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Class names that say something about the rest of the page, not about their element. */
const MODIFIER = /^(has|no|with|without|is|js|tag|category|author|post-tag|hentry|post-\d)\b/;

/**
 * Whether the element is one of readers' remarks, or all of them. The name alone never silences
 * what reads as the page's text: one text under "commentary", or a story posted as a comment.
 */
export function isComment(element: Element, tag: string, names: string, reading: Reading): boolean {
  if (tag === 'body' || tag === 'html') return false;
  return isNamedComment(element, names) && !reading.isHeaded(element) && !reading.isText(element);
}

function isNamedComment(element: Element, names: string): boolean {
  if (attributeOf(element, 'itemprop')?.includes('comment')) return true;
  if (/\/Comment$/.test(attributeOf(element, 'itemtype') ?? '')) return true;
  return names
    .split(/\s+/)
    .some((name) => !MODIFIER.test(name) && partsOf(name).some((part) => COMMENTS.has(part)));
}

/** Elements after a heading that are looked at, and long paragraphs that make them a text. */
const FOLLOWING = 200;
const PARAGRAPHS = 4;

/**
 * Whether what follows a heading among its siblings is a text all the same, paragraph after long
 * paragraph: a count of comments above the story, or a link to them in the middle of it.
 */
export function isTextBelow(following: readonly Node[], level: number, reading: Reading): boolean {
  let elements = 0;
  let long = 0;
  for (const node of following) {
    if (kindOf(node) !== 1) continue;
    const tag = tagOf(node);
    const isNext = /^h[1-6]$/.test(tag) && Number(tag[1]) <= level;
    if (isNext || ++elements > FOLLOWING) break;
    if (tag === 'p' && reading.holdsProse(node as Element)) long += 1;
  }
  return long >= PARAGRAPHS && long * 2 > elements;
}

/** Which parts of a page never carry the text of an article. */
import { announcesComments, isComment, partsOf } from './comments';
import { attributeOf, beginningOf, childrenOf, closest, hasAttributes, kindOf, tagOf } from './dom';
import type { Reading } from './reading';

/** Not text at all, or text that belongs to a control. */
const NEVER = new Set(
  (
    'script style noscript template iframe object embed canvas svg math video audio map picture ' +
    'select option datalist textarea input button nav menu figure figcaption head meter ' +
    'progress amp-ad amp-sidebar amp-consent amp-social-share amp-user-notification ' +
    'amp-sticky-ad amp-embed amp-iframe amp-carousel amp-list amp-img amp-video'
  ).split(' '),
);

/** Seldom article text; entered where they hold the article after all. */
const SELDOM = new Set(['aside', 'dialog', 'footer', 'form', 'header']);

const ROLES = /^(navigation|search|menu|menubar|toolbar|alert|tooltip|tablist)$/;
/** Boxes above a page: notices mostly, and now and then the story itself. */
const DIALOG_ROLES = /^(alert)?dialog$/;
const SELDOM_ROLES = /^(banner|contentinfo|complementary|form)$/;

/** Words of a class, id or label that tell of things around an article. */
const AROUND = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs footer sidebar rail related recommended ' +
    'recommendation recommendations recirc promo promos promoted advert adverts advertisement ' +
    'advertising ad ads adslot sponsor sponsored outbrain taboola share shares sharing sharebar ' +
    'sharethis addthis social cookie cookies consent gdpr newsletter subscribe subscription ' +
    'signup byline dateline timestamp caption captions credit credits pullquote popup modal ' +
    'overlay toolbar tags trending popular gallery slideshow carousel toc paginate pagination pager rating ' +
    'copyright disclaimer masthead skip login'
  ).split(' '),
);

/** Two words side by side in a class or id. */
const PAIRS =
  /\b(pull quote|most read|read (more|next|also)|also (read|on)|more (stories|from|on)|up next|see also|author (bio|box|info|card)|about (the )?author|twitter tweet|instagram media|site header|back to top|widget area|edit section|editsection)\b/;

/** Text for screen readers alone, which nobody sees on the page. */
const UNSEEN = /\b(sr-only|screen-reader(-text)?|visually-?hidden|assistive-text|skip-link)\b/i;

/** Lines under pictures that some sites set inside a paragraph. */
const CAPTION = /(^|[\s_-])(caption|credits?)([\s_-]|$)/i;

/** Class names that say something about the rest of the page, not about their element. */
const MODIFIER = /^(has|no|with|without|is|js|tag|category|author|post-tag|hentry|post-\d)\b/;

/** First headings of boxes that stand beside an article. */
const BESIDE =
  /^(related|more (from|on|in|stories|news|coverage)|read (more|next|also)|also read|most (read|popular|viewed)|recommended|trending|popular|you (may|might) (also )?like|share (this|on)|sponsored|advertis|sign up|newsletter|subscribe|follow us|tags?$|don.t miss|lee también|te puede interesar|leggi anche|articoli correlati|lire aussi|à lire|mehr zum thema|lesen sie auch|leia (também|mais)|관련 ?기사|читайте также)/i;

/** Names already judged; a page may invent more of them than are worth keeping. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5000;

/** Whether a class, id or label tells of things around an article. */
function standsAround(names: string): boolean {
  const known = judged.get(names);
  if (known !== undefined) return known;
  const verdict = names.split(/\s+/).some((name) => {
    if (MODIFIER.test(name)) return false;
    const parts = partsOf(name);
    return parts.some((part) => AROUND.has(part)) || PAIRS.test(parts.join(' '));
  });
  if (judged.size < MOST_JUDGED) judged.set(names, verdict);
  return verdict;
}

/**
 * Whether the element says of itself that it is not shown. Where the page is rendered the
 * browser knows better; `aria-hidden` speaks to screen readers alone, and pages forget it on
 * what stands behind a notice, so it is not believed of prose.
 */
function isHidden(element: Element, tag: string, reading: Reading): boolean {
  if (attributeOf(element, 'aria-hidden') === 'true' && !reading.holdsProse(element)) return true;
  if (reading.rendered) return false;
  if (attributeOf(element, 'hidden') !== null) return true;
  if (tag === 'dialog' && attributeOf(element, 'open') === null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Elements between a box and its heading, and UTF-16 units of a heading. */
const HEADING_DEPTH = 3;
const HEADING_LENGTH = 60;

/** Text of the heading that a box begins with; empty where it begins otherwise. */
function headingOf(element: Element, tag: string): string {
  if (tag !== 'section' && tag !== 'div' && tag !== 'aside' && tag !== 'ul') return '';
  let first = firstElementIn(element);
  for (let depth = 0; first && depth < HEADING_DEPTH; depth += 1) {
    const name = tagOf(first);
    if (/^(h[2-6]|strong|b|span|p)$/.test(name)) {
      const text = beginningOf(first, 2 * HEADING_LENGTH).trim();
      return text.length < HEADING_LENGTH ? text : '';
    }
    first = name === 'div' || name === 'header' ? firstElementIn(first) : null;
  }
  return '';
}

function firstElementIn(element: Element): Element | null {
  return (childrenOf(element).find((node) => kindOf(node) === 1) as Element | undefined) ?? null;
}

/**
 * Whether nothing of the article stands in this element. What stands `inline`, in the middle of
 * a sentence, is never left out for its name.
 */
export function isBoilerplate(
  element: Element,
  tag: string,
  inline: boolean,
  reading: Reading,
): boolean {
  if (NEVER.has(tag)) return true;
  // Most elements of a large page say nothing of themselves, and every question costs.
  if (!hasAttributes(element) && !SELDOM.has(tag)) {
    return !reading.lenient && !inline && isBox(element, tag, reading);
  }
  if (isHidden(element, tag, reading)) return true;
  const role = attributeOf(element, 'role') ?? '';
  if (inline) {
    if (UNSEEN.test(attributeOf(element, 'class') ?? '')) return true;
    return role === 'button' || (tag === 'span' && CAPTION.test(namesOf(element)));
  }
  // What holds the page's text is the page, whatever it calls itself.
  if (isControl(element, role)) return !reading.holdsMost(element);
  return isAround(element, tag, role, reading);
}

/** Whether a block is part of the page's machinery: a menu, a field to write in, words for screen readers. */
function isControl(element: Element, role: string): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return ROLES.test(role) || UNSEEN.test(attributeOf(element, 'class') ?? '');
}

const BODIES = /^(body|html|main|article|h1)$/;

/** Whether a block says by its tag, role, name or heading that it is no part of the article. */
function isAround(element: Element, tag: string, role: string, reading: Reading): boolean {
  if (tag === 'dialog' || DIALOG_ROLES.test(role)) return !reading.holdsMost(element);
  if (BODIES.test(tag)) return isComment(element, tag, namesOf(element), reading);
  if (attributeOf(element, 'itemprop')?.includes('articleBody')) return false;
  if (isComment(element, tag, namesOf(element), reading)) return true;
  if (reading.lenient) return false;
  const suspect = SELDOM.has(tag) || SELDOM_ROLES.test(role) || standsAround(namesOf(element));
  if (!suspect) return isBox(element, tag, reading);
  if (tag === 'header' && closest(element, 'article, main')) return false;
  return !reading.holdsArticle(element);
}

/** Whether its first words say that it is a box of comments or of other stories. */
function isBox(element: Element, tag: string, reading: Reading): boolean {
  const heading = headingOf(element, tag);
  if (!heading) return false;
  if (announcesComments(heading)) return !reading.isHeaded(element) && !reading.isText(element);
  return BESIDE.test(heading) && !reading.holdsArticle(element);
}

function namesOf(element: Element): string {
  const type = attributeOf(element, 'class') ?? '';
  const own = attributeOf(element, 'id');
  const id = own ? `${type} ${own}` : type;
  const label = attributeOf(element, 'aria-label');
  return label && label.length < 40 ? `${id} ${label.replaceAll(' ', '-')}` : id;
}

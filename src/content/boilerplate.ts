/** Which parts of a page never carry the text of an article. */

/** Not text at all, or text that belongs to a control. */
const NEVER = new Set(
  (
    'script style noscript template iframe object embed canvas svg math video audio map picture ' +
    'select option datalist textarea input button dialog nav menu figure figcaption head meter ' +
    'progress amp-ad amp-sidebar amp-consent amp-social-share amp-user-notification ' +
    'amp-sticky-ad amp-embed amp-iframe amp-carousel amp-list amp-img amp-video'
  ).split(' '),
);

/** Seldom article text; entered where they hold the article after all. */
const SELDOM = new Set(['aside', 'footer', 'form', 'header']);

const ROLES = /^(navigation|search|menu|menubar|toolbar|alert|alertdialog|dialog|tooltip|tablist)$/;
const SELDOM_ROLES = /^(banner|contentinfo|complementary|form)$/;

/** Words of a class, id or label that belong to readers' comments. */
const COMMENTS = new Set(
  'comment comments commentlist commentary commenter disqus respond livefyre replies'.split(' '),
);

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

/** Headings after which only readers speak; "Comment" alone may be a newspaper's page. */
const COMMENT_HEADING =
  /^(comments|replies|responses|leave a (comment|reply)|(post|add|write) a comment|join the conversation|((view|show|all|\d[\d.,]*) )+(comments?|repl(y|ies)|responses?|thoughts on)|comentarios|commenti|commentaires|kommentare|comentários|комментарии|댓글)\b/i;

/** Whether a heading's text announces readers' comments. */
export function announcesComments(heading: string): boolean {
  return COMMENT_HEADING.test(heading.trim());
}

const words = new Map<string, 'comments' | 'around' | ''>();

function judgeNames(names: string): 'comments' | 'around' | '' {
  const known = words.get(names);
  if (known !== undefined) return known;
  let verdict: 'comments' | 'around' | '' = '';
  for (const name of names.split(/\s+/)) {
    if (MODIFIER.test(name)) continue;
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/);
    if (parts.some((part) => COMMENTS.has(part))) verdict = 'comments';
    else if (!verdict && (parts.some((part) => AROUND.has(part)) || PAIRS.test(parts.join(' '))))
      verdict = 'around';
  }
  words.set(names, verdict);
  return verdict;
}

/** Whether the element says of itself that it is not shown. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Blocks of at least this many UTF-16 units are prose, this many of them a story. */
const PROSE_LENGTH = 140;
const PROSE_BLOCKS = 4;

/** Number of blocks of these kinds that are long, unlinked and not made of other blocks. */
function proseBlocksIn(root: Element, kinds: string): number {
  let long = 0;
  for (const block of root.querySelectorAll(kinds)) {
    if ((block.textContent?.length ?? 0) < PROSE_LENGTH) continue;
    if (block.querySelector('p, div, ul, table, section') || block.closest('a, li')) continue;
    long += 1;
  }
  return long;
}

/** One reading of a page, with what is counted at most once in it. */
export class Reading {
  private total: number | null = null;

  /** `lenient` trusts only tags and hidden marks, for pages whose names or nesting mislead. */
  constructor(
    readonly root: Element,
    readonly lenient: boolean,
  ) {}

  /** Whether an element is or holds the article, whatever its name says. */
  holdsArticle(element: Element): boolean {
    if (element.querySelector('article, main, h1, [itemprop~="articleBody"]')) return true;
    if (proseBlocksIn(element, 'p') >= PROSE_BLOCKS) return true;
    // Boxes are mostly made of `div`, so these count only where they are most of the page.
    const own = proseBlocksIn(element, 'p, div');
    if (own < PROSE_BLOCKS) return false;
    this.total ??= proseBlocksIn(this.root, 'p, div');
    return own * 2 > this.total;
  }
}

/** Elements between a box and its heading. */
const HEADING_DEPTH = 3;

/** Text of the heading that a box begins with; empty where it begins otherwise. */
function headingOf(element: Element, tag: string): string {
  if (tag !== 'section' && tag !== 'div' && tag !== 'aside' && tag !== 'ul') return '';
  let first = element.firstElementChild;
  for (let depth = 0; first && depth < HEADING_DEPTH; depth += 1) {
    if (/^(h[2-6]|strong|b|span|p)$/i.test(first.tagName)) {
      const text = first.textContent?.trim() ?? '';
      return text.length < 60 ? text : '';
    }
    first = /^(div|header)$/i.test(first.tagName) ? first.firstElementChild : null;
  }
  return '';
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
  const { lenient } = reading;
  if (NEVER.has(tag)) return true;
  // Most elements of a large page say nothing of themselves, and every question costs.
  if (!element.hasAttributes() && !SELDOM.has(tag)) {
    return !lenient && !inline && isBox(element, tag, reading);
  }
  if (isHidden(element)) return true;
  if (UNSEEN.test(element.getAttribute('class') ?? '')) return true;
  if (inline) {
    const role = element.getAttribute('role');
    return role === 'button' || (tag === 'span' && CAPTION.test(namesOf(element)));
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role && ROLES.test(role)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article' || tag === 'h1') {
    return isComment(element);
  }
  if (element.getAttribute('itemprop')?.includes('articleBody')) return false;
  if (isComment(element)) return true;
  if (lenient) return false;
  const suspect =
    SELDOM.has(tag) ||
    (role !== null && SELDOM_ROLES.test(role)) ||
    judgeNames(namesOf(element)) === 'around';
  if (!suspect) return isBox(element, tag, reading);
  if (tag === 'header' && element.closest('article, main')) return false;
  return !reading.holdsArticle(element);
}

/** Whether its first words say that it is a box of comments or of other stories. */
function isBox(element: Element, tag: string, reading: Reading): boolean {
  const heading = headingOf(element, tag);
  if (!heading) return false;
  if (announcesComments(heading)) return element.querySelector('h1, main') === null;
  return BESIDE.test(heading) && !reading.holdsArticle(element);
}

function isComment(element: Element): boolean {
  if (element.tagName === 'BODY' || element.tagName === 'HTML') return false;
  if (element.getAttribute('itemprop')?.includes('comment')) return true;
  const type = element.getAttribute('itemtype');
  if (type && /\/Comment$/.test(type)) return true;
  return judgeNames(namesOf(element)) === 'comments' && !element.querySelector('h1');
}

function namesOf(element: Element): string {
  const type = element.getAttribute('class') ?? '';
  const id = element.id ? `${type} ${element.id}` : type;
  const label = element.getAttribute('aria-label');
  return label && label.length < 40 ? `${id} ${label.replaceAll(' ', '-')}` : id;
}

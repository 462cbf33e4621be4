/** What a copy tells of where it comes from, beside what the article told: headline, byline, date, credit. */
import type { Edition, SourceArticle } from '../article';
import type { Edit } from '../comparison';
import { plain } from '../recognition/editions';
import type { PageText } from '../text/page-text';
import { ALONE } from './company';
import { creditIn } from './credits';
import { nameWords } from './name-forms';
import type { KnownDetails } from './print';

/** Words of a paragraph that may be a byline or a credit. */
const LINE = 30;
/** Words of a stored phrase. */
const PHRASE = 8;

const NOWHERE = {
  pageParagraph: null,
  start: 0,
  end: 0,
  quote: '',
  ...ALONE,
  speaker: null,
} as const;

/**
 * Of a whole copy; `followed` is the edition the page follows. What stood in the article behind
 * paragraph `reaches`, the last that the page has, was cut off with the rest, and not taken out.
 */
export function provenanceEdits(
  page: PageText,
  article: SourceArticle,
  followed: Edition | null,
  known: KnownDetails | null,
  noticeCarried: boolean | null,
  reaches: number,
): Edit[] {
  const original = article.editions.find(({ kind }) => kind === 'original') ?? null;
  // A text without a headline may begin with the line that names its author.
  const lines = page.paragraphs.filter(
    ({ role, text, tokens }) =>
      (role === 'body' || creditIn(text)?.kind === 'byline') &&
      tokens.length > 0 &&
      tokens.length <= LINE,
  );
  const says = (words: readonly string[]) =>
    words.length > 0 &&
    lines.some(({ text }) => words.every((word) => plain(text).split(' ').includes(word)));
  // What the edition that the page follows does not tell either was lost there.
  const lostThere = followed && followed.kind !== 'original' ? followed.id : null;
  const told = followed !== null && followed.authors.length > 0;
  const all: Edit[] = [
    ...headline(page, article, followed, original),
    ...byline(page, original, known, says).map((edit) =>
      told ? edit : { ...edit, inherited: lostThere },
    ),
    ...date(page, original),
    ...credit(page, original, known).map((edit) => ({ ...edit, inherited: lostThere })),
    ...(noticeCarried === false
      ? [gone('notice-lost', article.notices.at(-1)?.quote ?? '', 'high', null)]
      : []),
  ];
  return all.filter(({ articleParagraph }) => (articleParagraph ?? 0) <= reaches);
}

/** An edit that something is not told here; it has no place on the page. */
export function gone(
  kind: Edit['kind'],
  expected: string,
  weight: Edit['weight'],
  at: number | null,
): Edit {
  return {
    ...NOWHERE,
    kind,
    articleParagraph: at,
    expected: phrase(expected),
    weight,
    agreeing: null,
    inherited: null,
  };
}

function phrase(text: string): string {
  return text.split(/\s+/u).slice(0, PHRASE).join(' ');
}

/** Another headline than any known one that the page may follow; a site's name beside it is none. */
function headline(
  page: PageText,
  article: SourceArticle,
  followed: Edition | null,
  original: Edition | null,
): Edit[] {
  const [first] = page.paragraphs;
  const expected = followed?.headline ?? article.headline;
  if (first?.role !== 'headline' || isSentence(expected)) return [];
  const here = plain(first.text);
  const edit = (whose: string, edition: string | null): Edit => ({
    kind: 'headline',
    pageParagraph: 0,
    start: 0,
    end: first.text.length,
    quote: first.text,
    ...ALONE,
    articleParagraph: 0,
    expected: phrase(whose),
    speaker: null,
    weight: 'medium',
    agreeing: null,
    inherited: edition,
  });
  if (!sameHeadline(here, plain(expected))) {
    const other = article.editions.some((edition) => sameHeadline(here, plain(edition.headline)));
    return other || sameHeadline(here, plain(article.headline)) ? [] : [edit(expected, null)];
  }
  if (!followed || !original || followed.kind === 'original') return [];
  return sameHeadline(here, plain(original.headline)) ? [] : [edit(original.headline, followed.id)];
}

/** Drafts of texts without a headline take the first sentence for one. */
function isSentence(text: string): boolean {
  return /[.!?]["”’]?\s*$/u.test(text) || text.split(/\s+/u).length >= 30;
}

function sameHeadline(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  return one.includes(other) || (one.split(' ').length >= 4 && other.includes(one));
}

type Says = (words: readonly string[]) => boolean;

/** Names the article is by; the page names them where a line of it holds their last word. */
function byline(
  page: PageText,
  original: Edition | null,
  known: KnownDetails | null,
  says: Says,
): Edit[] {
  const stored = (known?.paragraphs ?? []).flatMap((details, at) =>
    details.filter(({ kind }) => kind === 'byline').map(({ value }) => ({ value, at })),
  );
  const authors = original?.authors ?? [];
  const given = plain(page.byline ?? '').split(' ');
  const named = (author: string) => {
    const last = nameWords(author.replace(/\(.*?\)/gu, '')).at(-1);
    return last === undefined || given.includes(last) || says([last]);
  };
  if (authors.length > 0) {
    const unnamed = authors.filter((author) => !named(author));
    if (page.byline !== null && page.byline.trim() !== '' && unnamed.length < authors.length)
      return [];
    return unnamed.length > 0 ? [gone('byline-lost', unnamed.join(', '), 'medium', null)] : [];
  }
  const lost = stored.filter(({ value }) =>
    value.split(/,| and | y | et | e | und /u).every((one) => !named(one)),
  );
  return lost.map(({ value, at }) => gone('byline-lost', value, 'medium', at));
}

/** A page without any date, of an article whose day is known. */
function date(page: PageText, original: Edition | null): Edit[] {
  const day = original?.published ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || (page.published ?? '').trim() !== '') return [];
  const year = day.slice(0, 4);
  const dated = page.paragraphs.some(
    ({ text, tokens }) => tokens.length <= LINE / 2 && text.includes(year),
  );
  return dated ? [] : [gone('date-lost', day, 'low', null)];
}

function credit(page: PageText, original: Edition | null, known: KnownDetails | null): Edit[] {
  if (original) {
    const words = plain(original.publisher)
      .split(' ')
      .filter((word) => word !== 'the');
    const meta = plain(page.publisher ?? '').split(' ');
    const linked =
      hostOf(page.canonicalUrl) !== '' && hostOf(page.canonicalUrl) === hostOf(original.url);
    const credited =
      words.every((word) => meta.includes(word)) || linked || creditLine(page, words);
    return credited ? [] : [gone('credit-lost', original.publisher, 'medium', null)];
  }
  const stored = known?.paragraphs.flatMap((details, at) =>
    details.filter(({ kind }) => kind === 'credit').map(({ value }) => ({ value, at })),
  );
  const all = plain(page.paragraphs.map(({ text }) => text).join(' '));
  return (stored ?? []).flatMap(({ value, at }) => {
    const kept = all.includes(plain(value));
    const meta = plain(page.publisher ?? '').includes(plain(value));
    return kept || meta ? [] : [gone('credit-lost', value, 'medium', at)];
  });
}

/** A line of its own, or the words around it, that say whose text it is. */
function creditLine(page: PageText, words: readonly string[]): boolean {
  return page.paragraphs.some(({ text, tokens }) => {
    if (tokens.length > LINE) return false;
    const line = plain(text).split(' ');
    const credits =
      /source|©|\(c\)|copyright|published|appeared|courtesy|via|credit|contributed|original/iu.test(
        text,
      );
    return (
      words.every((word) => line.includes(word)) && (credits || line.length <= words.length + 2)
    );
  });
}

/** Host of an address, lower case and without `www.`; empty where it is none. */
export function hostOf(url: string | null): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}

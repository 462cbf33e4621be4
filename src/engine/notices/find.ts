/** Notices that a page carries on its own article: corrections, clarifications, withdrawals. */

import type { PageNotice } from '../report';
import { NOTICES_DE } from '../rules/notices-de';
import { NOTICES_EN } from '../rules/notices-en';
import { NOTICES_ES } from '../rules/notices-es';
import { NOTICES_FR } from '../rules/notices-fr';
import { NOTICES_IT } from '../rules/notices-it';
import { NOTICES_KO } from '../rules/notices-ko';
import { beginningOf } from '../text/page-text';
import type { NoticeKind, PageArticle, PageParagraph, Span } from '../vocabulary';
import type { NoticeRule } from './rule';

/** Characters of a paragraph that are looked at: notices are short. */
const MOST_CHARS = 3000;
/** Characters of a notice that are shown. */
const SHOWN = 400;
/** Notices of one page: more than any publisher writes, few enough to list. */
const MOST = 8;
/** What may stand before a notice: brackets, asterisks, dashes. */
const LEAD = /^[\s()[\]*•·_–—\-|>]+/u;

interface Ready {
  readonly kind: NoticeKind;
  readonly opens: RegExp;
  readonly needs: RegExp | null;
  readonly unless: RegExp | null;
}

const ready = (rule: NoticeRule): Ready => ({
  kind: rule.kind,
  opens: new RegExp(`^(?:${rule.opens})`, 'u'),
  needs: rule.needs === undefined ? null : new RegExp(rule.needs, 'u'),
  unless: rule.unless === undefined ? null : new RegExp(rule.unless, 'u'),
});

const RULES: readonly NoticeRule[] = [
  ...NOTICES_EN,
  ...NOTICES_DE,
  ...NOTICES_FR,
  ...NOTICES_ES,
  ...NOTICES_IT,
  ...NOTICES_KO,
];
let prepared: readonly Ready[] | null = null;

/**
 * Notices in the page's text and in its metadata (`corrections`), in reading order. Every language
 * of the tables is looked for, as many sites carry more than one.
 */
export function findNotices(page: PageArticle): PageNotice[] {
  const found: PageNotice[] = [];
  for (const text of page.corrections) {
    found.push({ kind: 'corrected', pageParagraph: null, start: 0, end: 0, quote: shown(text) });
  }
  page.paragraphs.forEach((paragraph, pageParagraph) => {
    if (found.length >= MOST) return;
    const { text } = paragraph;
    const notice = noticeIn(paragraph);
    if (!notice) return;
    const { kind, start, end } = notice;
    found.push({ kind, pageParagraph, start, end, quote: shown(text.slice(start, end)) });
  });
  return found.slice(0, MOST);
}

/** The first notice in a paragraph, from the sentence that opens it to the paragraph's end. */
export function noticeIn(paragraph: PageParagraph): (Span & { readonly kind: NoticeKind }) | null {
  prepared ??= RULES.map(ready);
  const { text: read, sentences } = beginningOf(paragraph, MOST_CHARS);
  for (const { start, end } of sentences) {
    const lead = LEAD.exec(read.slice(start, end))?.[0].length ?? 0;
    const from = start + lead;
    const rest = plain(read.slice(from));
    const rule = prepared.find(
      ({ opens, needs, unless }) =>
        opens.test(rest) && (needs?.test(rest) ?? true) && !unless?.test(rest),
    );
    if (rule) return { kind: rule.kind, start: from, end: paragraph.text.trimEnd().length };
  }
  return null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ');
}

function shown(text: string): string {
  const short = text.trim();
  return short.length <= SHOWN ? short : `${short.slice(0, SHOWN).trimEnd()}…`;
}

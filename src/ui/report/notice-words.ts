/** What the publisher said of its own article, in words: for the views and for Markdown. */
import type { Notice } from '../../engine/article';
import type { Report } from '../../engine/report';
import { isCopy } from '../../engine/vocabulary';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { originalEditionOf } from '../verdict-words';
import { articlesOf, type KnownArticle } from '../whose';
import { quoted, say } from '../wording';

/** A notice, and the record that tells of it. */
export interface KnownNotice {
  readonly notice: Notice;
  readonly article: KnownArticle;
}

/** The notices on the article that a page is a copy of. */
export function knownNotices(report: Report): readonly KnownNotice[] {
  if (!isCopy(report.verdict.kind)) return [];
  return articlesOf(report).flatMap((article) =>
    article.notices.map((notice) => ({ article, notice })),
  );
}

/** Who issued it and when, and where it was read: whoever carries a notice has not issued it. */
export function issued(
  { notice, article }: KnownNotice,
  wording: Wording,
): { readonly by: string; readonly via: string } {
  const { kind, date, via, publisher } = notice;
  const issuer = via === null ? null : originalEditionOf(article)?.publisher;
  return {
    by: say(wording, `notice_known_${kind}`, {
      publisher: issuer ?? publisher,
      date: showDate(wording, date),
    }),
    via: issuer ? say(wording, 'notice_via', { place: publisher }) : '',
  };
}

/** All of it as lines of Markdown; `escaped` keeps what others wrote from being read as Markdown. */
export function noticeLines(
  report: Report,
  wording: Wording,
  escaped: (text: string) => string,
): readonly string[] {
  const known = knownNotices(report).map((each) => {
    const { by, via } = issued(each, wording);
    const { says, url } = each.notice;
    return [escaped(by), `[${escaped(says)}](<${url}>)`, escaped(via)].filter(Boolean).join(' ');
  });
  const carried = report.notices.map(
    ({ kind, quote }) =>
      `${say(wording, `notice_page_${kind}`)} ${quoted(wording, escaped(quote))}`,
  );
  const missing = report.noticeCarried === false ? [`**${say(wording, 'notice_missing')}**`] : [];
  return [...known, ...missing, ...carried];
}

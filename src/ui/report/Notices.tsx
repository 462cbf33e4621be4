/** What the publisher said of its own article: as this page carries it, and as it is known. */
import type { Notice } from '../../engine/article';
import type { Flag, PageNotice, Report } from '../../engine/report';
import { isCopy } from '../../engine/vocabulary';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { noticeId } from '../findings';
import { Outlink } from '../Outlink';
import { originalEditionOf } from '../verdict-words';
import { articlesOf, type KnownArticle } from '../whose';
import { say } from '../wording';
import { whoseWord } from './found';

interface NoticesProps {
  readonly report: Report;
  readonly wording: Wording;
  /** Show a notice where it stands; absent without a page. */
  readonly onShow?: ((place: Place) => void) | undefined;
}

/** What leads to a place on the page. */
type Place = Pick<Flag, 'id' | 'pageParagraph'>;

function Carried({
  notice,
  wording,
  onShow,
}: Omit<NoticesProps, 'report'> & { readonly notice: PageNotice }) {
  const { pageParagraph } = notice;
  return (
    <p>
      {say(wording, `notice_page_${notice.kind}`)} <q dir="auto">{notice.quote}</q>
      {onShow && pageParagraph !== null && (
        <button
          type="button"
          class="button"
          data-plain
          onClick={() => onShow({ id: noticeId(notice), pageParagraph })}
        >
          {say(wording, 'flag_show')}
        </button>
      )}
    </p>
  );
}

interface KnownProps {
  readonly notice: Notice;
  /** The record that tells of it; named where it is not the only one. */
  readonly article: KnownArticle;
  readonly alone: boolean;
  readonly wording: Wording;
}

/** Whoever carries a notice has not issued it: the article's publisher has. */
function Known({ notice, article, alone, wording }: KnownProps) {
  const { kind, date, url, says, via } = notice;
  const issuer = via === null ? null : originalEditionOf(article)?.publisher;
  const publisher = issuer ?? notice.publisher;
  return (
    <p>
      {say(wording, `notice_known_${kind}`, { publisher, date: showDate(wording, date) })}{' '}
      <Outlink href={url} lang={article.lang} wording={wording}>
        {says}
      </Outlink>
      {issuer && ` ${say(wording, 'notice_via', { place: notice.publisher })}`}
      {!alone && <span class="small soft"> {whoseWord(article, wording)}</span>}
    </p>
  );
}

/** Nothing where neither page nor record has a notice. */
export function Notices({ report, wording, onShow }: NoticesProps) {
  const { notices, noticeCarried, verdict } = report;
  const known = isCopy(verdict.kind)
    ? articlesOf(report).flatMap((article) =>
        article.notices.map((notice) => ({ article, notice })),
      )
    : [];
  if (notices.length === 0 && known.length === 0) return null;
  return (
    <section class="notices" aria-label={say(wording, 'notice_heading')}>
      {known.map(({ article, notice }) => (
        <Known
          key={`${article.id} ${notice.id}`}
          notice={notice}
          article={article}
          alone={report.beside.length === 0}
          wording={wording}
        />
      ))}
      {noticeCarried === false && <p class="strong">{say(wording, 'notice_missing')}</p>}
      {notices.map((notice) => (
        <Carried
          key={`${notice.pageParagraph}:${notice.start}:${notice.quote}`}
          notice={notice}
          wording={wording}
          onShow={onShow}
        />
      ))}
    </section>
  );
}

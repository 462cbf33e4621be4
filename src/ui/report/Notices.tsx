/** What the publisher said of its own article: as this page carries it, and as it is known. */
import type { Flag, PageNotice, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { noticeId } from '../findings';
import { Outlink } from '../Outlink';
import { say } from '../wording';
import { whoseWord } from './found';
import { issued, type KnownNotice, knownNotices } from './notice-words';

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

interface KnownProps extends KnownNotice {
  /** Whether no other record speaks; the one that does is named otherwise. */
  readonly alone: boolean;
  readonly wording: Wording;
}

function Known({ notice, article, alone, wording }: KnownProps) {
  const { by, via } = issued({ notice, article }, wording);
  return (
    <p>
      {by}{' '}
      <Outlink href={notice.url} lang={article.lang} wording={wording}>
        {notice.says}
      </Outlink>
      {via && ` ${via}`}
      {!alone && <span class="small soft"> {whoseWord(article, wording)}</span>}
    </p>
  );
}

/** Nothing where neither page nor record has a notice. */
export function Notices({ report, wording, onShow }: NoticesProps) {
  const { notices, noticeCarried } = report;
  const known = knownNotices(report);
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

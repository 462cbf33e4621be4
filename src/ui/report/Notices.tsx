/** What the publisher said of its own article: as this page carries it, and as it is known. */
import type { Notice } from '../../engine/article';
import type { PageNotice, Report } from '../../engine/report';
import { isCopy } from '../../engine/vocabulary';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { Outlink } from '../Outlink';
import { originalEdition, recordLanguage } from '../verdict-words';
import { say } from '../wording';

interface NoticesProps {
  readonly report: Report;
  readonly wording: Wording;
}

function Carried({ notice, wording }: { notice: PageNotice; wording: Wording }) {
  return (
    <p>
      {say(wording, `notice_page_${notice.kind}`)} <q dir="auto">{notice.quote}</q>
    </p>
  );
}

interface KnownProps {
  readonly notice: Notice;
  readonly report: Report;
  readonly wording: Wording;
}

/** Whoever carries a notice has not issued it: the article's publisher has. */
function Known({ notice, report, wording }: KnownProps) {
  const { kind, date, url, says, via } = notice;
  const issuer = via === null ? null : originalEdition(report)?.publisher;
  const publisher = issuer ?? notice.publisher;
  return (
    <p>
      {say(wording, `notice_known_${kind}`, { publisher, date: showDate(wording, date) })}{' '}
      <Outlink href={url} lang={recordLanguage(report)} wording={wording}>
        {says}
      </Outlink>
      {issuer && ` ${say(wording, 'notice_via', { place: notice.publisher })}`}
    </p>
  );
}

/** Nothing where neither page nor record has a notice. */
export function Notices({ report, wording }: NoticesProps) {
  const { notices, noticeCarried, origin, verdict } = report;
  const known = isCopy(verdict.kind) ? (origin?.article.notices ?? []) : [];
  if (notices.length === 0 && known.length === 0) return null;
  return (
    <section class="notices" aria-label={say(wording, 'notice_heading')}>
      {known.map((notice) => (
        <Known key={notice.id} notice={notice} report={report} wording={wording} />
      ))}
      {noticeCarried === false && <p class="strong">{say(wording, 'notice_missing')}</p>}
      {notices.map((notice) => (
        <Carried
          key={`${notice.pageParagraph}:${notice.start}:${notice.quote}`}
          notice={notice}
          wording={wording}
        />
      ))}
    </section>
  );
}

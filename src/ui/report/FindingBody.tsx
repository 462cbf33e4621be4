/** All that is known of one finding; the same on the card, in the lists and in the report. */
import type { ClaimNote, Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { EvidenceList } from '../EvidenceList';
import { StatusLabel } from '../StatusLabel';
import { Timeline } from '../Timeline';
import { recordLanguage } from '../verdict-words';
import { besides } from '../whose';
import { say, sayLanguage } from '../wording';
import { Answers } from './Answers';
import { foundLine, isOfRecord, whoseLine } from './found';

interface FindingBodyProps {
  readonly flag: Flag;
  readonly report: Report;
  readonly wording: Wording;
  /** Whether sources and history are unfolded from the start. */
  readonly open?: boolean;
}

function Claim({ note, lang, wording }: { note: ClaimNote; lang: string; wording: Wording }) {
  return (
    <dl>
      <div>
        <dt>{say(wording, 'detail_claim')}</dt>
        <dd lang={lang}>{note.claim}</dd>
      </div>
      {note.evidence.length > 0 && (
        <div>
          <dt>{say(wording, 'detail_evidence')}</dt>
          <dd>
            <EvidenceList evidence={note.evidence} lang={lang} wording={wording} />
          </dd>
        </div>
      )}
      {note.history.length > 1 && (
        <div>
          <dt>{say(wording, 'detail_history')}</dt>
          <dd>
            <Timeline history={note.history} lang={lang} wording={wording} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What other records say of the same words; both stand, neither takes the other's place. */
function OtherWord({ flag, report, wording }: Omit<FindingBodyProps, 'open'>) {
  const others = besides(flag, report);
  if (others.length === 0) return null;
  return (
    <section class="other-word" aria-label={say(wording, 'beside_heading')}>
      <p class="small soft">{say(wording, 'beside_heading')}</p>
      {others.map((other) => (
        <div key={other.id}>
          <p>
            <StatusLabel flag={other} wording={wording} />{' '}
            <span class="small strong">{whoseLine(other, report, wording)}</span>
          </p>
          <p lang={recordLanguage(report, other)}>
            {other.note.category === 'claim' && other.note.reason}
          </p>
        </div>
      ))}
    </section>
  );
}

/** The short answers, then, folded, every source, the history and how it was found. */
export function FindingBody({ flag, report, wording, open = false }: FindingBodyProps) {
  const { note } = flag;
  const whose = whoseLine(flag, report, wording);
  const lang = recordLanguage(report, flag);
  const foreign = isOfRecord(flag) && lang.split('-')[0] !== wording.language.split('-')[0];
  return (
    <div class="detail">
      {whose && <p class="small strong">{whose}</p>}
      <Answers flag={flag} report={report} wording={wording} />
      <OtherWord flag={flag} report={report} wording={wording} />
      {flag.approximate && <p class="soft">{say(wording, 'flag_approximate')}</p>}
      <details open={open}>
        <summary>{say(wording, note.category === 'claim' ? 'card_more' : 'card_details')}</summary>
        {note.category === 'claim' && <Claim note={note} lang={lang} wording={wording} />}
        <p class="small soft">{foundLine(flag, report, wording)}</p>
        {foreign && (
          <p class="small soft">
            {say(wording, 'record_language', { language: sayLanguage(wording, lang) })}
          </p>
        )}
      </details>
    </div>
  );
}

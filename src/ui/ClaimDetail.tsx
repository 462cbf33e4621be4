/** Everything the record says of one claim. */
import type { ClaimNote } from '../engine/report';
import type { Wording } from '../protocol';
import { isDate, showDate, showDatesIn } from './dates';
import { EvidenceList } from './EvidenceList';
import { Timeline } from './Timeline';
import { say } from './wording';

interface ClaimDetailProps {
  readonly note: ClaimNote;
  readonly lang: string;
  readonly wording: Wording;
}

/** Claim, reason, date, history, evidence. */
export function ClaimDetail({ note, lang, wording }: ClaimDetailProps) {
  return (
    <dl>
      <div>
        <dt>{say(wording, 'detail_claim')}</dt>
        <dd lang={lang}>{note.claim}</dd>
      </div>
      <div>
        <dt>{say(wording, 'detail_why')}</dt>
        <dd lang={lang}>{note.reason}</dd>
        <dd class="small soft">{say(wording, `detail_confidence_${note.confidence}`)}</dd>
      </div>
      <div>
        <dt>{say(wording, 'detail_established')}</dt>
        {isDate(note.established) ? (
          <dd>{showDate(wording, note.established)}</dd>
        ) : (
          <dd lang={lang}>{showDatesIn(lang, note.established)}</dd>
        )}
      </div>
      {note.history.length > 1 && (
        <div>
          <dt>{say(wording, 'detail_history')}</dt>
          <dd>
            <Timeline history={note.history} lang={lang} wording={wording} />
          </dd>
        </div>
      )}
      {note.evidence.length > 0 && (
        <div>
          <dt>{say(wording, 'detail_evidence')}</dt>
          <dd>
            <EvidenceList evidence={note.evidence} lang={lang} wording={wording} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The dated, linked pages that bear on a claim. */
import type { Evidence } from '../engine/article';
import type { Wording } from '../protocol';
import { showDate } from './dates';
import { hostOf, Outlink } from './Outlink';
import { say, type TextName } from './wording';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** Language of the record's own words. */
  readonly lang: string;
  readonly wording: Wording;
}

const VIA: Readonly<Record<NonNullable<Evidence['via']>, TextName>> = {
  mirror: 'evidence_mirror',
  archive: 'evidence_archive',
  digest: 'evidence_digest',
};

/** One item per page: title, publisher, date, how it reached us, and our note. */
export function EvidenceList({ evidence, lang, wording }: EvidenceListProps) {
  return (
    <ul class="evidence">
      {evidence.map(({ publisher, title, date, url, note, via, bears }) => (
        <li key={`${url} ${title}`}>
          <Outlink href={url} wording={wording}>
            {title}
          </Outlink>
          <p class="small soft">
            {publisher}
            {' · '}
            {date === 'undated' ? say(wording, 'evidence_undated') : showDate(wording, date)}
            {via && ` · ${say(wording, VIA[via])}`}
            {bears && ` · ${say(wording, `bears_${bears}`)}`}
            {` · ${hostOf(url)}`}
          </p>
          <p lang={lang}>{note}</p>
        </li>
      ))}
    </ul>
  );
}

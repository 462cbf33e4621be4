/** All that is known of one flag; the same on the page's card and in the popup's list. */
import type { Flag } from '../engine/report';
import type { Wording } from '../protocol';
import { ClaimDetail } from './ClaimDetail';
import { meaningOf } from './flag-words';
import { SourcingDetail } from './SourcingDetail';
import { TranslationDetail } from './TranslationDetail';
import { say } from './wording';

interface FlagDetailProps {
  readonly flag: Flag;
  /** Language of the record's own words. */
  readonly lang: string;
  readonly wording: Wording;
}

/** What the label means, then the note behind it, with its evidence. */
export function FlagDetail({ flag, lang, wording }: FlagDetailProps) {
  const { note } = flag;
  // A particular explanation says it better than the general one.
  const explained = note.category === 'translation' && note.explanation !== null;
  return (
    <div class="detail">
      {!explained && <p>{say(wording, meaningOf(flag))}</p>}
      {flag.approximate && <p class="soft">{say(wording, 'flag_approximate')}</p>}
      {note.category === 'claim' && <ClaimDetail note={note} lang={lang} wording={wording} />}
      {note.category === 'sourcing' && (
        <SourcingDetail flag={flag} note={note} lang={lang} wording={wording} />
      )}
      {note.category === 'translation' && (
        <TranslationDetail note={note} lang={lang} wording={wording} />
      )}
    </div>
  );
}

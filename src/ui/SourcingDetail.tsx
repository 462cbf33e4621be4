/** Who is said to have said it, and what hangs on that. */
import type { Flag, SourcingNote } from '../engine/report';
import type { Wording } from '../protocol';
import { paragraphNumber } from './paragraphs';
import { say } from './wording';

interface SourcingDetailProps {
  readonly flag: Flag;
  readonly note: SourcingNote;
  readonly lang: string;
  readonly wording: Wording;
}

/** The words that name the source, where the flag's own passage holds them. */
function sourceWords({ quote, start, end }: Flag, { source }: SourcingNote): string | null {
  const inside = source.start >= start && source.end <= end && source.end > source.start;
  const words = inside ? quote.slice(source.start - start, source.end - start) : '';
  return words && words !== quote ? words : null;
}

/** Source, number of sources, stated reason, and the reviewer's remark where there is one. */
export function SourcingDetail({ flag, note, lang, wording }: SourcingDetailProps) {
  const words = sourceWords(flag, note);
  const unnamed = flag.kind === 'anonymous';
  return (
    <>
      <dl>
        {words && (
          <div>
            <dt>{say(wording, 'source_words')}</dt>
            <dd>{words}</dd>
          </div>
        )}
        {note.remark && (
          <>
            <div>
              <dt>{say(wording, 'source_who')}</dt>
              <dd lang={lang}>{note.remark.who}</dd>
            </div>
            <div>
              <dt>{say(wording, 'source_bears')}</dt>
              <dd lang={lang}>{note.remark.bears}</dd>
            </div>
          </>
        )}
      </dl>
      {unnamed && (
        <p>
          {note.count === null
            ? say(wording, 'source_count_unknown')
            : say(wording, 'source_count', { n: note.count })}{' '}
          {note.reason
            ? say(wording, 'source_reason', { n: paragraphNumber(note.reason.pageParagraph) })
            : say(wording, 'source_no_reason')}
        </p>
      )}
      {note.sole && <p>{say(wording, 'source_sole')}</p>}
    </>
  );
}

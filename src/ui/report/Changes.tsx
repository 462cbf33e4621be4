/** Details this copy gives otherwise than the known article, and paragraphs it left out or moved. */
import type { Change, ParagraphChange, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { paragraphNumber } from '../paragraphs';
import { Rich } from '../Rich';
import { recordLanguage } from '../verdict-words';
import { say } from '../wording';

interface ChangesProps {
  readonly report: Report;
  readonly wording: Wording;
}

/** One sentence per change, or nothing when there is none. */
export function Changes({ report, wording }: ChangesProps) {
  const { changes, paragraphs } = report;
  if (changes.length + paragraphs.length === 0) return null;
  const lang = recordLanguage(report);
  const line = ({ kind, quote, expected }: Change) => (
    <Rich
      text={say(wording, `change_${kind}`)}
      slots={{ quote: <q>{quote}</q>, expected: <q lang={lang}>{expected}</q> }}
    />
  );
  const row = ({ kind, articleParagraph, pageParagraph }: ParagraphChange) =>
    say(wording, `change_${kind}`, {
      n: paragraphNumber((kind === 'added' ? pageParagraph : articleParagraph) ?? 0),
      here: paragraphNumber(pageParagraph ?? 0),
    });
  return (
    <section class="part" aria-labelledby="changes">
      <h2 class="kicker" id="changes">
        {say(wording, 'changes_heading')}
      </h2>
      <ul class="facts-list">
        {changes.map((change) => (
          <li key={`${change.claim} ${change.pageParagraph} ${change.start}`}>{line(change)}</li>
        ))}
        {paragraphs.map((change) => (
          <li key={`${change.kind} ${change.articleParagraph} ${change.pageParagraph}`}>
            {row(change)}
          </li>
        ))}
      </ul>
    </section>
  );
}

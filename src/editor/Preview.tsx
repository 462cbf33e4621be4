/** What a reader of a copy will see, by the same comparison as on a page. */
import { useMemo } from 'preact/hooks';
import { compileRecord } from '../dataset/compile';
import { makeDataset } from '../dataset/compiled';
import { buildIndex, check } from '../engine/check';
import type { Report } from '../engine/report';
import { readParagraphs, textPage } from '../engine/text/plain-text';
import { AnnotatedText } from '../ui/report/AnnotatedText';
import { FindingBody } from '../ui/report/FindingBody';
import { StatusLabel } from '../ui/StatusLabel';
import { say } from '../ui/wording';
import type { Draft } from './draft';
import { fingerprintIn, recordOf } from './finish';
import type { Form } from './form';

/** The report on the draft's own text; null where there is nothing to compare. */
function reportOn(draft: Draft): Report | null {
  const fingerprint = fingerprintIn(draft);
  if (!fingerprint || draft.text === '') return null;
  const maker = draft.record.maker ?? { name: '' };
  const article = compileRecord(recordOf(draft, maker, ''), fingerprint, draft.cues);
  // Only claims are shown of it, which ask for no table.
  const page = textPage(draft.text, { lang: draft.record.lang });
  return check(page, buildIndex(makeDataset([article])), { anyway: false, tables: null });
}

/** The text with its highlights, and the card of each below. */
export function Preview({ form }: { readonly form: Form }) {
  const { draft, wording } = form;
  const report = useMemo(() => reportOn(draft), [draft]);
  const flags = report?.flags.filter(({ category }) => category === 'claim') ?? [];
  if (!report || flags.length === 0) return <p>{say(wording, 'edit_preview_none')}</p>;
  return (
    <div class="preview-text">
      <AnnotatedText
        paragraphs={readParagraphs(draft.text)}
        lang={draft.record.lang}
        flags={flags}
        numberOf={(flag) => flags.indexOf(flag) + 1}
      />
      <ol class="preview-cards">
        {flags.map((flag, n) => (
          <li key={flag.id} id={`note-${n + 1}`}>
            <p>
              {n + 1} <StatusLabel flag={flag} wording={wording} />
            </p>
            <FindingBody flag={flag} report={report} wording={wording} />
          </li>
        ))}
      </ol>
    </div>
  );
}

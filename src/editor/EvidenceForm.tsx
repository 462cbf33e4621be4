/** One source of a claim: where it can be read, and what it says. */
import type { TextName } from '../ui/wording';
import { say } from '../ui/wording';
import type { Claim } from './draft';
import { inClaim, inSource } from './edits';
import { Choice, Field } from './Field';
import type { Form } from './form';

interface EvidenceFormProps {
  readonly form: Form;
  readonly claim: Claim;
  /** Place of the claim in the record, and of the source in the claim. */
  readonly at: number;
  readonly n: number;
}

const BEARS = ['against', 'for', 'context'] as const;

/** The name a publisher goes by until somebody writes a better one. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Address, publisher, title, date and what it says; shared sources change in all their claims. */
export function EvidenceForm({ form, claim, at, n }: EvidenceFormProps) {
  const { wording, draft, change } = form;
  const entry = claim.evidence[n];
  const source = entry && draft.record.sources[entry.source];
  if (!entry || !source) return null;
  const path = `sources.${entry.source}`;
  const own = `claims[${claim.id}].evidence[${n}]`;
  const inEntry = (part: Partial<typeof entry>) =>
    change(
      inClaim(at, (now) => ({
        ...now,
        evidence: now.evidence.map((each, m) => (m === n ? { ...each, ...part } : each)),
      })),
    );
  const line = (name: 'url' | 'publisher' | 'title' | 'date', label: TextName) => ({
    form,
    label,
    path: `${path}.${name}`,
    value: source[name],
    onValue: (value: string) => change(inSource(entry.source, { [name]: value.trim() })),
  });
  const named = (name: 'publisher' | 'title', label: TextName) => ({
    ...line(name, label),
    onValue: (value: string) => change(inSource(entry.source, { [name]: value })),
  });
  return (
    <fieldset class="group">
      <legend>{say(wording, 'edit_source_n', { at: n + 1 })}</legend>
      <Field
        {...line('url', 'edit_url')}
        placeholder="https://"
        onLeave={() => {
          if (source.publisher === '') {
            change(inSource(entry.source, { publisher: hostOf(source.url) }));
          }
        }}
      />
      <div class="pair">
        <Field {...named('publisher', 'edit_source_publisher')} />
        <Field {...line('date', 'edit_date')} placeholder="2026-11-25" />
      </div>
      <Field {...named('title', 'edit_title')} />
      <Field
        form={form}
        label="edit_note"
        path={`${own}.note`}
        rows={2}
        value={entry.note}
        onValue={(note) => inEntry({ note })}
      />
      <Choice
        form={form}
        label="edit_bears"
        path={`${own}.bears`}
        value={entry.bears ?? 'context'}
        options={BEARS.map((bears) => [bears, say(wording, `bears_${bears}`)])}
        onValue={(bears) => inEntry({ bears: bears as (typeof BEARS)[number] })}
      />
      <label class="check-line">
        <input
          type="checkbox"
          checked={source.notice === true}
          onChange={(event) =>
            change(inSource(entry.source, { notice: event.currentTarget.checked || undefined }))
          }
        />
        {say(wording, 'edit_is_notice')}
      </label>
      <p>
        <button
          type="button"
          class="button"
          data-plain
          onClick={() =>
            change(
              inClaim(at, (now) => ({
                ...now,
                evidence: now.evidence.filter((_, m) => m !== n),
              })),
            )
          }
        >
          {say(wording, 'edit_source_remove')}
        </button>
      </p>
    </fieldset>
  );
}

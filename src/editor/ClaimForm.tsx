/** One claim: which words, what they say, what is known now and who says so. */
import { CLAIM_STATUSES, type Confidence } from '../engine/vocabulary';
import { StatusLabel } from '../ui/StatusLabel';
import { say, type TextName } from '../ui/wording';
import { type Claim, EMPTY_SOURCE, withSource } from './draft';
import { EvidenceForm } from './EvidenceForm';
import { inClaim, inRecord } from './edits';
import { Choice, Field } from './Field';
import { focusSoon } from './focus';
import { type Form, faultAt } from './form';
import { PlaceForm } from './PlaceForm';
import type { Words } from './words';

interface ClaimFormProps {
  readonly form: Form;
  readonly claim: Claim;
  /** Place of the claim in the draft. */
  readonly at: number;
  readonly chosen: Words | null;
}

const CONFIDENCES = ['high', 'medium', 'low'] as const satisfies Confidence[];

type Part = Omit<ClaimFormProps, 'chosen'>;

interface WordsProps extends Part {
  readonly of: 'claim' | 'reason' | 'established';
  readonly label: TextName;
  readonly hint: TextName;
  readonly rows?: number;
}

/** One field of a claim that is written. */
function Written({ form, claim, at, of, label, hint, rows }: WordsProps) {
  return (
    <Field
      form={form}
      path={`claims[${claim.id}].${of}`}
      label={label}
      hint={hint}
      {...(rows && { rows })}
      value={claim[of]}
      onValue={(words) => form.change(inClaim(at, (now) => ({ ...now, [of]: words })))}
    />
  );
}

interface ChosenProps extends Part {
  readonly of: 'status' | 'confidence';
  readonly label: TextName;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** One field of a claim that is chosen from a list; the list holds nothing else. */
function Chosen({ form, claim, at, of, label, options }: ChosenProps) {
  return (
    <Choice
      form={form}
      path={`claims[${claim.id}].${of}`}
      label={label}
      value={claim[of]}
      options={options}
      onValue={(value) => form.change(inClaim(at, (now) => ({ ...now, [of]: value })))}
    />
  );
}

/** What is filled in seldom, folded. */
function More(part: Part) {
  const { wording } = part.form;
  return (
    <details>
      <summary>{say(wording, 'edit_more')}</summary>
      <div class="group">
        <Chosen
          {...part}
          of="confidence"
          label="row_sure"
          options={CONFIDENCES.map((each) => [each, say(wording, `sure_${each}`)])}
        />
        <Written
          {...part}
          of="established"
          label="detail_established"
          hint="edit_established_hint"
        />
      </div>
    </details>
  );
}

/** Words, status, statement, what is known, sources; whatever is wrong stands beside its field. */
export function ClaimForm({ form, claim, at, chosen }: ClaimFormProps) {
  const { wording, change } = form;
  const part = { form, claim, at };
  const path = `claims[${claim.id}]`;
  const unsourced = form.asked ? faultAt(form, `${path}.evidence`, false) : null;
  const addSource = () => {
    focusSoon(`[data-claim="${at}"] input[id$=".url"]`);
    change(
      inRecord((record) => {
        const made = withSource(record, EMPTY_SOURCE);
        const claims = made.record.claims.map((each, n) =>
          n === at
            ? {
                ...each,
                evidence: [
                  ...each.evidence,
                  { source: made.id, note: '', bears: 'against' as const },
                ],
              }
            : each,
        );
        return { ...made.record, claims };
      }),
    );
  };
  return (
    <section class="claim-form" aria-labelledby={`claim-${at}`} data-claim={at}>
      <h3 id={`claim-${at}`}>
        {say(wording, 'edit_claim_n', { at: at + 1 })}{' '}
        <StatusLabel flag={{ category: 'claim', kind: claim.status }} wording={wording} />
      </h3>
      <PlaceForm
        form={form}
        path={`${path}.places`}
        places={claim.places}
        chosen={chosen}
        onPlaces={(places) => change(inClaim(at, (now) => ({ ...now, places })))}
      />
      <Chosen
        {...part}
        of="status"
        label="edit_status"
        options={CLAIM_STATUSES.map((each) => [
          each,
          `${say(wording, `status_${each}`)}: ${say(wording, `means_${each}`)}`,
        ])}
      />
      <Written {...part} of="claim" label="edit_claim" hint="edit_claim_hint" rows={2} />
      <Written {...part} of="reason" label="edit_reason" hint="edit_reason_hint" rows={2} />
      {claim.evidence.map(({ source }, n) => (
        <EvidenceForm key={`${source} ${n}`} form={form} claim={claim} at={at} n={n} />
      ))}
      <p>
        <button type="button" class="button" id={`field-${path}.evidence`} onClick={addSource}>
          {say(wording, 'edit_source_add')}
        </button>{' '}
        <button
          type="button"
          class="button"
          data-plain
          onClick={() => change(inClaim(at, () => null))}
        >
          {say(wording, 'edit_claim_remove')}
        </button>
      </p>
      {unsourced && <p class="small fault">{unsourced}</p>}
      <More {...part} />
    </section>
  );
}

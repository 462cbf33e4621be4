/** One claim: which words, what they say, what is known now and who says so. */
import { CLAIM_STATUSES, type ClaimStatus, type Confidence } from '../engine/vocabulary';
import { StatusLabel } from '../ui/StatusLabel';
import { say } from '../ui/wording';
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

/** What is filled in seldom, folded. */
function More({ form, claim, at }: Omit<ClaimFormProps, 'chosen'>) {
  const { wording, change } = form;
  const path = `claims[${claim.id}]`;
  return (
    <details>
      <summary>{say(wording, 'edit_more')}</summary>
      <div class="group">
        <Choice
          form={form}
          path={`${path}.confidence`}
          label="row_sure"
          value={claim.confidence}
          options={CONFIDENCES.map((each) => [each, say(wording, `sure_${each}`)])}
          onValue={(confidence) =>
            change(inClaim(at, (now) => ({ ...now, confidence: confidence as Confidence })))
          }
        />
        <Field
          form={form}
          path={`${path}.established`}
          label="detail_established"
          hint="edit_established_hint"
          value={claim.established}
          onValue={(established) => change(inClaim(at, (now) => ({ ...now, established })))}
        />
      </div>
    </details>
  );
}

/** Words, status, statement, what is known, sources; whatever is wrong stands beside its field. */
export function ClaimForm({ form, claim, at, chosen }: ClaimFormProps) {
  const { wording, change } = form;
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
      <Choice
        form={form}
        path={`${path}.status`}
        label="edit_status"
        value={claim.status}
        options={CLAIM_STATUSES.map((each) => [
          each,
          `${say(wording, `status_${each}`)}: ${say(wording, `means_${each}`)}`,
        ])}
        onValue={(status) =>
          change(inClaim(at, (now) => ({ ...now, status: status as ClaimStatus })))
        }
      />
      <Field
        form={form}
        path={`${path}.claim`}
        label="edit_claim"
        hint="edit_claim_hint"
        rows={2}
        value={claim.claim}
        onValue={(words) => change(inClaim(at, (now) => ({ ...now, claim: words })))}
      />
      <Field
        form={form}
        path={`${path}.reason`}
        label="edit_reason"
        hint="edit_reason_hint"
        rows={2}
        value={claim.reason}
        onValue={(reason) => change(inClaim(at, (now) => ({ ...now, reason })))}
      />
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
      <More form={form} claim={claim} at={at} />
    </section>
  );
}

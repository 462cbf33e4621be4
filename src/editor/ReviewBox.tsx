/** ClaimReview of a fact-checker, pasted or dropped: it fills a claim. */
import { useState } from 'preact/hooks';
import { type ReviewedClaim, readClaimReviews } from '../dataset/claim-review';
import { say } from '../ui/wording';
import { type Draft, newClaim, withSource } from './draft';
import type { Form } from './form';
import type { Words } from './words';

interface ReviewBoxProps {
  readonly form: Form;
  readonly chosen: Words | null;
}

/** The draft with one more claim, filled from a review, about the words that are chosen. */
export function withReview(draft: Draft, review: ReviewedClaim, words: Words | null): Draft {
  const { claim, status, reason, source } = review;
  const made = withSource(draft.record, source);
  const evidence = [{ source: made.id, note: reason, bears: 'against' as const }];
  const one = { ...newClaim(made.record, words), claim, status, reason, evidence };
  const bears =
    status === 'corroborated' ? 'for' : status === 'contradicted' ? 'against' : 'context';
  const filled = { ...one, evidence: evidence.map((each) => ({ ...each, bears }) as const) };
  return { ...draft, record: { ...made.record, claims: [...made.record.claims, filled] } };
}

/** A box for JSON-LD or a page's HTML; what is none is said and stays in the box. */
export function ReviewBox({ form, chosen }: ReviewBoxProps) {
  const { wording, change } = form;
  const [given, setGiven] = useState('');
  const [said, setSaid] = useState('');
  const read = (text: string) => {
    try {
      const reviews = readClaimReviews(text);
      for (const review of reviews) change((now) => withReview(now, review, chosen));
      setSaid(say(wording, 'edit_review_read', { n: reviews.length }));
      setGiven('');
    } catch {
      setSaid(say(wording, 'edit_review_none'));
    }
  };
  return (
    <details>
      <summary>{say(wording, 'edit_review')}</summary>
      <div class="field">
        <label for="edit-review">{say(wording, 'edit_review_field')}</label>
        <textarea
          id="edit-review"
          rows={4}
          value={given}
          onInput={(event) => setGiven(event.currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            file.text().then((text) => {
              setGiven(text);
              read(text);
            });
          }}
        />
        <p>
          <button type="button" class="button" onClick={() => read(given)}>
            {say(wording, 'edit_review_go')}
          </button>
        </p>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}

/** A record that came without its text: it can be pasted again, and only the same one is taken. */
import { useState } from 'preact/hooks';
import { say } from '../ui/wording';
import { hashOf } from './finish';
import type { Form } from './form';

/** A box that compares what is pasted with the hash that the record holds. */
export function TextAgain({ form }: { readonly form: Form }) {
  const { wording, draft, change } = form;
  const [given, setGiven] = useState('');
  const [said, setSaid] = useState('');
  const take = async () => {
    if ((await hashOf(given)) === draft.record.text.sha256) {
      change((now) => ({ ...now, text: given, fingerprint: null }));
    } else {
      setSaid(say(wording, 'edit_other_text'));
    }
  };
  return (
    <section class="text-side" aria-labelledby="edit-text">
      <h2 id="edit-text">{say(wording, 'edit_text')}</h2>
      <p class="small soft">{say(wording, 'edit_text_gone')}</p>
      <div class="field">
        <label for="edit-again">{say(wording, 'check_field')}</label>
        <textarea
          id="edit-again"
          rows={10}
          value={given}
          onInput={(event) => setGiven(event.currentTarget.value)}
        />
      </div>
      <p>
        <button type="button" class="button" onClick={take}>
          {say(wording, 'edit_text_take')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

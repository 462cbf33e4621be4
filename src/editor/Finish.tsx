/** The end of a record: what is still missing, then the signed pack, installed and saved. */
import { useState } from 'preact/hooks';
import { say } from '../ui/wording';
import { type Form, fieldId, reasonIn } from './form';
import { Preview } from './Preview';

interface FinishProps {
  readonly form: Form;
  /** Show every fault from now on. */
  readonly onAsk: () => void;
  /** Sign, install and save; gives what to say of it, or rejects with a reason. */
  readonly onMake: () => Promise<string>;
}

/** Open whatever is folded around a field, and go to it. */
function goTo(path: string): void {
  const field = nearest(path);
  for (let up = field?.closest('details'); up; up = up.parentElement?.closest('details')) {
    up.open = true;
  }
  field?.focus();
}

/** What the form calls the field of a path, with the claim or notice it belongs to. */
function nameOf(path: string): string {
  const field = nearest(path) as HTMLInputElement | null;
  const part = field?.closest('.claim-form')?.querySelector('h3')?.firstChild?.textContent;
  const name = field?.labels?.[0]?.textContent ?? field?.textContent ?? path;
  return part ? `${part}, ${name}` : name;
}

/** The control of a path, or of what it is part of. */
function nearest(path: string): HTMLElement | null {
  const whole = document.getElementById(fieldId(path));
  if (whole) return whole;
  const above = path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/, '');
  return above === path || above === '' ? null : nearest(above);
}

/** One button; nothing is made while something is missing, and all of that is listed. */
export function Finish({ form, onAsk, onMake }: FinishProps) {
  const { wording, faults, asked } = form;
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const make = () => {
    onAsk();
    setSaid(null);
    setFault(null);
    if (faults.length > 0) return;
    onMake().then(setSaid, (reason: unknown) =>
      setFault(reason instanceof Error ? reason.message : String(reason)),
    );
  };
  return (
    <section class="group" aria-labelledby="edit-finish">
      <h2 id="edit-finish">{say(wording, 'edit_finish')}</h2>
      <p class="small soft">{say(wording, 'edit_finish_hint')}</p>
      <div role="alert">
        {asked && faults.length > 0 && (
          <>
            <p>{say(wording, 'edit_missing', { n: faults.length })}</p>
            <ul class="missing">
              {faults.map((each) => (
                <li key={each.path + each.reason}>
                  <button type="button" class="button" data-plain onClick={() => goTo(each.path)}>
                    {nameOf(each.path)}: {reasonIn(wording, each)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {fault !== null && <p class="fault">{say(wording, 'records_fault', { reason: fault })}</p>}
      </div>
      <p class="actions">
        <button type="button" class="button" data-main onClick={make}>
          {say(wording, 'edit_make')}
        </button>
        <button type="button" class="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(wording, 'options_preview')}
        </button>
      </p>
      <p role="status">{said}</p>
      {shown && <Preview form={form} />}
    </section>
  );
}

/** One line, one box or one choice of the form, with what is wrong in it beside it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say, type TextName } from '../ui/wording';
import { type Form, faultAt, fieldId } from './form';

interface ShellProps {
  readonly form: Form;
  /** Path in the record, as faults name it. */
  readonly path: string;
  readonly label: TextName;
  readonly hint?: TextName | undefined;
}

interface FieldProps extends ShellProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** When the field is left. */
  readonly onLeave?: () => void;
  /** A box of so many lines instead of one line. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** Language of what is written, where it is not the interface's. */
  readonly lang?: string;
}

interface ChoiceProps extends ShellProps {
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onValue: (value: string) => void;
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly onBlur: () => void;
}

/** Label, hint and fault around a control; a fault shows once the control was left. */
function Shell({
  form,
  path,
  label,
  hint,
  onLeave,
  children,
}: ShellProps & {
  readonly onLeave?: (() => void) | undefined;
  readonly children: (control: Described) => ComponentChildren;
}) {
  const [left, setLeft] = useState(false);
  const found = faultAt(form, path);
  const fault = left || form.asked ? found : null;
  const id = fieldId(path);
  const notes = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{say(form.wording, label)}</label>
      {children({
        id,
        'aria-describedby': notes || undefined,
        'aria-invalid': fault !== null,
        onBlur: () => {
          setLeft(true);
          onLeave?.();
        },
      })}
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {say(form.wording, hint)}
        </p>
      )}
      {fault && (
        <p class="small fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** A line or a box of text. */
export function Field({ value, onValue, onLeave, rows, placeholder, lang, ...shell }: FieldProps) {
  return (
    <Shell {...shell} onLeave={onLeave}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            rows={rows}
            lang={lang}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            type="text"
            autocomplete="off"
            lang={lang}
            placeholder={placeholder}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    </Shell>
  );
}

/** One of a few. */
export function Choice({ value, options, onValue, ...shell }: ChoiceProps) {
  return (
    <Shell {...shell}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Shell>
  );
}

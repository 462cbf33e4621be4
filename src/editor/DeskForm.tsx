/** Who writes, in which pack, with which key. */
import { useEffect, useState } from 'preact/hooks';
import { parseKey } from '../dataset/signature';
import { saveText } from '../ui/download';
import { FileButton } from '../ui/FileButton';
import { say } from '../ui/wording';
import type { Desk } from './desk';
import { Field } from './Field';
import type { Form } from './form';

interface DeskFormProps {
  readonly form: Form;
  readonly desk: Desk;
  readonly onDesk: (desk: Desk) => void;
  readonly wordsOfKey: (key: string) => Promise<string>;
}

/** The key in words, to save and to load: whoever has it signs in this name. */
function KeyPart({ form, desk, onDesk, wordsOfKey }: DeskFormProps) {
  const { wording } = form;
  const { key } = desk;
  const [words, setWords] = useState('');
  const [fault, setFault] = useState('');
  useEffect(() => {
    if (key) wordsOfKey(key.x).then(setWords);
  }, [key]);
  const load = (text: string) => {
    try {
      onDesk({ ...desk, key: parseKey(JSON.parse(text)) });
      setFault('');
    } catch {
      setFault(say(wording, 'edit_key_none'));
    }
  };
  return (
    <div class="field">
      <p class="small">
        {key ? say(wording, 'edit_key_words', { key: words }) : say(wording, 'edit_key_new')}
      </p>
      <p class="actions">
        {key && (
          <button
            type="button"
            class="button"
            data-plain
            onClick={() => saveText('hearsay-key.json', JSON.stringify(key), 'application/json')}
          >
            {say(wording, 'edit_key_save')}
          </button>
        )}
        <FileButton
          accept="application/json,.json"
          label={say(wording, 'edit_key_load')}
          onText={load}
        />
      </p>
      <p role="alert" class="small">
        {fault}
      </p>
    </div>
  );
}

/** Name, page and contact of the maker, the pack's name, the key. */
export function DeskForm({ form, desk, onDesk, wordsOfKey }: DeskFormProps) {
  const { wording } = form;
  const { maker, pack } = desk;
  const line = (name: 'name' | 'page' | 'contact') => ({
    form,
    path: `maker.${name}`,
    label: `edit_maker_${name}` as const,
    value: maker[name],
    onValue: (value: string) =>
      onDesk({ ...desk, maker: { ...maker, [name]: name === 'name' ? value : value.trim() } }),
  });
  return (
    <section class="group" aria-labelledby="edit-maker">
      <h2 id="edit-maker">{say(wording, 'edit_maker')}</h2>
      <div class="pair">
        <Field {...line('name')} />
        <Field
          form={form}
          path="pack"
          label="edit_pack"
          hint="edit_pack_hint"
          value={pack}
          onValue={(name) => onDesk({ ...desk, pack: name })}
        />
      </div>
      <div class="pair">
        <Field {...line('page')} hint="edit_url_hint" placeholder="https://" />
        <Field {...line('contact')} hint="edit_contact_hint" />
      </div>
      <KeyPart form={form} desk={desk} onDesk={onDesk} wordsOfKey={wordsOfKey} />
    </section>
  );
}

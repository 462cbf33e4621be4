/** Where a record begins: a pasted text, a draft kept here, a record of a pack of one's own. */
import { useState } from 'preact/hooks';
import type { RecordFiles } from '../dataset/pack';
import type { Wording } from '../protocol';
import { showDate } from '../ui/dates';
import { FileButton } from '../ui/FileButton';
import { say } from '../ui/wording';
import type { OwnPack } from './desk';
import type { Draft } from './draft';

interface StartProps {
  readonly wording: Wording;
  readonly drafts: readonly Draft[];
  readonly packs: readonly OwnPack[];
  readonly onText: (text: string) => void;
  readonly onDraft: (draft: Draft) => void;
  readonly onDrop: (draft: Draft) => void;
  readonly onRecord: (files: RecordFiles) => void;
  /** A pack from a file. */
  readonly onPack: (text: string) => void;
}

const idOf = ({ record }: RecordFiles): string =>
  String((record as { readonly id?: unknown } | null)?.id ?? '');

/** Drafts in the order they were last written in; removing one asks first. */
function Drafts({ wording, drafts, onDraft, onDrop }: StartProps) {
  const [sure, setSure] = useState<string | null>(null);
  if (drafts.length === 0) return null;
  return (
    <section class="group" aria-labelledby="edit-drafts">
      <h2 id="edit-drafts">{say(wording, 'edit_drafts')}</h2>
      <ul class="draft-list">
        {drafts.map((draft) => (
          <li key={draft.key}>
            <span>
              <span class="quote" lang={draft.record.lang}>
                {draft.record.headline || draft.record.id}
              </span>{' '}
              <span class="small soft">
                {say(wording, 'dataset_claims')}: {draft.record.claims.length},{' '}
                {showDate(wording, draft.changed.slice(0, 10))}
              </span>
            </span>
            <span class="actions">
              <button
                type="button"
                class="button"
                aria-label={`${say(wording, 'edit_open')}: ${draft.record.headline}`}
                onClick={() => onDraft(draft)}
              >
                {say(wording, 'edit_open')}
              </button>
              <button
                type="button"
                class="button"
                data-plain
                aria-label={`${say(wording, sure === draft.key ? 'edit_drop_sure' : 'pack_remove')}: ${draft.record.headline}`}
                onClick={() => (sure === draft.key ? onDrop(draft) : setSure(draft.key))}
              >
                {say(wording, sure === draft.key ? 'edit_drop_sure' : 'pack_remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A box for the text, then what is here already. */
export function Start(props: StartProps) {
  const { wording, drafts, packs, onText, onRecord, onPack } = props;
  const [text, setText] = useState('');
  const known = new Set(drafts.map(({ record }) => record.id));
  const records = packs.flatMap((pack) =>
    pack.records.filter((files) => !known.has(idOf(files))).map((files) => ({ pack, files })),
  );
  return (
    <>
      <form
        class="group"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onText(text);
        }}
      >
        <div class="field">
          <label for="edit-new">{say(wording, 'check_field')}</label>
          <textarea
            id="edit-new"
            rows={10}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p>
          <button type="submit" class="button" data-main>
            {say(wording, 'edit_begin')}
          </button>
        </p>
      </form>
      <Drafts {...props} />
      <section class="group" aria-labelledby="edit-packs">
        <h2 id="edit-packs">{say(wording, 'edit_packs')}</h2>
        <p class="small soft">{say(wording, 'edit_packs_hint')}</p>
        <ul class="draft-list">
          {records.map(({ pack, files }) => (
            <li key={`${pack.head.name} ${idOf(files)}`}>
              <span>
                {idOf(files)} <span class="small soft">{pack.head.name}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={`${say(wording, 'edit_open')}: ${idOf(files)}`}
                onClick={() => onRecord(files)}
              >
                {say(wording, 'edit_open')}
              </button>
            </li>
          ))}
        </ul>
        <p>
          <FileButton
            accept="application/json,.json"
            label={say(wording, 'edit_pack_file')}
            onText={onPack}
          />
        </p>
      </section>
    </>
  );
}

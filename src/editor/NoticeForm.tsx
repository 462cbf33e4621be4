/** A publisher's own notice on its article. */
import { NOTICE_KINDS, type NoticeKind } from '../engine/vocabulary';
import type { TextName } from '../ui/wording';
import { say } from '../ui/wording';
import type { Notice, Source } from './draft';
import { inNotice, inSource } from './edits';
import { Choice, Field } from './Field';
import type { Form } from './form';
import { PlaceForm } from './PlaceForm';
import type { Words } from './words';

interface NoticeFormProps {
  readonly form: Form;
  readonly notice: Notice;
  readonly at: number;
  readonly chosen: Words | null;
}

/** Kind, day, address, at most eight of its words, what it says, and the words that fell with it. */
export function NoticeForm({ form, notice, at, chosen }: NoticeFormProps) {
  const { wording, draft, change } = form;
  const path = `notices[${notice.id}]`;
  const source = draft.record.sources[notice.source];
  const part = (name: 'date' | 'quote' | 'says', label: TextName) => ({
    form,
    label,
    path: `${path}.${name}`,
    value: notice[name],
    onValue: (value: string) => {
      change(inNotice(at, (now) => ({ ...now, [name]: value })));
      if (name === 'date') change(inSource(notice.source, { date: value }));
    },
  });
  const page = (name: 'url' | 'title' | 'publisher', label: TextName) => ({
    form,
    label,
    path: `sources.${notice.source}.${name}`,
    value: source?.[name] ?? '',
    onValue: (value: string) =>
      change(inSource(notice.source, { [name]: value } as Partial<Source>)),
  });
  return (
    <section class="claim-form" aria-labelledby={`notice-${at}`}>
      <h3 id={`notice-${at}`}>{say(wording, 'edit_notice_n', { at: at + 1 })}</h3>
      <div class="pair">
        <Choice
          form={form}
          path={`${path}.kind`}
          label="edit_notice_kind"
          value={notice.kind}
          options={NOTICE_KINDS.map((kind) => [kind, say(wording, `notice_kind_${kind}`)])}
          onValue={(kind) => change(inNotice(at, (now) => ({ ...now, kind: kind as NoticeKind })))}
        />
        <Field {...part('date', 'edit_date')} placeholder="2026-11-25" />
      </div>
      <Field {...page('url', 'edit_url')} placeholder="https://" />
      <div class="pair">
        <Field {...page('publisher', 'origin_publisher')} />
        <Field {...page('title', 'edit_title')} />
      </div>
      <Field {...part('quote', 'edit_notice_quote')} />
      <Field {...part('says', 'edit_notice_says')} rows={2} />
      <PlaceForm
        form={form}
        path={`${path}.places`}
        places={notice.places}
        chosen={chosen}
        onPlaces={(places) => change(inNotice(at, (now) => ({ ...now, places })))}
      />
      <p>
        <button
          type="button"
          class="button"
          data-plain
          onClick={() => change(inNotice(at, () => null))}
        >
          {say(wording, 'edit_notice_remove')}
        </button>
      </p>
    </section>
  );
}

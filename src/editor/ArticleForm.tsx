/** What is known of the article: the bibliography of the record. */
import type { TextName } from '../ui/wording';
import { say } from '../ui/wording';
import { inEdition, inRecord } from './edits';
import { Field } from './Field';
import type { Form } from './form';

/** Names between commas, as people write them. */
const namesIn = (line: string): string[] => line.split(/\s*[,;]\s*/);

/** Headline, outlet, date, address; folded: id, language, reviewers, the search for corrections. */
export function ArticleForm({ form }: { readonly form: Form }) {
  const { wording, draft, change } = form;
  const { record } = draft;
  const [edition] = record.editions;
  const { searched = '', found = '' } = record.correction ?? {};
  const line = (name: 'publisher' | 'published' | 'url', label: TextName) => ({
    form,
    label,
    path: `editions[${edition?.id}].${name}`,
    value: edition?.[name] ?? '',
    onValue: (value: string) => change(inEdition({ [name]: value })),
  });
  const part = (name: 'id' | 'lang', label: TextName, hint?: TextName) => ({
    form,
    label,
    hint,
    path: name,
    value: record[name],
    onValue: (value: string) => change(inRecord((now) => ({ ...now, [name]: value.trim() }))),
  });
  const correct = (change_: Partial<{ searched: string; found: string }>) =>
    change(inRecord((now) => ({ ...now, correction: { searched, found, ...change_ } })));
  return (
    <section class="group" aria-labelledby="edit-article">
      <h2 id="edit-article">{say(wording, 'edit_article')}</h2>
      <Field
        form={form}
        label="origin_headline"
        path="headline"
        lang={record.lang}
        value={record.headline}
        onValue={(headline) => {
          change(inRecord((now) => ({ ...now, headline })));
          change(inEdition({ headline }));
        }}
      />
      {edition && (
        <>
          <div class="pair">
            <Field {...line('publisher', 'origin_publisher')} />
            <Field {...line('published', 'edit_date')} placeholder="2026-11-25" />
          </div>
          <Field {...line('url', 'edit_url')} hint="edit_url_hint" placeholder="https://" />
        </>
      )}
      <details>
        <summary>{say(wording, 'edit_more')}</summary>
        <div class="group">
          {edition && (
            <Field
              form={form}
              label="edit_authors"
              hint="edit_commas"
              path={`editions[${edition.id}].authors`}
              value={edition.authors.join(', ')}
              onValue={(names) =>
                change(inEdition({ authors: names === '' ? [] : namesIn(names) }))
              }
            />
          )}
          <div class="pair">
            <Field {...part('id', 'edit_id', 'edit_id_hint')} />
            <Field {...part('lang', 'edit_lang', 'edit_lang_hint')} />
          </div>
          <Field
            form={form}
            label="edit_reviewers"
            hint="edit_commas"
            path="reviewers"
            value={(record.reviewers ?? []).join(', ')}
            onValue={(names) => change(inRecord((now) => ({ ...now, reviewers: namesIn(names) })))}
          />
          <div class="pair">
            <Field
              form={form}
              label="edit_searched"
              path="correction.searched"
              value={searched}
              placeholder="2026-11-25"
              onValue={(day) => correct({ searched: day })}
            />
            <Field
              form={form}
              label="edit_found"
              path="correction.found"
              value={found}
              onValue={(words) => correct({ found: words })}
            />
          </div>
        </div>
      </details>
    </section>
  );
}

/** Where a text is pasted, dropped or chosen. */
import { useState } from 'preact/hooks';
import { textPage } from '../engine/text/plain-text';
import type { PageArticle } from '../engine/vocabulary';
import type { Wording } from '../protocol';
import { say } from '../ui/wording';
import { readFile } from './read-text';

interface TextFormProps {
  readonly wording: Wording;
  readonly onPage: (page: Promise<PageArticle>) => void;
}

/** A field and a file button; a file may also be dropped on the field. */
export function TextForm({ wording, onPage }: TextFormProps) {
  const [text, setText] = useState('');
  const take = (file: File | null | undefined) => {
    if (file) onPage(readFile(file));
  };
  return (
    <form
      class="text-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onPage(Promise.resolve(textPage(text)));
      }}
    >
      <label>
        <span class="small soft">{say(wording, 'check_field')}</span>
        <textarea
          rows={14}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            take(file);
          }}
        />
      </label>
      <p class="actions">
        <button type="submit" class="button" data-main>
          {say(wording, 'check_go')}
        </button>
        <label class="button file-button">
          {say(wording, 'check_file')}
          <input
            type="file"
            class="unseen"
            accept=".txt,.html,.htm,.xhtml,.gz,text/plain,text/html"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
    </form>
  );
}

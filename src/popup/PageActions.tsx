/** What can be done with the page under the popup. */
import { useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { copyText } from '../ui/clipboard';
import { keyHints, printed } from '../ui/keys';
import { markdownOf } from '../ui/report/markdown';
import { say } from '../ui/wording';
import type { CheckedView, PageClient, PageView } from './page-view';

interface PageActionsProps {
  readonly view: CheckedView;
  readonly wording: Wording;
  readonly settings: Settings;
  readonly client: PageClient;
  readonly onView: (view: PageView) => void;
}

/** What keys do on the page itself. */
const ON_PAGE = [
  ['next-mark', 'command_next'],
  ['previous-mark', 'command_previous'],
  ['toggle-overlay', 'command_toggle'],
] as const;

/** The keys that act on the page, as the browser has them now; nothing where it has none. */
function PageKeys({ wording }: { readonly wording: Wording }) {
  const set = ON_PAGE.flatMap(([command, text]) => {
    const keys = wording.keys[command];
    return keys ? [{ command, text, keys: printed(keys) }] : [];
  });
  if (set.length === 0) return null;
  return (
    <dl class="page-keys small soft">
      {set.map(({ command, text, keys }) => (
        <div key={command}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{say(wording, text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Copy, report, print, panel, hide: all of this page alone. */
export function PageActions({ view, wording, settings, client, onView }: PageActionsProps) {
  const [copied, setCopied] = useState(false);
  const { hidden, report } = view;
  const hide = say(wording, hidden ? 'marks_show' : 'marks_hide');
  const copy = async () => {
    setCopied(await copyText(markdownOf(await client.document(view), settings, wording)));
  };
  return (
    <section class="page-actions" aria-label={say(wording, 'actions_label')}>
      <button type="button" class="button" onClick={copy}>
        <span aria-live="polite">{say(wording, copied ? 'card_copied' : 'action_copy')}</span>
      </button>
      <button type="button" class="button" onClick={() => client.openReport(false)}>
        {say(wording, 'action_report')}
      </button>
      <button type="button" class="button" onClick={client.openEditor}>
        {say(wording, 'edit_page')}
      </button>
      {client.openPanel && (
        <button type="button" class="button" onClick={client.openPanel}>
          {say(wording, 'action_panel')}
        </button>
      )}
      {report.flags.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => client.openReport(true)}>
            {say(wording, 'action_print')}
          </button>
          <button
            type="button"
            class="button"
            {...keyHints(wording, hide, [], 'toggle-overlay')}
            onClick={() => client.hide(!hidden).then(onView)}
          >
            {hide}
          </button>
          <PageKeys wording={wording} />
        </>
      )}
    </section>
  );
}

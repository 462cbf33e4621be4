/** The popup when there is no report: what is so, why, and what can be done about it. */

import type { Wording } from '../protocol';
import { OtherPages } from '../ui/OtherPages';

import { say, type TextName } from '../ui/wording';
import type { PageView } from './page-view';

type Quiet = Exclude<PageView, { readonly state: 'checked' }>;

interface StateViewProps {
  /** Null while the page is being asked. */
  readonly view: Quiet | null;
  readonly host: string;
  readonly wording: Wording;
  readonly onCheck: (anyway: boolean) => void;
  readonly onTurnOn: () => void;
  /** Open another page of the extension. */
  readonly onPage: (page: 'demo' | 'check' | 'editor') => void;
}

interface Words {
  readonly title: TextName;
  readonly body: TextName;
  readonly action?: 'check' | 'anyway' | 'retry' | 'turn_on';
}

function wordsFor(view: Quiet): Words {
  switch (view.state) {
    case 'no-article':
      return view.reason === 'no-text'
        ? { title: 'state_no_text', body: 'state_no_text_body', action: 'anyway' }
        : { title: 'state_no_match', body: 'state_no_match_body', action: 'anyway' };
    case 'not-checked':
      return { title: 'state_not_checked', body: 'state_not_checked_body', action: 'check' };
    case 'off':
      return view.by === 'master'
        ? { title: 'state_off_master', body: 'state_off_master_body', action: 'turn_on' }
        : { title: 'state_off_site', body: 'state_off_site_body', action: 'turn_on' };
    case 'failed':
      return { title: 'state_failed', body: 'state_failed_body', action: 'retry' };
    case 'withheld':
      return { title: 'state_withheld', body: 'state_withheld_body', action: 'check' };
    case 'impossible':
      return { title: 'state_impossible', body: 'state_impossible_body' };
  }
}

/** Pages with nothing to show lead to those that have something. */
function offersMore({ state }: Quiet): boolean {
  return state === 'no-article' || state === 'impossible';
}

/** A title, a sentence, at most one button, and where else to go. */
export function StateView({ view, host, wording, onCheck, onTurnOn, onPage }: StateViewProps) {
  if (view === null) {
    return (
      <section class="state" role="status">
        <h1 class="soft">{say(wording, 'state_loading')}</h1>
      </section>
    );
  }
  const { title, body, action } = wordsFor(view);
  const reason = view.state === 'failed' ? view.reason : '';
  const act = () => (action === 'turn_on' ? onTurnOn() : onCheck(action === 'anyway'));
  return (
    <section class="state" data-state={view.state} role="status">
      <h1>{say(wording, title)}</h1>
      <p>{say(wording, body, { host, reason })}</p>
      {action && (
        <p>
          <button type="button" class="button" data-main={action !== 'anyway'} onClick={act}>
            {say(wording, `state_${action}`)}
          </button>
        </p>
      )}
      {action === 'anyway' && <p class="small soft">{say(wording, 'state_anyway_hint')}</p>}
      {offersMore(view) && <OtherPages wording={wording} onPage={onPage} />}
    </section>
  );
}

/** Ways to the pages where Hearsay can be tried and used without a news page. */
import type { Wording } from '../protocol';
import { say } from './wording';

interface OtherPagesProps {
  readonly wording: Wording;
  readonly onPage: (page: 'demo' | 'check' | 'editor') => void;
}

/** Demonstration, check a text, write a record. */
export function OtherPages({ wording, onPage }: OtherPagesProps) {
  return (
    <p class="actions">
      <button type="button" class="button" data-plain onClick={() => onPage('demo')}>
        {say(wording, 'state_try')}
      </button>
      <button type="button" class="button" data-plain onClick={() => onPage('check')}>
        {say(wording, 'state_check_text')}
      </button>
      <button type="button" class="button" data-plain onClick={() => onPage('editor')}>
        {say(wording, 'edit_page')}
      </button>
    </p>
  );
}

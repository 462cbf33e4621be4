/** What a recognised page shows besides its marks. */
import { Part } from '../ui/Part';
import { Switch } from '../ui/Switch';
import { say } from '../ui/wording';
import type { PartProps } from './Options';

/** The page note, on or off, and how much is highlighted. */
export function NotePart({ settings, wording, alter }: PartProps) {
  return (
    <Part id="page" title={say(wording, 'options_page')}>
      <Switch
        on={settings.pageNote}
        onChange={(pageNote) => alter((now) => ({ ...now, pageNote }))}
      >
        {say(wording, 'options_note')}
      </Switch>
      <Switch
        on={settings.extent === 'all'}
        onChange={(all) => alter((now) => ({ ...now, extent: all ? 'all' : 'telling' }))}
      >
        {say(wording, 'extent_all')}
      </Switch>
    </Part>
  );
}

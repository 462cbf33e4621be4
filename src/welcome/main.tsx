/** Entry of the welcome page. */
import { render } from 'preact';
import { openOptions, openOwn } from '../platform/pages';
import { readSettings, updateSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import { Welcome } from './Welcome';

const settings = await readSettings();
render(
  <Welcome
    stored={settings}
    wording={await readWording(settings.language)}
    change={updateSettings}
    onOptions={openOptions}
    onPage={openOwn}
  />,
  document.body,
);

/** Entry of the popup. */
import { render } from 'preact';
import { openOptions } from '../platform/pages';
import { readSettings, updateSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import { Popup } from './Popup';
import { pageClient } from './page-client';

// All at once: the texts most readers need do not wait for the settings to be read.
const [settings, client, usual] = await Promise.all([
  readSettings(),
  pageClient(),
  readWording('auto'),
]);
const wording = settings.language === 'auto' ? usual : await readWording(settings.language);
document.documentElement.lang = wording.language;
render(
  <Popup
    client={client}
    wording={wording}
    stored={settings}
    change={updateSettings}
    onOptions={openOptions}
  />,
  document.body,
);

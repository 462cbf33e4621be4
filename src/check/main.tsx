/** Entry of the page that checks a text; `?demo` shows the demonstration instead. */
import { render } from 'preact';
import { readAsset } from '../platform/asset';
import { askBackground } from '../platform/channel';
import { readSettings, updateSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import { CheckPage } from './CheckPage';
import { readHtml } from './read-text';

const demo = new URLSearchParams(location.search).has('demo');
const settings = await readSettings();
render(
  <CheckPage
    stored={settings}
    wording={await readWording(settings.language)}
    change={updateSettings}
    check={(page) => askBackground('article/check', { page, anyway: true })}
    demo={demo ? readAsset('demonstration.html').then(readHtml) : null}
  />,
  document.body,
);

/** Entry of the side panel. */
import { render } from 'preact';
import { onTabMoved } from '../platform/active-tab';
import { readWordingWithKeys } from '../platform/commands';
import { openOptions, openOwn } from '../platform/pages';
import { readSettings, updateSettings } from '../platform/settings-store';
import { pageClient } from '../popup/page-client';
import { Panel } from './Panel';

const current = async () => ({ ...(await pageClient()), openPanel: null });
const settings = await readSettings();
const [wording, start] = await Promise.all([readWordingWithKeys(settings.language), current()]);
document.documentElement.lang = wording.language;
render(
  <Panel
    start={start}
    follow={{ current, onMove: onTabMoved }}
    wording={wording}
    stored={settings}
    change={updateSettings}
    onOptions={openOptions}
    onPage={openOwn}
  />,
  document.body,
);

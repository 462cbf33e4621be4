/** Entry of the options page. */
import { render } from 'preact';
import { readAsset } from '../platform/asset';
import { askBackground } from '../platform/channel';
import { shortcuts } from '../platform/commands';
import { extensionVersion, openOwn } from '../platform/pages';
import { clearReadList, readList } from '../platform/read-store';
import {
  readSettings,
  replaceSettings,
  updateSettings,
  watchSettings,
} from '../platform/settings-store';
import { chooseSync, readSyncState, watchSyncState } from '../platform/sync-store';
import { readWording } from '../platform/texts';
import { readDatasetInfo } from './dataset-info';
import { Options } from './Options';

const settings = await readSettings();
render(
  <Options
    stored={settings}
    wording={await readWording(settings.language)}
    version={extensionVersion()}
    doors={{
      update: updateSettings,
      replace: replaceSettings,
      watch: watchSettings,
      wording: readWording,
      shortcuts,
      page: openOwn,
      dataset: () => readAsset('dataset.json').then(readDatasetInfo),
      packs: {
        list: () => askBackground('packs/list', null),
        take: (text) => askBackground('packs/import', { text }),
        turn: (id, on) => askBackground('packs/switch', { id, on }),
        remove: (id) => askBackground('packs/remove', { id }),
      },
      read: { list: readList, clear: clearReadList },
      sync: { read: readSyncState, choose: chooseSync, watch: watchSyncState },
    }}
  />,
  document.body,
);

/** What keyboard commands and the context menu do; the page itself does the work. */
import { askPage } from '../platform/ask-page';
import { askTab } from '../platform/channel';
import {
  type MenuItem,
  offerMenu,
  onCommand,
  onMenu,
  openPopup,
  retitleMenu,
} from '../platform/commands';
import { updateSettings, watchSettings } from '../platform/settings-store';
import { withSite } from '../settings';

type Deed = (tabId: number, host: string) => Promise<unknown>;

/** A passage may stand in any frame of the page. */
async function checkIn(tabId: number, selection: boolean): Promise<void> {
  await askPage(tabId, selection)('page/check', { anyway: true, selection });
}

const COMMANDS: Readonly<Record<string, Deed>> = {
  'toggle-overlay': async (tabId) => {
    const ask = askTab(tabId);
    const status = await ask('page/status', null);
    if (status.state === 'checked') await ask('page/hide', { hidden: !status.hidden });
  },
  'next-mark': (tabId) => askTab(tabId)('flag/step', { by: 1 }),
  'previous-mark': (tabId) => askTab(tabId)('flag/step', { by: -1 }),
};

const MENU: Readonly<Record<string, Deed>> = {
  'check-page': async (tabId) => {
    await checkIn(tabId, false);
    await openPopup();
  },
  'check-passage': async (tabId) => {
    await checkIn(tabId, true);
    await openPopup();
  },
  'site-off': (_tabId, host) => updateSettings((now) => withSite(now, host, false)),
};

const ITEMS: readonly MenuItem[] = [
  { id: 'check-page', text: 'menu_check_page', context: 'page' },
  { id: 'site-off', text: 'menu_site_off', context: 'page' },
  { id: 'check-passage', text: 'menu_check_passage', context: 'selection' },
];

/** A deed on a page that has gone, or that no script may enter, has nobody to tell. */
function quietly(deed: Promise<unknown> | undefined): void {
  deed?.catch(() => {});
}

/** Register commands and menu; to be called synchronously at start-up. */
export function offerCommands(): void {
  onCommand((command, tabId) => quietly(COMMANDS[command]?.(tabId, '')));
  onMenu((item, tabId, host) => quietly(MENU[item]?.(tabId, host)));
  offerMenu(ITEMS);
  // A menu that is there is said anew when the reader chooses another language.
  watchSettings(
    ({ language }) => quietly(retitleMenu(ITEMS, language)),
    new AbortController().signal,
  );
}

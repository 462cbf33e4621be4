/**
 * Entry of the worker (Chrome) and event page (Firefox). Listeners are registered at once, and
 * nothing is kept that cannot be rebuilt: killing the worker changes nothing a reader can see.
 */
import './early-files';
import { injectEverywhere, injectPanels, injectReader } from '../platform/access';
import { showBadge } from '../platform/badge';
import { answer } from '../platform/channel';
import { onFirstInstall, onInstalled, openPage, readWordingWithKeys } from '../platform/commands';
import { markSeen } from '../platform/news-store';
import { readList } from '../platform/read-store';
import { readSettings } from '../platform/settings-store';
import type { BackgroundCalls } from '../protocol';
import { glanceAt, reportOn, warmUp } from './begun-checks';
import { CheckQueue } from './check-queue';
import { forgetRecords } from './forget-records';
import { renewGates } from './gates';
import { withLibrary } from './load-dataset';
import { offerCommands } from './menu';
import { importPack, listPacks, removePack, switchPack } from './packs';
import { lookAgain, rememberRead } from './read';
import {
  parseBadge,
  parseCheck,
  parseGlance,
  parseImport,
  parseRemove,
  parseSwitch,
} from './requests';
import { keepInStep } from './settings-sync';

/** Only the extension's own pages have a say in what pages are compared with. */
const ownPage =
  <T>(deed: (body: unknown) => Promise<T>) =>
  async (body: unknown, sender: { readonly pageUrl: string | null }): Promise<T> => {
    if (sender.pageUrl !== null) throw new Error('packs are managed on the options page');
    return deed(body);
  };

const checks = new CheckQueue();
/** Stands for a tab where a page of the extension asks. */
const OWN_PAGES = -1;

answer<BackgroundCalls>({
  'article/glance': async (body, sender) => {
    const { page } = parseGlance(body);
    return checks.add(sender.tabId ?? OWN_PAGES, () => glanceAt(page));
  },
  'article/check': async (body, sender) => {
    const { page, anyway } = parseCheck(body);
    const report = await checks.add(sender.tabId ?? OWN_PAGES, () => reportOn(page, anyway));
    if (sender.pageUrl !== null && !sender.isPrivate && (await readSettings()).remember) {
      // What cannot be remembered is no reason to keep the answer back.
      await withLibrary((library) => rememberRead(report, library, today())).catch(() => undefined);
    }
    return report;
  },
  'gate/renew': async () => {
    await renewGates();
    return null;
  },
  'reader/load': async (_body, sender) => {
    if (sender.tabId === null) return null;
    const reader = injectReader(sender.tabId, sender.frameId);
    // A fault of the records is told when a page is checked.
    warmUp().catch(() => undefined);
    await reader;
    return null;
  },
  'badge/show': async (body, sender) => {
    const badge = parseBadge(body);
    const { language } = await readSettings();
    const news = (await readList()).corrected.some(({ told }) => !told);
    if (sender.tabId !== null) await showBadge(sender.tabId, badge, language, news);
    return null;
  },
  'packs/list': ownPage(async () => listPacks()),
  'packs/import': ownPage(async (body) => {
    await importPack(parseImport(body).text);
    forgetRecords();
    await tellOfCorrections();
    return listPacks();
  }),
  'packs/switch': ownPage(async (body) => {
    const { id, on } = parseSwitch(body);
    await switchPack(id, on);
    forgetRecords();
    return listPacks();
  }),
  'packs/remove': ownPage(async (body) => {
    await removePack(parseRemove(body).id);
    forgetRecords();
    return listPacks();
  }),
  'panels/load': async (_body, sender) => {
    if (sender.tabId !== null) await injectPanels(sender.tabId, sender.frameId);
    return readWordingWithKeys((await readSettings()).language);
  },
});

/** Day by the reader's clock, ISO 8601. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** After the records have changed: what became of articles that were read. */
async function tellOfCorrections(): Promise<void> {
  if ((await readList()).articles.length === 0) return;
  await withLibrary(lookAgain).catch(() => undefined);
}

offerCommands();
keepInStep();
onInstalled(() => {
  tellOfCorrections().catch(() => {});
  // Tabs that were open ask about their text once the keys are there.
  renewGates()
    .then(injectEverywhere)
    .catch(() => {});
});
onFirstInstall(() => {
  markSeen();
  openPage('src/welcome/index.html');
});

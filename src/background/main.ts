/**
 * Entry of the worker (Chrome) and event page (Firefox). Listeners are registered at once, and
 * nothing is kept that cannot be rebuilt: killing the worker changes nothing a reader can see.
 */
import './early-files';
import { injectEverywhere, injectPanels, injectReader } from '../platform/access';
import { showBadge } from '../platform/badge';
import { answer, type Handlers } from '../platform/channel';
import { onFirstInstall, onInstalled, openPage, readWordingWithKeys } from '../platform/commands';
import { markSeen } from '../platform/news-store';
import { readList } from '../platform/read-store';
import { readSettings } from '../platform/settings-store';
import type { BackgroundCalls } from '../protocol';
import { offerCommands } from './menu';
import { parseBadge, parseLoad } from './requests';
import { keepInStep } from './settings-sync';

/** Nobody is there to hear of a fault. */
const quietly = (deed: Promise<unknown>): void => {
  deed.catch(() => {});
};

/** All that compares, which the build puts in a file of its own: it is fetched when first asked for. */
const comparing = () => import('./answers');
type Compared = keyof Awaited<ReturnType<typeof comparing>>['answers'];

/** Answered by whatever compares, once it is there. */
const compared =
  <K extends Compared>(call: K): Handlers<BackgroundCalls>[K] =>
  async (body, sender) =>
    (await comparing()).answers[call](body as never, sender) as never;

answer<BackgroundCalls>({
  'article/glance': compared('article/glance'),
  'article/check': compared('article/check'),
  'gate/renew': compared('gate/renew'),
  'packs/list': compared('packs/list'),
  'packs/import': compared('packs/import'),
  'packs/switch': compared('packs/switch'),
  'packs/remove': compared('packs/remove'),
  'reader/load': async (body, sender) => {
    if (sender.tabId === null) return null;
    const reader = injectReader(sender.tabId, sender.frameId);
    const { text } = parseLoad(body);
    // A fault of the records is told when a page is checked.
    quietly(comparing().then(({ warmUp }) => warmUp(text)));
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
  'panels/load': async (_body, sender) => {
    if (sender.tabId !== null) await injectPanels(sender.tabId, sender.frameId);
    return readWordingWithKeys((await readSettings()).language);
  },
});

offerCommands();
keepInStep();
// Hardly a start is not for a check, and its question takes a moment to come.
setTimeout(() => quietly(comparing().then(({ open }) => open())));
onInstalled(() => {
  quietly(comparing().then(({ tellOfCorrections }) => tellOfCorrections()));
  // Tabs that were open ask about their text once the keys are there.
  quietly(
    comparing()
      .then(({ renewGates }) => renewGates())
      .then(injectEverywhere),
  );
});
onFirstInstall(() => {
  markSeen();
  openPage('src/welcome/index.html');
});

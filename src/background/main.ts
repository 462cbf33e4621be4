/**
 * Entry of the worker (Chrome) and event page (Firefox). Listeners are registered at once, and
 * nothing is kept that cannot be rebuilt: killing the worker changes nothing a reader can see.
 */
import { check } from '../engine/check';
import { injectPanels } from '../platform/access';
import { showBadge } from '../platform/badge';
import { answer } from '../platform/channel';
import { onFirstInstall, openPage } from '../platform/commands';
import { markSeen } from '../platform/news-store';
import { readSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import type { BackgroundCalls } from '../protocol';
import { countImported, importRecords, loadIndex } from './load-dataset';
import { offerCommands } from './menu';
import { parseBadge, parseCheck, parseImport } from './requests';

answer<BackgroundCalls>({
  'article/check': async (body) => {
    const { page, anyway } = parseCheck(body);
    return check(page, await loadIndex(), { anyway });
  },
  'badge/show': async (body, sender) => {
    const badge = parseBadge(body);
    if (sender.tabId !== null) await showBadge(sender.tabId, badge);
    return null;
  },
  'records/count': async () => ({ articles: await countImported() }),
  'records/import': async (body, sender) => {
    // A page's script has no say in what pages are compared with.
    if (sender.pageUrl !== null) throw new Error('records are imported on the options page');
    return { articles: await importRecords(parseImport(body).text) };
  },
  'panels/load': async (_body, sender) => {
    if (sender.tabId !== null) await injectPanels(sender.tabId, sender.frameId);
    return readWording((await readSettings()).language);
  },
});

offerCommands();
onFirstInstall(() => {
  markSeen();
  openPage('src/welcome/index.html');
});

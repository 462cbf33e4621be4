/**
 * Entry of the worker (Chrome) and event page (Firefox). Listeners are registered at once, and
 * nothing is kept that cannot be rebuilt: killing the worker changes nothing a reader can see.
 */
import { check } from '../engine/check';
import { showBadge } from '../platform/badge';
import { answer } from '../platform/channel';
import { readSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import type { BackgroundCalls } from '../protocol';
import { loadIndex } from './load-dataset';
import { parseBadge, parseCheck } from './requests';

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
  'wording/read': async () => readWording((await readSettings()).language),
});

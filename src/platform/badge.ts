/** What the toolbar button says about a tab: by words, by shape and only then by colour. */
import browser from 'webextension-polyfill';
import type { Badge } from '../protocol';
import type { Settings } from '../settings';
import { chosenText } from './texts';

const SIZES = [16, 32, 48] as const;
const ICON = { match: 'match', related: 'none', none: 'none', off: 'off', failed: 'none' } as const;

function icons(name: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `icons/${name}-${size}.png`]));
}

function label(badge: Badge): string {
  if (badge.state === 'match') return badge.flags > 99 ? '99+' : String(badge.flags);
  // A page that only mentions the article stays quiet; a failure does not.
  return badge.state === 'failed' ? '!' : '';
}

/** Show `badge` on the tab, in this language, and whether there is `news` of articles read before; a tab that has closed meanwhile is no error. */
export async function showBadge(
  tabId: number,
  badge: Badge,
  language: Settings['language'],
  news = false,
): Promise<void> {
  const flags = badge.state === 'match' ? String(badge.flags) : '';
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: icons(ICON[badge.state]) }),
      browser.action.setBadgeText({ tabId, text: label(badge) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#3d3a36' }),
      Promise.all([
        chosenText(`badge_${badge.state}`, language, flags),
        news ? chosenText('badge_corrected', language) : '',
      ]).then((lines) =>
        browser.action.setTitle({ tabId, title: lines.filter((line) => line !== '').join('\n') }),
      ),
    ]);
  } catch {
    // The tab is gone.
  }
}

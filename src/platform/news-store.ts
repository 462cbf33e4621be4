/** The last version whose news a reader has seen. */
import browser from 'webextension-polyfill';

const KEY = 'seenVersion';

/** That version, or null where none was kept. Never rejects. */
export async function seenVersion(): Promise<string | null> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return typeof stored === 'string' ? stored : null;
  } catch {
    return null;
  }
}

/** Keep the version that runs now as seen. */
export async function markSeen(): Promise<void> {
  await browser.storage.local.set({ [KEY]: browser.runtime.getManifest().version });
}

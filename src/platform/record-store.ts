/** Records that a reader imported, as text; what they mean is the background's business. */
import browser from 'webextension-polyfill';

const KEY = 'importedRecords';

/** The stored text, or null when nothing was imported or the storage cannot be read. */
export async function readImported(): Promise<string | null> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return typeof stored === 'string' ? stored : null;
  } catch {
    return null;
  }
}

/** Store this text, or nothing; rejects when the browser has no room for it. */
export async function storeImported(text: string | null): Promise<void> {
  if (text === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: text });
}

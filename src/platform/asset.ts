/** Files that came with the extension. The only `fetch` there is, and it stays inside. */
import browser from 'webextension-polyfill';

/** Text of a bundled file; rejects with its path when it is missing. */
export async function readAsset(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.text();
}

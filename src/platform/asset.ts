/** Files that came with the extension. The only `fetch` there is, and it stays inside. */
import browser from 'webextension-polyfill';

/** Text of a bundled file; rejects with its path when it is missing. */
export async function readAsset(path: string): Promise<string> {
  return (await bundled(path)).text();
}

/** Bytes of a bundled file; rejects with its path when it is missing. */
export async function readAssetBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await bundled(path)).arrayBuffer());
}

async function bundled(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response;
}

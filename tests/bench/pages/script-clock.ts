/**
 * Two scripts around an extension's own, which share its world and tell the page how long it ran:
 * for Firefox, which has no trace that names scripts. Counted is wall time of the script itself, of
 * its timers, and of what it does with a stored value until the thread is free again. Not counted:
 * compiling, which Firefox does on another thread, and the unpacking of stored values.
 */
const before = `{
  const told = window.wrappedJSObject ?? window;
  const now = () => performance.now();
  const spend = (from) => { told.scriptTime = (told.scriptTime ?? 0) + now() - from; };
  const later = setTimeout.bind(window);
  globalThis.setTimeout = (deed, ms) => later(() => {
    const from = now();
    try { deed(); } finally { spend(from); }
  }, ms);
  const local = chrome.storage?.local;
  const get = local?.get.bind(local);
  if (get) local.get = async (...names) => {
    const value = await get(...names);
    const from = now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); spend(from); };
    port2.postMessage(0);
    return value;
  };
  globalThis[Symbol.for('ran')] = { spend, from: now() };
}`;
const after = `{
  const { spend, from } = globalThis[Symbol.for('ran')];
  spend(from);
}`;

export const TIMING = { before, after } as const;

/** What the page reads it by; milliseconds. */
export const SCRIPT_TIME = 'globalThis.scriptTime ?? -1';

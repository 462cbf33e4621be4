/** Whether settings are synced, which is the reader's choice, and the browser's synced storage itself. */
import browser, { type Storage } from 'webextension-polyfill';

/** How the last exchange went. */
export interface SyncOutcome {
  /** Why it was not stored, as the browser says it; null when it was. */
  readonly fault: string | null;
  /** Sites that found no room and stay on this device. */
  readonly left: number;
}

/** The reader's choice, and how it goes. */
export interface SyncState extends SyncOutcome {
  readonly on: boolean;
}

const CHOICE = 'syncSettings';
const OUTCOME = 'syncOutcome';
/** Items of ours begin with this, and a number. */
const ITEM = 'choices.';

/** The choice, off where none was made, and how it goes. Never rejects. */
export async function readSyncState(): Promise<SyncState> {
  const all = await browser.storage.local.get([CHOICE, OUTCOME]).catch(() => undefined);
  const { fault, left } = (all?.[OUTCOME] ?? {}) as Partial<SyncOutcome>;
  return {
    on: all?.[CHOICE] === true,
    fault: typeof fault === 'string' ? fault : null,
    left: typeof left === 'number' ? left : 0,
  };
}

/** Keep the choice; what was handed on before stays with the browser. */
export async function chooseSync(on: boolean): Promise<void> {
  await browser.storage.local.set({ [CHOICE]: on });
}

/** Keep how an exchange went. */
export async function keepOutcome(outcome: SyncOutcome): Promise<void> {
  await browser.storage.local.set({ [OUTCOME]: outcome });
}

/** What devices have handed on, item by item. Rejects with the browser's reason. */
export async function readHandedOn(): Promise<unknown[]> {
  const all = await browser.storage.sync.get(null);
  return Object.entries(all).flatMap(([name, item]) => (name.startsWith(ITEM) ? [item] : []));
}

/** Hand these on in place of all that was; rejects with the browser's reason where there is no room. */
export async function handOn(items: readonly object[]): Promise<void> {
  const named = items.map((item, at): [string, object] => [`${ITEM}${at}`, item]);
  await browser.storage.sync.set(Object.fromEntries(named));
  const all = Object.keys(await browser.storage.sync.get(null));
  const names = new Set(named.map(([name]) => name));
  await browser.storage.sync.remove(
    all.filter((name) => name.startsWith(ITEM) && !names.has(name)),
  );
}

/** Call `listener` after each change of settings, of the choice to sync, or of what was handed on. Register at start-up. */
export function onSyncable(listener: () => void): void {
  browser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      const isOurs =
        area === 'local'
          ? 'settings' in changes || CHOICE in changes
          : area === 'sync' && Object.keys(changes).some((name) => name.startsWith(ITEM));
      if (isOurs) listener();
    },
  );
  browser.runtime.onStartup.addListener(listener);
}

/** Call `listener` with the choice and how it goes after each change, until `signal` aborts. */
export function watchSyncState(listener: (state: SyncState) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && (CHOICE in changes || OUTCOME in changes)) {
      readSyncState().then(listener);
    }
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

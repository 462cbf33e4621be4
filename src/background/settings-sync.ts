/** Settings handed on between a reader's devices by the browser, where the reader has chosen that. */
import { exchange } from '../platform/settings-store';
import {
  handOn,
  keepOutcome,
  onSyncable,
  readHandedOn,
  readSyncState,
} from '../platform/sync-store';
import { inItems, joined, noted, parseReplica, type Replica, settingsWith } from './replica';

/** Milliseconds between two exchanges: browsers take 120 writes a minute, and a reader changes faster. */
const BETWEEN_MS = 2000;

/**
 * Take in what other devices chose and hand on what was chosen here. Settings are always read from
 * this device's own store, so that whatever fails here costs nothing but the exchange.
 */
export async function exchangeSettings(now: number): Promise<void> {
  const { on } = await readSyncState();
  if (!on) return;
  try {
    const theirs = (await readHandedOn()).map(parseReplica).reduce(joined, {});
    const ours = await exchange((settings, known) => {
      const replica = joined(noted(parseReplica(known), settings, now), theirs);
      return { settings: settingsWith(settings, replica), replica };
    });
    const { items, left } = inItems(ours);
    if (!holdsAll(theirs, items)) await handOn(items);
    await keepOutcome({ fault: null, left });
  } catch (fault) {
    await keepOutcome({ fault: (fault as Error).message, left: 0 });
  }
}

function holdsAll(theirs: Replica, items: readonly Replica[]): boolean {
  return items.every((item) =>
    Object.entries(item).every(([name, it]) => JSON.stringify(theirs[name]) === JSON.stringify(it)),
  );
}

/** Exchange after every change here or elsewhere, one at a time. Register at start-up. */
export function keepInStep(): void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    while (again) {
      again = false;
      // An outcome that cannot be kept has nobody to be told to.
      await exchangeSettings(Date.now()).catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, BETWEEN_MS));
    }
    running = false;
  };
  onSyncable(() => {
    again = true;
    if (!running) run();
  });
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser, storageArea } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { chooseSync, handOn, keepOutcome, onSyncable, readHandedOn, readSyncState, watchSyncState } =
  await import('../../src/platform/sync-store');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  Object.assign(browser, fake);
});

/** Tell everybody who listens that something changed in an area. */
function change(area: string, ...names: string[]): void {
  const changes = Object.fromEntries(names.map((name) => [name, { newValue: 1 }]));
  for (const listener of fake.storage.onChanged.listeners) {
    (listener as (...given: unknown[]) => void)(changes, area);
  }
}

describe('the choice to sync', () => {
  test('is off until it is made, and how it goes is kept beside it', async () => {
    expect(await readSyncState()).toEqual({ on: false, fault: null, left: 0 });
    await chooseSync(true);
    await keepOutcome({ fault: 'no room', left: 3 });
    expect(await readSyncState()).toEqual({ on: true, fault: 'no room', left: 3 });
    await chooseSync(false);
    expect((await readSyncState()).on).toBe(false);
  });

  test('is off where it cannot be read, or is rubbish', async () => {
    fake.storage.local.content['syncSettings'] = 'yes';
    fake.storage.local.content['syncOutcome'] = { fault: 7, left: 'many' };
    expect(await readSyncState()).toEqual({ on: false, fault: null, left: 0 });
    fake.storage.local = storageArea({}, true);
    expect(await readSyncState()).toEqual({ on: false, fault: null, left: 0 });
  });

  test('is told to those who watch, until they stop', async () => {
    const heard: boolean[] = [];
    const stop = new AbortController();
    watchSyncState(({ on }) => heard.push(on), stop.signal);
    await chooseSync(true);
    change('local', 'syncSettings');
    change('local', 'settings');
    change('sync', 'syncOutcome');
    await vi.waitFor(() => expect(heard).toEqual([true]));
    stop.abort();
    change('local', 'syncOutcome');
    expect(heard).toEqual([true]);
  });
});

describe('what is handed on', () => {
  test('takes the place of all that was, and leaves what is none of it', async () => {
    fake.storage.sync = storageArea({ settings: 'of an older version' });
    Object.assign(browser, fake);
    await handOn([{ a: 1 }, { b: 2 }, { c: 3 }]);
    await handOn([{ a: 4 }]);
    expect(await readHandedOn()).toEqual([{ a: 4 }]);
    expect(fake.storage.sync?.content).toEqual({
      settings: 'of an older version',
      'choices.0': { a: 4 },
    });
  });

  test('is heard of with every change that may matter, and with no other', () => {
    let heard = 0;
    onSyncable(() => {
      heard += 1;
    });
    change('local', 'settings');
    change('local', 'syncSettings');
    change('sync', 'choices.3');
    expect(heard).toBe(3);
    change('local', 'settingsReplica', 'syncOutcome', 'gateBundled');
    change('sync', 'settings');
    change('managed', 'settings');
    expect(heard).toBe(3);
    for (const listener of fake.runtime.onStartup.listeners) (listener as () => void)();
    expect(heard).toBe(4);
  });
});

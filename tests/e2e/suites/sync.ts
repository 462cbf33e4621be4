/** Settings handed on between a reader's browsers: nothing before the switch is on, nothing after it is off. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { press } from '../../support/controls';
import { english } from '../../support/english';
import { PATIENCE, type Rig, until } from '../../support/rig';

type Stamped = readonly [stamp: number, value: unknown];

/** Longer than the background waits between two exchanges, by enough for one of them. */
const EXCHANGED_MS = 2800;
/** More than fit into what a browser syncs. */
const TOO_MANY = 5000;

/** Tests of the switch on the options page, and of what it lets through. */
export function sync(rig: () => Rig): void {
  /** Every choice that the browser was handed, by name. */
  const handedOn = async (): Promise<Record<string, Stamped>> => {
    const all = await rig().api<Record<string, object>>('storage.sync.get', null);
    return Object.assign({}, ...Object.values(all));
  };
  const turn = async (options: Page, on: boolean): Promise<void> => {
    await press(options, english('sync_switch'));
    await until('the choice', async () => {
      const kept = await rig().api<{ syncSettings?: boolean }>('storage.local.get', 'syncSettings');
      return (kept.syncSettings === true) === on ? true : null;
    });
  };
  const forget = async (): Promise<void> => {
    await rig().api('storage.local.remove', ['syncSettings', 'syncOutcome']);
    await rig().settings();
    await rig().api('storage.sync.clear');
  };
  beforeEach(forget);
  afterEach(forget);

  test('what is chosen goes out and comes in while the switch is on, and only then', async () => {
    await rig().settings({ offSites: ['before.example'] });
    await new Promise((resume) => setTimeout(resume, EXCHANGED_MS));
    expect(await handedOn()).toEqual({});

    const options = await rig().openOwn('src/options/index.html');
    await turn(options, true);
    await until('what was chosen before', async () =>
      (await handedOn())['offSites/before.example']?.[1] === true ? true : null,
    );
    await rig().settings({ offSites: ['before.example', 'later.example'], mode: 'click' });
    await until('what is chosen now', async () => {
      const choices = await handedOn();
      return choices['offSites/later.example']?.[1] === true && choices['mode']?.[1] === 'click'
        ? true
        : null;
    });

    const stamp = Date.now() + 60_000;
    const theirs = { 'offSites/there.example': [stamp, true], pageNote: [stamp, false] };
    await rig().api('storage.sync.set', { 'choices.7': theirs });
    const both = await until('what another device chose', async () => {
      const now = await rig().stored();
      return now.pageNote ? null : now;
    });
    expect(both.offSites).toEqual(['before.example', 'later.example', 'there.example']);
    expect(both.mode).toBe('click');

    await turn(options, false);
    const before = await handedOn();
    await rig().settings({ ...both, offSites: ['after.example'] });
    const unheard = { 'offSites/unheard.example': [stamp + 1, true] };
    await rig().api('storage.sync.set', { 'choices.8': unheard });
    await new Promise((resume) => setTimeout(resume, EXCHANGED_MS));
    expect(await handedOn()).toEqual({ ...before, ...unheard });
    expect((await rig().stored()).offSites).toEqual(['after.example']);
    await options.close();
  });

  test('sites that find no room are counted, and stay on this device', async () => {
    const offSites = Array.from({ length: TOO_MANY }, (_, at) => `site-number-${at}.example`);
    await rig().settings({ offSites });
    const options = await rig().openOwn('src/options/index.html');
    await turn(options, true);
    const left = await until('the count', async () => {
      const kept = await rig().api<{ syncOutcome?: { left: number; fault: string | null } }>(
        'storage.local.get',
        'syncOutcome',
      );
      return kept.syncOutcome ?? null;
    });
    expect(left.fault).toBeNull();
    expect(left.left).toBeGreaterThan(0);
    await options.waitForFunction(
      (said) => document.body.innerText.includes(said),
      { timeout: PATIENCE },
      english('sync_left', { n: left.left }),
    );
    expect((await rig().stored()).offSites).toHaveLength(TOO_MANY);
    await options.close();
  });
}

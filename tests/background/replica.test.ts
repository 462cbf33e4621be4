/** Choices that devices hand to each other: in whatever order they meet, none is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ITEM_BYTES,
  inItems,
  joined,
  noted,
  parseReplica,
  type Replica,
  settingsWith,
} from '../../src/background/replica';
import { DEFAULT_SETTINGS, parseSettings, type Settings, withSite } from '../../src/settings';

const RUNS = { numRuns: 150, seed: 20_261_126 };
const stamped = fc.tuple(fc.nat(5), fc.constantFrom(true, false, 'auto', 'click'));
const replica: fc.Arbitrary<Replica> = fc.dictionary(
  fc.constantFrom('on', 'mode', 'show.claim', 'offSites/a.example', 'offSites/b.example'),
  stamped,
);

describe('two replicas join', () => {
  test('the same whichever is first, however they are grouped and however often they meet', () => {
    fc.assert(
      fc.property(replica, replica, replica, (a, b, c) => {
        expect(joined(a, b)).toEqual(joined(b, a));
        expect(joined(joined(a, b), c)).toEqual(joined(a, joined(b, c)));
        expect(joined(joined(a, b), b)).toEqual(joined(a, b));
      }),
      RUNS,
    );
  });
});

/** Choices that readers make: what they are about, what they do, and whether they hold. */
interface Choice {
  readonly about: string;
  readonly make: (settings: Settings) => Settings;
  readonly holds: (settings: Settings) => boolean;
}
const CHOICES: readonly Choice[] = [true, false].flatMap((on): Choice[] => [
  ...['a.example', 'b.example', 'c.example'].map((site) => ({
    about: site,
    make: (settings: Settings) => withSite(settings, site, on),
    holds: ({ offSites }: Settings) => offSites.includes(site) !== on,
  })),
  {
    about: 'claims',
    make: (settings) => ({ ...settings, show: { ...settings.show, claim: on } }),
    holds: ({ show }) => show.claim === on,
  },
  {
    about: 'mode',
    make: (settings) => ({ ...settings, mode: on ? 'auto' : 'click' }),
    holds: ({ mode }) => mode === (on ? 'auto' : 'click'),
  },
]);
/** Somebody chooses on a device, or a device exchanges, seeing a state so many writes old. */
const step = fc.record({
  device: fc.nat(2),
  choice: fc.option(fc.constantFrom(...CHOICES)),
  age: fc.nat(3),
});

/** Devices with stores of their own; what is synced is one register that anybody overwrites. */
class Devices {
  readonly all = [0, 1, 2].map(() => ({ settings: DEFAULT_SETTINGS, known: {} as Replica }));
  readonly last = new Map<string, Choice>();
  private readonly synced: Replica[] = [{}];
  private now = 1;

  choose(at: number, choice: Choice): void {
    const device = this.all[at];
    if (!device || choice.holds(device.settings)) return;
    this.now += 1;
    device.settings = choice.make(device.settings);
    // The worker hears of every change before the next one is made.
    device.known = noted(device.known, device.settings, this.now);
    this.last.set(choice.about, choice);
  }

  exchange(at: number, age = 0): void {
    const device = this.all[at];
    if (!device) return;
    this.now += 1;
    const seen = this.synced[Math.max(0, this.synced.length - 1 - age)] ?? {};
    device.known = joined(noted(device.known, device.settings, this.now), seen);
    device.settings = settingsWith(device.settings, device.known);
    this.synced.push(device.known);
  }
}

test('what a device took last is never taken back by what another chose before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const devices = new Devices();
      for (const { device, choice, age } of steps) {
        if (choice) devices.choose(device, choice);
        else devices.exchange(device, age);
      }
      // Once all have met all, every device has the last choice that was made anywhere.
      for (let turn = 0; turn < 9; turn += 1) devices.exchange(turn % 3);
      for (const { settings } of devices.all) {
        expect(settings).toEqual(devices.all[0]?.settings);
        expect([...devices.last.values()].filter(({ holds }) => !holds(settings))).toEqual([]);
      }
    }),
    RUNS,
  );
});

describe('a device that begins to sync', () => {
  test('takes over what was chosen elsewhere and keeps what it chose itself', () => {
    const elsewhere = noted({}, { ...DEFAULT_SETTINGS, mode: 'click', pageNote: false }, 5);
    const here = { ...DEFAULT_SETTINGS, extent: 'all', offSites: ['a.example'] } as Settings;
    const both = settingsWith(here, joined(noted({}, here, 9), elsewhere));
    expect(both).toEqual({ ...here, mode: 'click', pageNote: false });
  });

  test('hands on nothing that tells what was read', () => {
    const finding = { article: 'x', headline: 'Ferry', finding: 'y', words: 'harbour' };
    const told = noted({}, { ...DEFAULT_SETTINGS, remember: true, putAway: [finding] }, 5);
    expect(JSON.stringify(told)).not.toMatch(/Ferry|harbour|remember/);
  });

  test('is not undone by a clock that goes wrong', () => {
    const ahead = noted({}, { ...DEFAULT_SETTINGS, on: false }, 10_000);
    const behind = noted(ahead, { ...DEFAULT_SETTINGS, on: true }, 20);
    expect(settingsWith(DEFAULT_SETTINGS, joined(ahead, behind)).on).toBe(true);
  });
});

describe('items', () => {
  const sites = (count: number) =>
    noted(
      {},
      {
        ...DEFAULT_SETTINGS,
        offSites: Array.from({ length: count }, (_, at) => `site-${at}.example`),
      },
      7,
    );

  test('hold all of it between them, none too large, and any of them alone joins', () => {
    const whole = sites(1200);
    const { items, left } = inItems(whole);
    expect(left).toBe(0);
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) {
      expect(JSON.stringify(item).length).toBeLessThanOrEqual(ITEM_BYTES + 2);
    }
    expect([...items].reverse().reduce(joined, {})).toEqual(whole);
  });

  test('leave the sites that were chosen first, and say how many', () => {
    const old = sites(1800);
    const more = Array.from({ length: 1500 }, (_, at) => `new-${at}.example`);
    const settings = settingsWith(DEFAULT_SETTINGS, old);
    const whole = noted(old, { ...settings, offSites: [...settings.offSites, ...more] }, 9);
    const { items, left } = inItems(whole);
    expect(left).toBeGreaterThan(100);
    const all = items.reduce(joined, {});
    expect(more.every((site) => `offSites/${site}` in all)).toBe(true);
    expect('on' in all).toBe(true);
    expect(JSON.stringify(items).length).toBeLessThan(102_400);
  });
});

test('rubbish that was handed on is none, and settings stay whole', () => {
  fc.assert(
    fc.property(fc.anything(), replica, (rubbish, given) => {
      const read = parseReplica(rubbish);
      const settings = settingsWith(DEFAULT_SETTINGS, joined(read, parseReplica(given)));
      expect(parseSettings(settings)).toEqual(settings);
    }),
    RUNS,
  );
  const bad = {
    ...{ on: [1, 'yes'], mode: [2, 'sometimes'], 'show.claim': [2, 1], 'marks.claim': [2, 'red'] },
    ...{ 'offSites/a b': [3, true], 'offSites/A.example': [3, true], 'offSites/c.example': [3, 1] },
  };
  const good = { 'offSites/b.example': [3, true], 'later.version': [4, 1] };
  expect(parseReplica({ ...bad, ...good })).toEqual(good);
  expect(settingsWith(DEFAULT_SETTINGS, parseReplica({ ...bad, ...good }))).toEqual({
    ...DEFAULT_SETTINGS,
    offSites: ['b.example'],
  });
  expect(parseReplica({ on: [-1, true], mode: ['1', 'auto'], x: 3, y: [1.5, 1] })).toEqual({});
});

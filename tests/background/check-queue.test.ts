import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckQueue } from '../../src/background/check-queue';

afterEach(() => vi.useRealTimers());

/** A queue on a clock of its own, whose checks take as long as they say. */
function queueOf() {
  let now = 0;
  const done: string[] = [];
  const queue = new CheckQueue(() => now);
  const check = (tab: number, name: string, takes = 1) =>
    queue.add(tab, async () => {
      now += takes;
      done.push(name);
      return name;
    });
  return { queue, check, done };
}

test('a page with many frames does not keep another waiting', async () => {
  const { check, done } = queueOf();
  const frames = Array.from({ length: 30 }, (_, at) => check(1, `frame ${at}`, 300));
  const other = check(2, 'other');
  expect(await other).toBe('other');
  // One is under way when the other asks, and nobody else goes before it.
  expect(done).toEqual(['frame 0', 'other']);
  await Promise.all(frames);
  expect(done.slice(2)).toEqual(Array.from({ length: 29 }, (_, at) => `frame ${at + 1}`));
});

test('however they come, every check is answered, in order within a tab, one at a time', async () => {
  const asked = fc.array(fc.record({ tab: fc.nat(3), takes: fc.nat(50), fails: fc.boolean() }), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(asked, async (all) => {
      let running = 0;
      let now = 0;
      const begun: number[] = [];
      const queue = new CheckQueue(() => now);
      const answers = await Promise.allSettled(
        all.map(({ tab, takes, fails }, at) =>
          queue.add(tab, async () => {
            running += 1;
            expect(running).toBe(1);
            await Promise.resolve();
            now += takes;
            begun.push(at);
            running -= 1;
            if (fails) throw new Error(`no ${at}`);
            return at;
          }),
        ),
      );
      expect(answers.map(({ status }) => status === 'rejected')).toEqual(
        all.map(({ fails }) => fails),
      );
      for (const each of [0, 1, 2, 3]) {
        const own = begun.filter((at) => all[at]?.tab === each);
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
    }),
    { numRuns: 30, seed: 20_261_126 },
  );
});

test('of too many the oldest that waits is refused, with the reason', async () => {
  const { check } = queueOf();
  const all = await Promise.allSettled(Array.from({ length: 60 }, (_, at) => check(1, String(at))));
  const refused = all.flatMap(({ status }, at) => (status === 'rejected' ? [at] : []));
  // The first is under way at once and cannot be.
  expect(refused).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
});

test('a check whose file never comes holds nobody up for long', async () => {
  vi.useFakeTimers();
  const queue = new CheckQueue(() => 0);
  queue.add(1, () => new Promise(() => {}));
  const other = queue.add(2, async () => 'other');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await other).toBe('other');
});

/** What the background calls in the polyfill's place answers as the polyfill does. */
import { expect, test, vi } from 'vitest';

type Given = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;

const made: string[] = [];
let given: Given = () => undefined;
const chrome = {
  get storage() {
    made.push('storage');
    return { local: 'the area' };
  },
  runtime: {
    id: 'hearsay',
    getURL: (path: string) => `extension://hearsay/${path}`,
    onMessage: {
      addListener: (listener: Given) => {
        given = listener;
      },
    },
  },
};
vi.stubGlobal('chrome', chrome);
const load = async () => {
  vi.resetModules();
  return (await import('../../src/platform/direct')).default as unknown as typeof chrome;
};

test('where the browser has `browser` it is that', async () => {
  const browser = { runtime: { id: 'own' } };
  vi.stubGlobal('browser', browser);
  expect(await load()).toBe(browser);
  vi.stubGlobal('browser', undefined);
});

test('else a listener with a promise keeps the line open and answers, another leaves the call alone', async () => {
  const direct = await load();
  direct.runtime.onMessage.addListener((message) =>
    message === 'silence' ? undefined : Promise.resolve(`${message}, said`),
  );
  const answer = vi.fn();
  expect(given('silence', null, answer)).toBeUndefined();
  expect(given('words', null, answer)).toBe(true);
  await vi.waitFor(() => expect(answer.mock.calls).toEqual([['words, said']]));
});

test('all else is the browser’s own, and is made when it is asked for', async () => {
  const direct = await load();
  expect(direct.runtime.id).toBe('hearsay');
  expect(direct.runtime.getURL('a.png')).toBe('extension://hearsay/a.png');
  expect(made).toEqual([]);
  expect(direct.storage).toEqual({ local: 'the area' });
});

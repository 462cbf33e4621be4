/** What scripts in pages call in the polyfill's place answers as the polyfill does. */
import { expect, test, vi } from 'vitest';

type Given = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;

let given: Given = () => undefined;
vi.stubGlobal('chrome', {
  storage: { local: 'the area' },
  runtime: {
    id: 'hearsay',
    getURL: (path: string) => `extension://hearsay/${path}`,
    sendMessage: async (message: unknown) => ({ heard: message }),
    onMessage: {
      addListener: (listener: Given) => {
        given = listener;
      },
    },
  },
});
const { default: native } = await import('../../src/platform/native');

test('a listener with a promise keeps the line open and answers, another leaves the call alone', async () => {
  native.runtime.onMessage.addListener((message) =>
    message === 'silence' ? undefined : Promise.resolve(`${message}, said`),
  );
  const answer = vi.fn();
  expect(given('silence', null, answer)).toBeUndefined();
  expect(given('words', null, answer)).toBe(true);
  await vi.waitFor(() => expect(answer.mock.calls).toEqual([['words, said']]));
});

test('all else is the browser’s own', async () => {
  expect(native.runtime.id).toBe('hearsay');
  expect(native.runtime.getURL('a.png')).toBe('extension://hearsay/a.png');
  expect(await native.runtime.sendMessage(1)).toEqual({ heard: 1 });
  expect(native.storage).toEqual({ local: 'the area' });
});

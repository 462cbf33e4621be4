import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { answer, askBackground, askTab } = await import('../../src/platform/channel');

interface TestCalls {
  'sum/of': { request: readonly number[]; reply: number };
  'silent/frame': { request: null; reply: null };
}

let fake: ReturnType<typeof fakeBrowser>;

/** Deliver a message as the browser does: the first listener that answers wins. */
async function deliver(message: unknown, from: unknown): Promise<unknown> {
  for (const listener of fake.runtime.onMessage.listeners) {
    const reply = listener(message as never, from as never);
    if (reply !== undefined) return JSON.parse(JSON.stringify(await reply));
  }
  return undefined;
}

const own = { id: 'hearsay', tab: { id: 4 }, frameId: 0, url: 'https://example.org/' };

beforeEach(() => {
  fake = fakeBrowser();
  Object.assign(browser, fake);
  answer<TestCalls>({
    'sum/of': async (numbers) => {
      if (!Array.isArray(numbers)) throw new Error('sum/of: wants numbers');
      return numbers.reduce((sum, number) => sum + number, 0);
    },
    'silent/frame': () => undefined,
  });
});

describe('answer', () => {
  test('a call gets its reply', async () => {
    expect(await deliver({ to: 'sum/of', body: [1, 2] }, own)).toEqual({ ok: true, value: 3 });
  });

  test('a fault becomes its reason, not a rejection', async () => {
    const reply = await deliver({ to: 'sum/of', body: 'rubbish' }, own);
    expect(reply).toEqual({ ok: false, error: 'sum/of: wants numbers' });
  });

  test.each([
    ['another extension', { to: 'sum/of', body: [1] }, { ...own, id: 'other' }],
    ['a sender without id', { to: 'sum/of', body: [1] }, { tab: { id: 4 } }],
    ['an unknown call', { to: 'sum/total', body: [1] }, own],
    ['an inherited name', { to: 'toString', body: null }, own],
    ['no call at all', 'hello', own],
    ['null', null, own],
    ['a call without a name', { body: [1] }, own],
    ['a frame that keeps silent', { to: 'silent/frame', body: null }, own],
  ])('%s is left alone', async (_what, message, from) => {
    expect(await deliver(message, from)).toBeUndefined();
  });
});

describe('asking', () => {
  test('opens the reply', async () => {
    fake.runtime.sendMessage = async () => ({ ok: true, value: null });
    Object.assign(browser, fake);
    await expect(askBackground('badge/show', { state: 'none' })).resolves.toBeNull();
  });

  test.each([
    ['is gone', async () => Promise.reject(new Error('Could not establish connection'))],
    ['dies over it', async () => undefined],
  ])('a background that %s is asked once more', async (_what, first) => {
    const replies = [first, async () => ({ ok: true, value: null })];
    fake.runtime.sendMessage = async () => replies.shift()?.();
    Object.assign(browser, fake);
    await expect(askBackground('badge/show', { state: 'none' })).resolves.toBeNull();
    expect(replies).toHaveLength(0);
  });

  test('a background that is gone for good is said to be', async () => {
    let asked = 0;
    fake.runtime.sendMessage = async () => {
      asked += 1;
    };
    Object.assign(browser, fake);
    await expect(askBackground('badge/show', { state: 'none' })).rejects.toThrow('no answer');
    expect(asked).toBe(2);
  });

  test('rejects with the reason it was given', async () => {
    fake.tabs.sendMessage = async () => ({ ok: false, error: 'the dataset is damaged' });
    Object.assign(browser, fake);
    await expect(askTab(4)('page/status', null)).rejects.toThrow('the dataset is damaged');
  });

  test('rejects when nobody answers', async () => {
    await expect(askTab(4)('page/status', null)).rejects.toThrow('no answer');
  });
});

/** What the popup makes of a page that answers, one that does not, and one that may not be read. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aReport, checked } from './a-report';

interface Browser {
  tab: { id: number; url: string } | undefined;
  allowed: boolean | Error;
  broken: boolean;
  injectable: boolean;
  /** Whether a content script lives in the tab. */
  script: boolean;
  answer: unknown;
  sent: unknown[];
}

const fake = vi.hoisted(() => ({}) as Browser);
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      getCurrent: async () => undefined,
      query: async () => {
        if (fake.broken) throw new Error('no tabs today');
        return fake.tab ? [fake.tab] : [];
      },
      sendMessage: async (_tab: number, message: unknown) => {
        fake.sent.push(message);
        if (!fake.script) throw new Error('no receiver');
        return fake.answer;
      },
    },
    permissions: {
      contains: async () => {
        if (fake.allowed instanceof Error) throw fake.allowed;
        return fake.allowed;
      },
    },
    runtime: {
      getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }),
    },
    scripting: {
      executeScript: async () => {
        if (!fake.injectable) throw new Error('refused');
        fake.script = true;
      },
    },
  },
}));
const { pageClient } = await import('../../src/popup/page-client');

const REPORT = checked(aReport());
beforeEach(() => {
  Object.assign(fake, {
    tab: { id: 7, url: 'https://news.example/story' },
    allowed: true,
    broken: false,
    injectable: true,
    script: true,
    answer: { ok: true, value: REPORT },
    sent: [],
  });
});

const status = async () => (await pageClient()).status();

describe('the page under the popup', () => {
  test('answers for itself', async () => {
    expect((await pageClient()).host).toBe('news.example');
    expect(await status()).toEqual(REPORT);
  });

  test('opened before the extension came, gets the script first', async () => {
    fake.script = false;
    expect(await status()).toEqual(REPORT);
  });

  test('that refuses every script cannot be checked', async () => {
    Object.assign(fake, { script: false, injectable: false });
    expect(await status()).toEqual({ state: 'impossible' });
  });

  test('that has no text of its own, so that the reader keeps silent, cannot be checked', async () => {
    Object.assign(fake, { script: false, answer: undefined });
    expect(await status()).toEqual({ state: 'impossible' });
  });

  test('whose script fails has failed, with the reason', async () => {
    fake.answer = { ok: false, error: 'out of breath' };
    expect(await status()).toEqual({ state: 'failed', reason: 'out of breath' });
  });

  test('withheld by the browser waits for a click, and is then checked', async () => {
    Object.assign(fake, { allowed: false, script: false });
    const client = await pageClient();
    expect(await client.status()).toEqual({ state: 'withheld' });
    expect(await client.check(false)).toEqual(REPORT);
    expect(fake.sent.at(-1)).toMatchObject({ to: 'page/check', body: { anyway: false } });
  });

  test('withheld, but with a script from an earlier click, answers', async () => {
    fake.allowed = false;
    expect(await status()).toEqual(REPORT);
  });

  test.each(['chrome://extensions/', 'about:config', 'file:///home/a.html'])(
    '%s is not for extensions',
    async (url) => {
      Object.assign(fake, { tab: { id: 7, url }, script: false });
      expect(await status()).toEqual({ state: 'impossible' });
      expect((await pageClient()).host).toBeNull();
    },
  );

  test('a window without a tab has nothing to check', async () => {
    fake.tab = undefined;
    const client = await pageClient();
    expect(await client.status()).toEqual({ state: 'impossible' });
    expect(await client.reveal('x')).toBe(false);
  });

  test('a browser that cannot even tell its tabs is a failure with a reason', async () => {
    fake.broken = true;
    expect(await status()).toEqual({ state: 'failed', reason: 'no tabs today' });
  });

  test('a browser that cannot tell its permissions is one, too', async () => {
    Object.assign(fake, { script: false, allowed: new Error('no permissions today') });
    expect(await status()).toEqual({ state: 'failed', reason: 'no permissions today' });
  });

  test('a flag of a page that has gone is not revealed, without a fault', async () => {
    const client = await pageClient();
    fake.script = false;
    expect(await client.reveal('x')).toBe(false);
  });
});

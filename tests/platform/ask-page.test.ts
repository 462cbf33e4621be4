import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { askPage, NoWayIn } = await import('../../src/platform/ask-page');

/** What the tab answers, in the order it is asked; null where nobody listens. */
let answers: (unknown | null)[];
let injected: unknown[];
let refuses: boolean;

beforeEach(() => {
  answers = [];
  injected = [];
  refuses = false;
  Object.assign(browser, fakeBrowser(), {
    tabs: {
      sendMessage: async () => {
        const answer = answers.shift();
        if (answer === null) throw new Error('Receiving end does not exist');
        return answer;
      },
    },
    scripting: {
      executeScript: async (what: unknown) => {
        if (refuses) throw new Error('refused');
        injected.push(what);
      },
    },
  });
  const runtime = browser['runtime'] as Record<string, unknown>;
  runtime['getManifest'] = () => ({ content_scripts: [{ js: ['stub.js'] }] });
});

const place = (everywhere?: boolean) => askPage(4, everywhere)('page/place', null);
const here = { ok: true, value: { stamp: 'here' } };

test('a page with a reader is asked once and gets nothing', async () => {
  answers = [here];
  expect(await place()).toEqual({ stamp: 'here' });
  expect(injected).toEqual([]);
});

test.each([
  ['nobody listens', null],
  ['everybody keeps silent', undefined],
])('where %s the reader is put in and asked', async (_what, first) => {
  answers = [first, here];
  expect(await place(true)).toEqual({ stamp: 'here' });
  expect(injected).toMatchObject([
    {
      target: { tabId: 4, allFrames: true },
      files: ['stub.js', expect.stringContaining('reader')],
    },
  ]);
});

test('a fault of the reader is its own, and no reason for another', async () => {
  answers = [{ ok: false, error: 'out of breath' }, here];
  await expect(place()).rejects.toThrow('out of breath');
  expect(injected).toEqual([]);
});

test('a page that lets no script in is told from one whose reader keeps silent', async () => {
  answers = [null];
  refuses = true;
  await expect(place()).rejects.toBeInstanceOf(NoWayIn);
  refuses = false;
  answers = [null, undefined];
  const silent = await place().catch((fault: unknown) => fault);
  expect(silent).not.toBeInstanceOf(NoWayIn);
  expect(silent).toMatchObject({ message: 'no answer' });
});

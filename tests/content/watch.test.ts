// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/content/watch';

const LONG = 'A long new sentence that has come late to the page and ought to be looked at.';

let life: AbortController;
let looks: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  life = new AbortController();
  looks = [];
  watchPage({ look: (moved) => looks.push(moved) }, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Let mutations be reported, then let this much time pass. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}

function add(text: string): void {
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
}

test('late text is looked at once it has come to rest; small change is not', async () => {
  add('Small.');
  await pass(5000);
  expect(looks).toEqual([]);
  add(LONG);
  await pass(100);
  expect(looks).toEqual([]);
  await pass(5000);
  expect(looks).toEqual([false]);
});

test('text changed in place counts too', async () => {
  add('Small.');
  const text = document.querySelector('p')?.firstChild as Text;
  text.data = LONG;
  await pass(5000);
  expect(looks).toEqual([false]);
});

test('a page that never rests is looked at ever more rarely, and never given up', async () => {
  const seen: number[] = [];
  for (let second = 0; second < 600; second += 1) {
    add(LONG);
    await pass(1000);
    if (second % 60 === 59) seen.push(looks.length);
  }
  expect(seen[0]).toBeGreaterThan(6);
  expect(seen[0]).toBeLessThan(18);
  const later = seen.slice(1).map((sum, at) => sum - (seen[at] ?? 0));
  for (const minute of later) {
    expect(minute).toBeGreaterThanOrEqual(3);
    expect(minute).toBeLessThanOrEqual(8);
  }
});

test('a new address without a load is a new page, a new fragment is not', async () => {
  history.pushState(null, '', '#below');
  dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(looks).toEqual([]);
  history.pushState(null, '', '/other-story');
  dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(looks).toEqual([true]);
});

test('a query changes no page, but is looked at', async () => {
  history.pushState(null, '', '?campaign=1');
  dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(looks).toEqual([false]);
});

test('an address that changes without end is no more work than text that does', async () => {
  for (let step = 0; step < 300; step += 1) {
    history.replaceState(null, '', `/${step}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await pass(200);
  }
  expect(looks.length).toBeGreaterThan(3);
  expect(looks.length).toBeLessThan(40);
});

test('text that comes in a shadow tree counts, and what changes in it later', async () => {
  const host = document.createElement('x-app');
  const inner = document.createElement('x-text');
  const root = host.attachShadow({ mode: 'open' });
  root.append(inner);
  const deep = inner.attachShadow({ mode: 'open' });
  document.body.append(host);
  await pass(5000);
  expect(looks).toEqual([]);
  deep.append(Object.assign(document.createElement('p'), { textContent: LONG }));
  await pass(5000);
  expect(looks).toEqual([false]);
});

test('a text that is replaced is told at once, and looked at', async () => {
  life.abort();
  life = new AbortController();
  let stands: boolean | null = true;
  const gone: number[] = [];
  const look = (moved: boolean) => looks.push(moved);
  watchPage({ look, standing: () => stands, gone: () => gone.push(looks.length) }, life.signal);
  add('Small.');
  await pass(0);
  expect(gone).toEqual([]);
  stands = false;
  add('Small.');
  await vi.advanceTimersByTimeAsync(0);
  expect(gone).toEqual([0]);
  await pass(5000);
  expect(looks).toEqual([false]);
});

test('after the end of the page’s life nothing is looked at', async () => {
  add(LONG);
  await pass(10);
  life.abort();
  add(LONG);
  await pass(5000);
  expect(looks).toEqual([]);
});

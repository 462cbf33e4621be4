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
  watchPage((moved) => looks.push(moved), life.signal);
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

test('a page that never rests is looked at a few times and then left alone', async () => {
  for (let minute = 0; minute < 600; minute += 1) {
    add(LONG);
    await pass(1000);
  }
  expect(looks.length).toBeGreaterThan(2);
  expect(looks.length).toBeLessThan(12);
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

test('after the end of the page’s life nothing is looked at', async () => {
  add(LONG);
  await pass(10);
  life.abort();
  add(LONG);
  await pass(5000);
  expect(looks).toEqual([]);
});

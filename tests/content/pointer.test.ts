// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hit } from '../../src/content/hit-test';
import { watchPointer } from '../../src/content/pointer';

const HIT = { mark: { places: [] }, places: [] } as Hit;

let life: AbortController;
let state: 'closed' | 'hovering' | 'pinned';
let host: HTMLElement;
/** Where the mark is: left of this. */
const EDGE = 100;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Some text with <a href="#x">a link</a> in it.</p><div></div>';
  host = document.querySelector('div') as HTMLElement;
  life = new AbortController();
  state = 'closed';
  watchPointer(
    {
      hit: (x) => (x < EDGE ? HIT : null),
      isOurs: (target) => target === host,
      state: () => state,
      open: (_hit, pinned) => {
        state = pinned ? 'pinned' : 'hovering';
      },
      close: () => {
        state = 'closed';
      },
    },
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** As if a reader had made it; what scripts dispatch is not trusted. */
function made<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

function send(kind: string, x: number, target: EventTarget = document.body, more = {}): Event {
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: 5, ...more };
  const event = kind === 'click' ? new MouseEvent(kind, init) : new PointerEvent(kind, { ...init });
  target.dispatchEvent(made(event));
  return event;
}

describe('hovering', () => {
  test('opens after a rest, not in passing', () => {
    send('pointermove', 10);
    vi.advanceTimersByTime(100);
    send('pointermove', 500);
    vi.advanceTimersByTime(1000);
    expect(state).toBe('closed');
    send('pointermove', 10);
    vi.advanceTimersByTime(200);
    expect(state).toBe('hovering');
  });

  test('closes some time after leaving, unless the pointer reaches the card', () => {
    send('pointermove', 10);
    vi.advanceTimersByTime(200);
    send('pointermove', 500);
    vi.advanceTimersByTime(300);
    send('pointermove', 500, host);
    vi.advanceTimersByTime(5000);
    expect(state).toBe('hovering');
    send('pointermove', 500);
    vi.advanceTimersByTime(1000);
    expect(state).toBe('closed');
  });

  test('does nothing while text is being selected or with a finger', () => {
    send('pointermove', 10, document.body, { buttons: 1 });
    vi.advanceTimersByTime(1000);
    send('pointermove', 10, document.body, { pointerType: 'touch' });
    vi.advanceTimersByTime(1000);
    expect(state).toBe('closed');
  });
});

describe('clicking', () => {
  test('pins on a mark and closes beside it, and never takes the click from the page', () => {
    const click = send('click', 10);
    expect(state).toBe('pinned');
    expect(click.defaultPrevented).toBe(false);
    send('click', 10, host);
    expect(state).toBe('pinned');
    send('click', 500);
    expect(state).toBe('closed');
  });

  test('a pinned card does not follow the pointer', () => {
    send('click', 10);
    send('pointermove', 500);
    vi.advanceTimersByTime(5000);
    expect(state).toBe('pinned');
  });

  test('links and modified clicks belong to the page', () => {
    const link = document.querySelector('a') as HTMLElement;
    send('click', 10, link);
    send('click', 10, document.body, { ctrlKey: true });
    send('click', 10, document.body, { button: 1 });
    expect(state).toBe('closed');
  });

  test('the end of a selection is no click', () => {
    document.getSelection()?.selectAllChildren(document.body);
    send('click', 10);
    expect(state).toBe('closed');
    document.getSelection()?.removeAllRanges();
  });
});

test('Escape closes, and the page still hears it', () => {
  send('click', 10);
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  const escapeKey = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  document.body.dispatchEvent(escapeKey());
  expect(state).toBe('pinned');
  document.body.dispatchEvent(made(escapeKey()));
  expect(state).toBe('closed');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('what a script of the page dispatches does nothing', () => {
  const at = { bubbles: true, clientX: 10, clientY: 5 };
  document.body.dispatchEvent(new PointerEvent('pointermove', at));
  vi.advanceTimersByTime(1000);
  document.body.dispatchEvent(new MouseEvent('click', at));
  expect(state).toBe('closed');
  send('click', 10);
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 500 }));
  document.body.click();
  expect(state).toBe('pinned');
});

test('nothing is heard after the end', () => {
  life.abort();
  send('click', 10);
  expect(state).toBe('closed');
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Session } from '../../src/content/session';
import type { Report } from '../../src/engine/report';
import {
  BODY,
  type FakeOutside,
  fakeHighlights,
  fakeOutside,
  flagOn,
  glanceOf,
  PROSE,
  reportOf,
} from './fake-page';

// The gate has tests of its own; here a page passes when it says the word.
vi.mock('../../src/engine/recognition/gate', () => ({
  passesGate: (text: string, { keys }: { keys: string }) => text.includes(keys),
}));

const FLAGS = [
  flagOn('Two people familiar with the matter', 0),
  flagOn('four boats', 1, 'claim'),
  flagOn('It was believed', 2),
];

let painted: ReadonlyMap<string, readonly Range[]>;
let life: AbortController;

/** The machine may be busy; what is waited for comes in the end or not at all. */
const PATIENCE = 10_000;

beforeEach(() => {
  painted = fakeHighlights();
  life = new AbortController();
  document.documentElement.innerHTML = `<head><title></title></head><body>${BODY}</body>`;
});

afterEach(() => life.abort());

async function begin(outside: FakeOutside): Promise<Session> {
  const session = new Session(outside);
  session.start(life.signal);
  await session.settledStatus();
  return session;
}

const says = (name: string) => painted.get(name)?.map(String);

test('a copy is painted, counted and noted, and leaves no trace when switched off', async () => {
  const before = document.documentElement.outerHTML;
  const outside = fakeOutside(() => reportOf('copy', FLAGS));
  const session = await begin(outside);
  expect(session.status).toMatchObject({ state: 'checked', lost: [], hidden: false });
  expect(says('hearsay-sourcing')).toEqual([FLAGS[0]?.quote, FLAGS[2]?.quote]);
  expect(says('hearsay-claim-disputed')).toEqual(['four boats']);
  expect(outside.badges).toEqual([{ state: 'match', flags: 3 }]);
  await vi.waitFor(() => expect(document.documentElement.outerHTML).not.toBe(before), PATIENCE);

  outside.change({ on: false });
  expect(await session.settledStatus()).toEqual({ state: 'off', by: 'master' });
  expect(painted.size).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(outside.badges.at(-1)).toEqual({ state: 'off' });
});

describe('before the whole report is there', () => {
  const later = () => {
    let give = (_: Report): void => {};
    const report = new Promise<Report>((resolve) => {
      give = resolve;
    });
    const glance = async () => glanceOf(reportOf('copy', FLAGS));
    return { outside: fakeOutside(() => report, { glance }), give };
  };

  test('what is sure is marked, and nothing is counted or said of it', async () => {
    const { outside, give } = later();
    const session = new Session(outside);
    session.start(life.signal);
    await vi.waitFor(
      () => expect(says('hearsay-claim-disputed')).toEqual(['four boats']),
      PATIENCE,
    );
    expect([...painted.keys()]).toEqual(['hearsay-claim-disputed']);
    expect(session.status).toEqual({ state: 'not-checked' });
    expect([session.hasFlags, session.step(1), outside.badges]).toEqual([false, false, []]);
    give(reportOf('copy', FLAGS));
    expect(await session.settledStatus()).toMatchObject({ state: 'checked' });
    expect([...painted.keys()].sort()).toEqual(['hearsay-claim-disputed', 'hearsay-sourcing']);
    expect(outside.badges).toEqual([{ state: 'match', flags: 3 }]);
  });

  test('its marks go with the page\'s switch, with "hide", and with its text', async () => {
    const ways: ((session: Session, outside: FakeOutside) => void)[] = [
      (_, outside) => outside.change({ on: false }),
      (session) => session.hide(true),
      () => {
        document.body.innerHTML = '<p>Another page.</p>';
      },
    ];
    for (const goes of ways) {
      document.body.innerHTML = BODY;
      const { outside } = later();
      const session = new Session(outside);
      session.start(life.signal);
      await vi.waitFor(() => expect(painted.size).toBe(1), PATIENCE);
      goes(session, outside);
      await vi.waitFor(() => expect(painted.size).toBe(0), PATIENCE);
      life.abort();
      life = new AbortController();
    }
  });

  test('a page that turns out to be none is asked about once', async () => {
    const outside = fakeOutside(() => reportOf('none'));
    expect((await begin(outside)).status).toEqual({ state: 'no-article', reason: 'no-match' });
    expect(outside.asked).toEqual([]);
  });
});

test('what is compared is what stands on the page', async () => {
  const outside = fakeOutside(() => reportOf('copy'));
  await begin(outside);
  expect(outside.asked[0]?.page.paragraphs.map(({ text }) => text)).toEqual(PROSE);
});

describe('pages that are left alone', () => {
  const left = { pageNote: false };

  test('a page that does not pass the gate wakes nobody', async () => {
    const outside = fakeOutside(() => reportOf('copy'), { keys: 'submarine' });
    const session = await begin(outside);
    expect(session.status).toEqual({ state: 'no-article', reason: 'no-match' });
    expect(outside.asked).toEqual([]);
    expect(outside.badges).toEqual([]);
  });

  test('a page without text', async () => {
    document.body.innerHTML = '<p>Hello.</p>';
    const outside = fakeOutside(() => reportOf('copy'));
    expect((await begin(outside)).status).toEqual({ state: 'no-article', reason: 'no-text' });
  });

  test('a page that merely is about the same thing is told quietly', async () => {
    const outside = fakeOutside(() => reportOf('related'));
    const session = await begin(outside);
    expect(session.status).toMatchObject({ state: 'checked' });
    expect(painted.size).toBe(0);
    expect(outside.badges).toEqual([{ state: 'related' }]);
  });

  test('a site that is switched off', async () => {
    const offSites = [location.hostname || 'localhost'];
    const outside = fakeOutside(() => reportOf('copy'), { settings: { ...left, offSites } });
    if (!location.hostname) vi.stubGlobal('location', { ...location, hostname: 'localhost' });
    expect((await begin(outside)).status).toEqual({ state: 'off', by: 'site' });
    vi.unstubAllGlobals();
  });

  test('only when I click: nothing is read before the click, and the click skips the gate', async () => {
    const outside = fakeOutside(() => reportOf('copy', FLAGS), {
      settings: { mode: 'click' },
      keys: 'submarine',
    });
    const session = await begin(outside);
    expect(session.status).toEqual({ state: 'not-checked' });
    expect(outside.asked).toEqual([]);
    expect(await session.check(false)).toMatchObject({ state: 'checked' });
    expect(painted.size).toBeGreaterThan(0);
  });

  test('a small frame', async () => {
    const outside = fakeOutside(() => reportOf('copy', FLAGS), { isTop: false });
    expect((await begin(outside)).status).toEqual({ state: 'no-article', reason: 'no-text' });
  });
});

test('check anyway shows rule findings although no article matched', async () => {
  const outside = fakeOutside(() => reportOf('none', FLAGS));
  const session = await begin(outside);
  expect(session.status).toEqual({ state: 'no-article', reason: 'no-match' });
  expect(await session.check(true)).toMatchObject({ state: 'checked' });
  expect(outside.asked.at(-1)?.anyway).toBe(true);
  expect(says('hearsay-sourcing')).toHaveLength(2);
});

test('a failing background becomes a state with its reason', async () => {
  const outside = fakeOutside(() => Promise.reject(new Error('the dataset is broken')));
  const session = await begin(outside);
  expect(session.status).toEqual({ state: 'failed', reason: 'the dataset is broken' });
  expect(outside.badges).toEqual([{ state: 'failed' }]);
});

test('an answer of the wrong shape becomes a failure too', async () => {
  const outside = fakeOutside(() => ({}) as never);
  expect((await begin(outside)).status).toMatchObject({ state: 'failed' });
});

test('a page that rewrites itself meanwhile: moved words are found, gone ones are lost', async () => {
  const outside = fakeOutside(() => {
    document.body.innerHTML = `<main><p>Something new has been put on top of the old page.</p>
      <p>Correction: ${PROSE[1]}</p><p>${PROSE[0]?.replace('familiar', 'unfamiliar')}</p></main>`;
    return reportOf('copy', FLAGS);
  });
  const session = await begin(outside);
  expect(says('hearsay-claim-disputed')).toEqual(['four boats']);
  expect(session.status).toMatchObject({ lost: [FLAGS[0]?.id, FLAGS[2]?.id] });
});

test('categories and statuses act at once, and the count follows', async () => {
  const outside = fakeOutside(() => reportOf('copy', FLAGS));
  await begin(outside);
  outside.change({ show: { sourcing: false, translation: true, claim: true } });
  expect([...painted.keys()]).toEqual(['hearsay-claim-disputed']);
  expect(outside.badges.at(-1)).toEqual({ state: 'match', flags: 1 });
  expect(outside.asked).toHaveLength(1);
});

test('hide on this page, and back', async () => {
  const session = await begin(fakeOutside(() => reportOf('copy', FLAGS)));
  expect(session.hide(true)).toMatchObject({ hidden: true });
  expect(painted.size).toBe(0);
  expect(session.step(1)).toBe(false);
  expect(session.hide(false)).toMatchObject({ hidden: false });
  expect(painted.size).toBe(2);
});

test('the marks’ rules are worn only while marks are shown', async () => {
  const outside = fakeOutside(() => reportOf('copy', FLAGS));
  const session = await begin(outside);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  outside.change({ show: { sourcing: true, translation: true, claim: false } });
  expect(document.adoptedStyleSheets).toHaveLength(1);
  session.hide(true);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('a reader’s own colours come after the usual ones', async () => {
  const outside = fakeOutside(() => reportOf('copy', FLAGS));
  await begin(outside);
  const ruleCount = () => document.adoptedStyleSheets[0]?.cssRules.length ?? 0;
  const before = ruleCount();
  const usual = (await outside.readSettings()).marks;
  outside.change({ marks: { ...usual, sourcing: { colour: '#123456', style: 'dashed' } } });
  expect(ruleCount()).toBe(before + 1);
});

test('text that comes late is read, and the same text is not compared twice', async () => {
  document.body.innerHTML = '<p>Loading.</p>';
  const outside = fakeOutside(() => reportOf('copy', FLAGS));
  const session = await begin(outside);
  expect(session.status).toMatchObject({ state: 'no-article' });
  document.body.innerHTML = BODY;
  await vi.waitFor(() => expect(session.status.state).toBe('checked'), PATIENCE);
  document.body.append(document.createElement('hr'), 'x'.repeat(80));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(outside.asked).toHaveLength(1);
  expect(painted.size).toBe(2);
});

test('a text that goes is not spoken of any more, and is known again when it comes back', async () => {
  const outside = fakeOutside(() => reportOf('copy', FLAGS), { settings: { pageNote: false } });
  const session = await begin(outside);
  expect(painted.size).toBeGreaterThan(0);
  document.body.innerHTML = `<main>${'<p>The quay was empty and the gulls had it all to themselves for once.</p>'.repeat(5)}</main>`;
  await vi.waitFor(() => expect(painted.size).toBe(0), PATIENCE);
  await vi.waitFor(() => expect(session.status.state).toBe('no-article'), PATIENCE);
  document.body.innerHTML = BODY;
  await vi.waitFor(() => expect(says('hearsay-claim-disputed')).toEqual(['four boats']), PATIENCE);
  expect(outside.asked).toHaveLength(1);
});

test('what hides the marks hides them from the same text under another query', async () => {
  const outside = fakeOutside(() => reportOf('copy', FLAGS), { settings: { pageNote: false } });
  const session = await begin(outside);
  session.hide(true);
  history.replaceState(null, '', '?seen=1');
  document.body.innerHTML = `${BODY}<p>One more line has been added below the text that was there before.</p>`;
  await vi.waitFor(() => expect(outside.asked.length).toBe(2), PATIENCE);
  expect(await session.settledStatus()).toMatchObject({ state: 'checked', hidden: true });
  expect(painted.size).toBe(0);
});

test('revealing and stepping open a card for the right flag', async () => {
  const outside = fakeOutside(() => reportOf('copy', FLAGS), { settings: { pageNote: false } });
  const session = await begin(outside);
  expect(session.reveal('nothing')).toBe(false);
  expect(session.reveal(FLAGS[1]?.id ?? '')).toBe(true);
  await vi.waitFor(() => expect(says('hearsay-active')).toEqual(['four boats']), PATIENCE);
  expect(session.step(1)).toBe(true);
  await vi.waitFor(() => expect(says('hearsay-active')).toEqual(['It was believed']), PATIENCE);
  expect(session.step(1)).toBe(true);
  await vi.waitFor(() => expect(says('hearsay-active')).toEqual([FLAGS[0]?.quote]), PATIENCE);
  const escapeKey = new KeyboardEvent('keydown', { key: 'Escape' });
  document.dispatchEvent(Object.defineProperty(escapeKey, 'isTrusted', { value: true }));
  expect(painted.has('hearsay-active')).toBe(false);
});

describe('text that is replaced', () => {
  const clone = () => {
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
  };
  /** The state at every turn until the marks are back, or were taken away. */
  async function statesAfter(change: () => void, session: Session): Promise<Set<string>> {
    const states = new Set<string>();
    change();
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise((resume) => setTimeout(resume, 50));
      states.add(session.status.state);
    }
    return states;
  }
  const lost = ({ status }: Session) => status.state === 'checked' && status.lost.length;

  test('by the same is the same: what was said of it holds, and its places are found again', async () => {
    const outside = fakeOutside(() => reportOf('copy', FLAGS), { settings: { pageNote: false } });
    const session = await begin(outside);
    clone();
    await Promise.resolve();
    // Meanwhile none of its places is one, and nothing leads there.
    await vi.waitFor(() => expect(lost(session)).toBe(3), { timeout: PATIENCE, interval: 5 });
    expect(session.step(1)).toBe(false);
    const timer = setInterval(clone, 30);
    expect(await statesAfter(clone, session)).toEqual(new Set(['checked']));
    clearInterval(timer);
    await vi.waitFor(() => expect(lost(session)).toBe(0), PATIENCE);
    expect(outside.asked).toHaveLength(1);
  });

  test('by another is another: nothing is said of it', async () => {
    const outside = fakeOutside(() => reportOf('copy', FLAGS), { settings: { pageNote: false } });
    const session = await begin(outside);
    const other = () => {
      for (const p of document.querySelectorAll('p')) {
        p.outerHTML = '<p>The gulls had the quay to themselves until the first boat came.</p>';
      }
    };
    expect(await statesAfter(other, session)).toContain('not-checked');
    expect(painted.size).toBe(0);
  });
});

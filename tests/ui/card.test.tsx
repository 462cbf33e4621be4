// @vitest-environment happy-dom
/** The card beside a highlight, and the note of a recognised page. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Flag } from '../../src/engine/report';
import { FlagCard } from '../../src/ui/FlagCard';
import { PageNote } from '../../src/ui/PageNote';
import { anonymousFlag, aReport, claimFlag, conflationFlag, ORIGIN } from './a-report';
import { click, control, pageText, show, wordingOf } from './rendered';

let told: string[];
beforeEach(() => {
  told = [];
});

const card = (
  flag: Flag,
  { pinned = true, report = aReport(), place = { at: 5, all: 22 }, keys = {} } = {},
) =>
  show(
    <FlagCard
      flag={flag}
      place={place}
      report={report}
      wording={{ ...wordingOf('en'), keys }}
      pinned={pinned}
      onClose={() => told.push('close')}
      onStep={(by) => told.push(`step ${by}`)}
    />,
  );

const questions = (body: HTMLElement) =>
  [...body.querySelectorAll('.answers dt')].map(({ textContent }) => textContent);

describe('the card', () => {
  test('is a dialogue named by its status and words, and can take the focus', async () => {
    const body = await card(anonymousFlag);
    const dialog = body.querySelector<HTMLElement>('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toBe(
      'Hearsay: Unnamed source, “two people who saw the list”',
    );
    expect(dialog?.tabIndex).toBe(-1);
    expect(dialog?.lang).toBe('en');
  });

  test('a claim answers four questions, the strongest sources with the host of each link', async () => {
    const body = await card(claimFlag('contradicted'));
    expect(questions(body)).toEqual(['Here', 'Known now', 'Says who', 'How sure']);
    expect(body.querySelector('.answers b')?.textContent).toBe('The inspectors counted three.');
    const hosts = [...body.querySelectorAll('.answers .host')].map((one) => one.textContent);
    expect(hosts).toEqual(['courier.example', 'archive.example']);
    expect(pageText()).toMatch(/As of: 4\s*–\s*6 May 2021/);
  });

  test('says whose record speaks, and when nobody reviewed a finding', async () => {
    const maker = { name: 'Quay Desk', page: 'https://q.example', contact: 'https://q.example' };
    const origin = { ...ORIGIN, article: { ...ORIGIN.article, maker } };
    await card(claimFlag('contradicted'), { report: aReport({ origin }) });
    expect(pageText()).toContain('From a record by Quay Desk, reviewed 1 June 2021.');
    const pack = { name: 'Quay pack', publisher: 'Quay', signed: false, key: null };
    const packed = { ...origin, article: { ...origin.article, pack } };
    await card(claimFlag('contradicted'), { report: aReport({ origin: packed }) });
    expect(pageText()).toContain('file “Quay pack” that you loaded (unsigned)');
    await card(anonymousFlag);
    expect(pageText()).toContain('Found by a rule of Hearsay');
  });

  test('says its place among the findings, closes and steps by button and key', async () => {
    const body = await card(anonymousFlag);
    expect(pageText()).toContain('5 of 22');
    await click(control('Close'));
    await click(control('Next finding'));
    await click(control('Previous finding'));
    for (const key of ['Escape', 'ArrowRight', 'ArrowLeft']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      body.querySelector('[role="dialog"]')?.dispatchEvent(event);
    }
    expect(told).toEqual(['close', 'step 1', 'step -1', 'close', 'step 1', 'step -1']);
  });

  test('its buttons say their keys, the browser’s own only where it has some', async () => {
    await card(anonymousFlag, { keys: { 'next-mark': 'Alt+Period' } });
    expect(control('Next finding').title).toBe('Next finding (→, Alt+.)');
    expect(control('Next finding').getAttribute('aria-keyshortcuts')).toBe('ArrowRight Alt+Period');
    expect(control('Previous finding').title).toBe('Previous finding (←)');
    expect(control('Close').title).toBe('Close (Esc)');
  });

  test('one that is only listed has no place, one that hovers says how to keep it', async () => {
    await card(anonymousFlag, { place: null as never });
    expect(pageText()).not.toContain(' of 22');
    await card(anonymousFlag, { pinned: false });
    expect(pageText()).toContain('Click the passage to keep this open.');
  });

  test('an unnamed source: how many, and where the reason stands', async () => {
    await card(anonymousFlag);
    expect(pageText()).toContain('2 unnamed sources are claimed.');
    expect(pageText()).toContain('A reason for anonymity is given in paragraph 3.');
    expect(pageText()).toContain('two people');
  });

  test('an inferred wording is called inferred, and the pivot’s word is in its language', async () => {
    const body = await card(conflationFlag);
    expect(pageText()).toContain('Before translation (inferred)');
    expect(body.querySelector('dd[lang="it"]')?.textContent).toBe('assistere');
  });
});

describe('the page note', () => {
  const note = (marks: number) =>
    show(
      <PageNote
        report={aReport()}
        marks={marks}
        wording={wordingOf('en')}
        onOpen={() => told.push('open')}
        onDismiss={() => told.push('dismiss')}
      />,
    );

  test('says what the page is and how many findings it has', async () => {
    await note(4);
    expect(pageText()).toContain(
      'A copy of a translated version. Not The Daily Quay’s own wording. 4 findings',
    );
    await click(control('Show'));
    await click(control('Dismiss'));
    expect(told).toEqual(['open', 'dismiss']);
  });

  test('offers no way to a finding where there is none', async () => {
    await note(0);
    expect(() => control('Show')).toThrow();
  });
});

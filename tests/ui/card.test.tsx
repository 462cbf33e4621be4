// @vitest-environment happy-dom
/** The card beside a mark, and the note of a recognised page. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Flag } from '../../src/engine/report';
import { FlagCard } from '../../src/ui/FlagCard';
import { PageNote } from '../../src/ui/PageNote';
import { anonymousFlag, aReport, claimFlag, conflationFlag } from './a-report';
import { click, control, pageText, show, wordingOf } from './rendered';

let told: string[];
beforeEach(() => {
  told = [];
});

const card = (flags: readonly Flag[], pinned = true) =>
  show(
    <FlagCard
      flags={flags}
      report={aReport()}
      wording={wordingOf('en')}
      pinned={pinned}
      onClose={() => told.push('close')}
      onStep={(by) => told.push(`step ${by}`)}
    />,
  );

describe('the card', () => {
  test('is a named dialogue that can take the focus', async () => {
    const body = await card([anonymousFlag]);
    const dialog = body.querySelector<HTMLElement>('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toBe('Hearsay: about this mark');
    expect(dialog?.tabIndex).toBe(-1);
    expect(dialog?.lang).toBe('en');
  });

  test('several flags on one mark are counted and paged through, round and round', async () => {
    await card([claimFlag('contradicted'), anonymousFlag, conflationFlag]);
    expect(pageText()).toContain('1 of 3 on this passage');
    await click(control('Next on this passage'));
    expect(pageText()).toContain('Unnamed source');
    await click(control('Next on this passage'));
    await click(control('Next on this passage'));
    expect(pageText()).toContain('1 of 3 on this passage');
    await click(control('Previous on this passage'));
    expect(pageText()).toContain('Word in the wrong sense');
  });

  test('begins again when it is moved to another mark', async () => {
    const flags = [claimFlag('contradicted'), anonymousFlag];
    await card(flags);
    await click(control('Next on this passage'));
    await card([conflationFlag, anonymousFlag]);
    expect(pageText()).toContain('1 of 2 on this passage');
  });

  test('one flag has nothing to page', async () => {
    await card([anonymousFlag]);
    expect(pageText()).not.toContain('on this passage');
  });

  test('closes by button and by Escape, and steps when it is pinned', async () => {
    const body = await card([anonymousFlag]);
    await click(control('Close'));
    await click(control('Next mark'));
    await click(control('Previous mark'));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    body.querySelector('[role="dialog"]')?.dispatchEvent(key);
    expect(told).toEqual(['close', 'step 1', 'step -1', 'close']);
  });

  test('one that only hovers says how to keep it', async () => {
    await card([anonymousFlag], false);
    expect(pageText()).toContain('Click the mark to keep this open.');
    expect(pageText()).not.toContain('Next mark');
  });

  test('an unnamed source: how many, and where the reason stands', async () => {
    await card([anonymousFlag]);
    expect(pageText()).toContain('2 unnamed sources are claimed.');
    expect(pageText()).toContain('A reason for anonymity is given in paragraph 3.');
    expect(pageText()).toContain('two people');
  });

  test('an inferred wording is called inferred, and the pivot’s word is in its language', async () => {
    const body = await card([conflationFlag]);
    expect(pageText()).toContain('Before translation, probably');
    expect(body.querySelector('[lang="it"]')?.textContent).toBe('assistere');
  });
});

describe('the page note', () => {
  const note = (marks?: number) =>
    show(
      <PageNote
        report={aReport()}
        {...(marks !== undefined && { marks })}
        wording={wordingOf('en')}
        onOpen={() => told.push('open')}
        onDismiss={() => told.push('dismiss')}
      />,
    );

  test('says what the page is and how many marks it has', async () => {
    await note();
    expect(pageText()).toContain('Copy of “Lorries leave the yard by night”, reworded throughout');
    expect(pageText()).toContain('4 marks');
    await click(control('Show'));
    await click(control('Dismiss'));
    expect(told).toEqual(['open', 'dismiss']);
  });

  test('offers no way to a mark where there is none', async () => {
    await note(0);
    expect(() => control('Show')).toThrow();
  });
});

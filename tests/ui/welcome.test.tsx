// @vitest-environment happy-dom
/** The welcome page. */
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { Welcome } from '../../src/welcome/Welcome';
import { click, control, pageText, point, show, wordingOf } from './rendered';

let stored: Settings;
let opened: number;
beforeEach(() => {
  stored = DEFAULT_SETTINGS;
  opened = 0;
});

const open = () =>
  show(
    <Welcome
      stored={stored}
      wording={wordingOf('en')}
      change={async (by) => {
        stored = by(stored);
        return stored;
      }}
      onPage={() => undefined}
      onOptions={() => {
        opened += 1;
      }}
    />,
  );

test('the three marks are tried out: point, click, step, close', async () => {
  const body = await open();
  const marks = [...body.querySelectorAll<HTMLElement>('.mark')];
  expect(marks).toHaveLength(3);
  expect(pageText()).toContain('What is known of a passage appears here.');

  await point(marks[0] ?? body);
  expect(pageText()).toContain('Unnamed source');
  expect(pageText()).toContain('1 of 3');
  await click(marks[2] ?? body);
  expect(pageText()).toContain('Both had taken an earlier boat');
  expect(marks[2]?.getAttribute('aria-pressed')).toBe('true');

  await click(control('Next finding'));
  expect(pageText()).toContain('No reason for anonymity is given.');
  await click(control('Previous finding'));
  await click(control('Previous finding'));
  expect(pageText()).toContain('assistere');
  await click(control('Close'));
  expect(body.querySelector('[role="dialog"]')).toBeNull();
});

test('says what it reads and that it sends nothing, and asks for nothing', async () => {
  const body = await open();
  expect(pageText()).toContain('sends nothing: no address, no text, no count');
  expect(body.querySelectorAll('input:not([role="switch"])')).toHaveLength(0);
});

test('only-when-I-click is one switch away, and back', async () => {
  await open();
  await click(control('Check pages only when I click'));
  expect(stored.mode).toBe('click');
  await click(control('Check pages only when I click'));
  expect(stored.mode).toBe('auto');
});

test('leads to the options', async () => {
  await open();
  await click(control('Options'));
  expect(opened).toBe(1);
});

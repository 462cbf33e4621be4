// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { NewsNote } from '../../src/popup/NewsNote';
import { newsSince } from '../../src/popup/news';
import { click, control, pageText, show, wordingOf } from './rendered';

const NEWS = [
  { version: '0.1.0', text: 'news_0_1' },
  { version: '0.9.0', text: 'news_0_1' },
  { version: '0.10.0', text: 'news_0_1' },
] as const;

test.each([
  ['0.1.0', '0.10.0'],
  ['0.9.2', '0.10.0'],
  ['0.10.0', null],
  ['0.10.1', null],
  ['1.0.0', null],
  [null, null],
])('who last saw %s is told of %s', (seen, told) => {
  expect(newsSince(seen, NEWS)?.version ?? null).toBe(told);
});

test('a fresh installation of the first version has no news', () => {
  expect(newsSince('0.1.0')).toBeNull();
});

test('the note goes away when it was read, and says so', async () => {
  let seen = 0;
  await show(
    <NewsNote wording={wordingOf('en')} version="0.2.0" text="news_0_1" onSeen={() => seen++} />,
  );
  expect(pageText()).toContain('New in 0.2.0: First version.');
  await click(control('Got it'));
  expect(pageText()).not.toContain('New in');
  expect(seen).toBe(1);
});

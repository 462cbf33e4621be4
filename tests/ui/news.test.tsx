// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import hearsay from '../../package.json' with { type: 'json' };
import { NewsNote } from '../../src/popup/NewsNote';
import { newsSince } from '../../src/popup/news';
import { click, control, pageText, show, wordingOf } from './rendered';

const NEWS = [
  { version: '0.1.0', text: 'news_0_2' },
  { version: '0.9.0', text: 'news_0_2' },
  { version: '0.10.0', text: 'news_0_2' },
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

test('who had the first version is told of the second, once', () => {
  expect(newsSince('0.1.0')?.version).toBe('0.2.0');
  expect(newsSince('0.2.0')).toBeNull();
});

test('no version tells of one that is still to come', () => {
  expect(newsSince(hearsay.version)).toBeNull();
});

test('the note goes away when it was read, and says so', async () => {
  let seen = 0;
  await show(
    <NewsNote wording={wordingOf('en')} version="0.2.0" text="news_0_2" onSeen={() => seen++} />,
  );
  expect(pageText()).toContain('New in 0.2.0: Other outlets’ own stories');
  await click(control('Got it'));
  expect(pageText()).not.toContain('New in');
  expect(seen).toBe(1);
});

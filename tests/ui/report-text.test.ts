import { expect, test } from 'vitest';
import { disputeText, reportText } from '../../src/popup/report-text';
import { aReport, claimFlag, conflationFlag } from './a-report';
import { wordingOf } from './rendered';

test('the report reads from the verdict to the last flag, with its caveat', () => {
  const text = reportText(aReport(), 'news.example', wordingOf('en'));
  const lines = text.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Hearsay report',
    'Page: news.example',
    'Copy of “Lorries leave the yard by night”, reworded throughout',
  ]);
  expect(text).toContain('Matched 24 of 31 paragraphs.');
  expect(text).toContain('A mark means disputed, not false.');
  for (const { quote } of aReport().flags) expect(text).toContain(`"${quote}"`);
  expect(text).not.toMatch(/\{\w+\}|undefined|null/);
});

test('a report read from a file names no page', () => {
  expect(reportText(aReport(), null, wordingOf('en'))).not.toContain('Page:');
});

test('a disputed mark carries its evidence, what made it, and room for an answer', () => {
  const text = disputeText(claimFlag('contradicted'), aReport(), wordingOf('en'));
  expect(text).toContain('lorries-2021 claim:contradicted-claim:2:0 2026-11-23');
  expect(text).toContain('https://courier.example/three');
  expect(text).toContain('(Quay Courier, undated, archive)');
  expect(text.trimEnd().endsWith('What is wrong with this mark:')).toBe(true);
});

test('a translation fault carries its explanation', () => {
  expect(disputeText(conflationFlag, aReport(), wordingOf('en'))).toContain(
    'One verb there, two senses here.',
  );
});

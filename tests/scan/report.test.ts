/** Reports of saved pages: the same as in the extension, made on a command line. */
import { expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { makeReporter } from '../../src/scan/scanner';

const OPTIONS = { anyway: false, gate: true, explain: false };
const DEMO = 'src/demo/page.html';
const dataset = readDataset(BUNDLED_RECORDS);

test('HTML stands alone: its styles inside, nothing fetched, every note under its number', () => {
  const html = makeReporter(dataset, OPTIONS, 'html')(DEMO);
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).not.toMatch(/<script|<link|@import|src=/);
  const notes = [...html.matchAll(/id="note-(\d+)"/g)].map(([, n]) => n);
  const numbers = [...html.matchAll(/href="#note-(\d+)"/g)].map(([, n]) => n);
  expect(notes.length).toBeGreaterThan(10);
  expect(new Set(numbers)).toEqual(new Set(notes));
});

test('Markdown and JSON-LD hold as many findings', () => {
  const markdown = makeReporter(dataset, OPTIONS, 'md')(DEMO);
  const [annotations] = JSON.parse(makeReporter(dataset, OPTIONS, 'jsonld')(DEMO));
  expect(markdown.match(/^### /gm)).toHaveLength(annotations.items.length);
});

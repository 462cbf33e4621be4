import { expect, test } from 'vitest';
import { stylesFirst, wholePage } from '../../src/build/page-head';

test('what is a page’s own stands in the head, and an empty body after it', () => {
  const page = wholePage('<link rel="stylesheet" href="./a.css" />\n');
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n/);
  expect(page).toContain(
    '<link rel="stylesheet" href="./a.css" />\n</head>\n<body></body>\n</html>',
  );
});

test('a page with a head of its own is refused', () => {
  expect(() => wholePage('<!doctype html><html><head></head></html>')).toThrow('head');
});

test('a body that a page brings is kept', () => {
  const page = wholePage('<script src="a.js"></script>\n<body>\n  <p>Wait.</p>\n</body>\n');
  expect(page).toContain('</head>\n<body>\n  <p>Wait.</p>\n</body>\n</html>');
  expect(page.match(/<body>/g)).toHaveLength(1);
});

test('style sheets are asked for before scripts', () => {
  const page = wholePage('<script src="a.js"></script>\n<link rel="stylesheet" href="a.css">\n');
  const ordered = stylesFirst(page);
  expect(ordered).toContain(
    '<title>Hearsay</title>\n<link rel="stylesheet" href="a.css">\n<script',
  );
  expect(ordered.match(/stylesheet/g)).toHaveLength(1);
});

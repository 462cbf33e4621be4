// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Changes } from '../../src/ui/report/Changes';
import { aReport } from './a-report';
import { pageText, show, wordingOf } from './rendered';

test('paragraphs that a copy left out, put in or moved are told by their numbers', async () => {
  const report = aReport({
    changes: [],
    paragraphs: [
      { kind: 'missing', articleParagraph: 3, pageParagraph: null, claims: [] },
      { kind: 'added', articleParagraph: null, pageParagraph: 5, claims: [] },
      { kind: 'moved', articleParagraph: 7, pageParagraph: 9, claims: [] },
    ],
  });
  await show(<Changes report={report} wording={wordingOf('en')} />);
  expect(pageText()).toContain('Leaves out paragraph 3 of the article.');
  expect(pageText()).toContain('Adds a paragraph of its own: paragraph 5 here.');
  expect(pageText()).toContain('Moves paragraph 7 of the article: it is paragraph 9 here.');
});

test('nothing is said where nothing was changed', async () => {
  const report = aReport({ changes: [], paragraphs: [] });
  await show(<Changes report={report} wording={wordingOf('en')} />);
  expect(pageText()).not.toContain('What this copy changed');
});

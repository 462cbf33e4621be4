// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Comparison, EDIT_KINDS, type Edit } from '../../src/engine/comparison';
import type { Report } from '../../src/engine/report';
import { INTERFACE_LANGUAGES } from '../../src/settings';
import { Changes, type Passage } from '../../src/ui/report/Changes';
import { aReport } from './a-report';
import { click, control, pageText, press, show, wordingOf } from './rendered';

test('paragraphs that a copy left out, put in or moved are told by their numbers', async () => {
  const report = aReport({
    changes: [],
    paragraphs: [
      { kind: 'missing', articleParagraph: 3, pageParagraph: null, claims: [], caveats: [] },
      { kind: 'added', articleParagraph: null, pageParagraph: 5, claims: [], caveats: [] },
      { kind: 'moved', articleParagraph: 7, pageParagraph: 9, claims: [], caveats: [] },
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

const EDIT: Edit = {
  kind: 'number',
  pageParagraph: 4,
  start: 10,
  end: 19,
  quote: 'six weeks',
  before: '',
  after: '',
  articleParagraph: 4,
  expected: '9 week',
  speaker: null,
  weight: 'high',
  agreeing: 4,
  inherited: null,
};
const compared = (edits: readonly Edit[], rest: Partial<Comparison> = {}): Report =>
  aReport({
    changes: [],
    paragraphs: [],
    comparison: {
      edition: null,
      withheld: null,
      looked: ['number', 'name', 'quotation', 'hedge-lost', 'hedge-gained'],
      partly: [],
      edits,
      rows: [
        { state: 'kept', pageParagraph: 0, articleParagraph: 0 },
        { state: 'missing', pageParagraph: null, articleParagraph: 1 },
        { state: 'reworded', pageParagraph: 4, articleParagraph: 4 },
      ],
      ...rest,
    },
  });

test('every kind of change has a sentence in every language, with its slots filled', async () => {
  const edits = EDIT_KINDS.flatMap((kind): Edit[] => {
    const unnamed = kind.startsWith('attribution') ? ['~he', '~experts'] : [];
    return ['', 'denied', 'Ada Reed', ...unnamed].map((expected, at) => {
      const speaker = expected === 'denied' ? null : 'Bo Lind';
      return { ...EDIT, kind, expected, speaker, start: at };
    });
  });
  for (const language of INTERFACE_LANGUAGES) {
    await show(<Changes report={compared(edits)} wording={wordingOf(language)} />);
    const lines = [...document.querySelectorAll('.change')].map((one) => one.textContent ?? '');
    expect(lines).toHaveLength(edits.length);
    for (const line of [...lines, pageText()]) {
      expect(line, language).not.toMatch(/[{}|~]|edit_|why_|kind_|map_/);
    }
  }
});

test('a word that says too little alone stands among its neighbours', async () => {
  const lone = { ...EDIT, quote: 'six', before: 'closed for at ', after: ' weeks and' };
  await show(<Changes report={compared([lone])} wording={wordingOf('en')} />);
  expect(document.querySelector('.change q')?.textContent).toBe('… closed for at six weeks and …');
  const first = { ...EDIT, quote: 'Six', before: '', after: ' weeks later it' };
  await show(<Changes report={compared([first])} wording={wordingOf('en')} />);
  expect(document.querySelector('.change q')?.textContent).toBe('Six weeks later it …');
});

test('numbers and dates are written as the reader writes them', async () => {
  const said = async (edit: Partial<Edit>, language: 'en' | 'de' = 'en') => {
    await show(<Changes report={compared([{ ...EDIT, ...edit }])} wording={wordingOf(language)} />);
    return document.querySelector('.change b')?.textContent;
  };
  expect(await said({})).toBe('9 weeks');
  expect(await said({ expected: '2400000 dollar' })).toBe('$2,400,000');
  expect(await said({ expected: '2.5 kilometre' }, 'de')).toBe('2,5 Kilometer');
  expect(await said({ expected: '7' })).toBe('7');
  expect(await said({ kind: 'date', expected: '- - - 2' })).toBe('Tuesday');
  expect(await said({ kind: 'date', expected: '2019 6 - -' })).toBe('June 2019');
  expect(await said({ kind: 'date', expected: '- 3 14 -' }, 'de')).toBe('14. März');
  const lost = { kind: 'date-lost', pageParagraph: null, expected: '2019-03-14' } as const;
  expect(await said(lost, 'de')).toBe('14. März 2019');
});

test('quotation marks stand around words of the article, not around what is written our way', async () => {
  const quoted: string[] = [];
  for (const kind of EDIT_KINDS) {
    await show(
      <Changes
        report={compared([{ ...EDIT, kind, expected: 'Boats sail' }])}
        wording={wordingOf('en')}
      />,
    );
    const marked = [...document.querySelectorAll('.change q')].map((one) => one.textContent);
    if (marked.includes('Boats sail')) quoted.push(kind);
  }
  expect(quoted).toContain('headline');
  expect(quoted).toContain('notice-lost');
  for (const kind of ['number', 'unit', 'date', 'date-lost', 'byline-lost', 'link-lost'])
    expect(quoted).not.toContain(kind);
});

test('a change and a row of the map lead to their place; a missing paragraph has none', async () => {
  const went: Passage[] = [];
  const view = (
    <Changes report={compared([EDIT])} wording={wordingOf('en')} jump={(to) => went.push(to)} />
  );
  await show(view);
  await click(control('paragraph 4'));
  const rows = [...document.querySelectorAll<HTMLElement>('button.map-row')];
  expect(rows.map((row) => row.textContent)).toEqual([
    'HeadlineKept',
    'Paragraph 4 hereReworded1 change',
  ]);
  await click(rows[1] as HTMLElement);
  expect(went).toEqual([
    { pageParagraph: 4, start: 10, end: 19 },
    { pageParagraph: 4, start: 0, end: 0 },
  ]);
  rows[0]?.focus();
  await press(rows[0] as HTMLElement, 'ArrowDown');
  expect(document.activeElement).toBe(rows[1]);
  expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  expect(document.querySelector('.map-legend')?.textContent).toBe('Left out 1Reworded 1Kept 1');
  expect(pageText()).toContain('Paragraph 1 of the articleLeft out');
});

test('whose doing it is, and what was not looked for, is said', async () => {
  const inherited = { ...EDIT, inherited: 'translated' };
  await show(<Changes report={compared([inherited])} wording={wordingOf('en')} />);
  expect(pageText()).toContain('Already so in the version this page follows.');
  expect(pageText()).toContain(
    'Looked for: numbers, names, quotations, and reservations. Links were not compared.',
  );
  await show(
    <Changes report={compared([], { withheld: 'no-details' })} wording={wordingOf('en')} />,
  );
  expect(pageText()).toContain('No change found among what was looked for.');
  expect(pageText()).toContain('holds no details of the article');
});

test('another headline and a lost notice have reasons of their own; a headline is no paragraph', async () => {
  const headline: Edit = { ...EDIT, kind: 'headline', pageParagraph: 0, expected: 'Boats sail' };
  const went: Passage[] = [];
  await show(
    <Changes
      report={compared([headline])}
      wording={wordingOf('en')}
      jump={(to) => went.push(to)}
    />,
  );
  expect(pageText()).toContain('The headline is what is read first.');
  expect(pageText()).not.toContain('Without it');
  const place = document.querySelector<HTMLElement>('.change button');
  expect(place?.textContent).toBe('Headline');
  await click(place as HTMLElement);
  expect(went[0]?.pageParagraph).toBe(0);

  const notice: Edit = { ...EDIT, kind: 'notice-lost', pageParagraph: null, expected: 'in 1954' };
  await show(<Changes report={compared([notice])} wording={wordingOf('en')} />);
  expect(pageText()).toContain('what the publisher took back or put right');
});

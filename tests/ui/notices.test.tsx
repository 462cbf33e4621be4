// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Notices } from '../../src/ui/report/Notices';
import { noticeLines } from '../../src/ui/report/notice-words';
import { originalEdition } from '../../src/ui/verdict-words';
import { aReport } from './a-report';
import { pageText, show, wordingOf } from './rendered';

const NOTICE = {
  id: 'a-notice',
  kind: 'corrected' as const,
  date: '2021-06-05',
  publisher: 'The Harbour Post',
  url: 'https://harbour.example/notice',
  via: null,
  quote: 'was wrong',
  says: 'The year was another.',
  paragraphs: [2],
};

const report = aReport();
const origin = report.origin && {
  ...report.origin,
  article: { ...report.origin.article, notices: [NOTICE] },
};

test('a copy without the publisher’s notice says so, and whose it is', async () => {
  await show(
    <Notices report={{ ...report, origin, noticeCarried: false }} wording={wordingOf('en')} />,
  );
  expect(pageText()).toContain('Corrected by The Harbour Post, 5 June 2021. The year was another.');
  expect(pageText()).toContain('No such notice was found on this page.');
});

test('who carries a notice is not called the one who corrected', async () => {
  const carried = { ...NOTICE, publisher: 'The Carrier', via: 'mirror' as const };
  const article = origin && { ...origin.article, notices: [carried] };
  await show(
    <Notices
      report={{ ...report, origin: origin && article && { ...origin, article } }}
      wording={wordingOf('en')}
    />,
  );
  const issuer = originalEdition(report)?.publisher;
  expect(issuer).toBeTruthy();
  expect(pageText()).toContain(`Corrected by ${issuer}, 5 June 2021.`);
  expect(pageText()).toContain('Read as The Carrier carries it.');
  expect(pageText()).not.toContain('Corrected by The Carrier');
});

test('a page that carries one shows its words, also where no article is known', async () => {
  const notices = [
    {
      kind: 'corrected' as const,
      pageParagraph: 3,
      start: 0,
      end: 9,
      quote: 'Correction: it was May.',
    },
  ];
  await show(<Notices report={{ ...report, origin: null, notices }} wording={wordingOf('en')} />);
  expect(pageText()).toContain('This page carries a correction: Correction: it was May.');
  expect(pageText()).not.toContain('No such notice');
});

test('a notice that stands on the page leads there, one of its metadata nowhere', async () => {
  const at = (pageParagraph: number | null) => ({
    kind: 'corrected' as const,
    pageParagraph,
    start: 4,
    end: 9,
    quote: `It was May ${pageParagraph}.`,
  });
  const asked: string[] = [];
  const notices = [at(3), at(null)];
  await show(
    <Notices
      report={{ ...report, notices }}
      wording={wordingOf('en')}
      onShow={({ id }) => asked.push(id)}
    />,
  );
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons).toHaveLength(1);
  buttons[0]?.click();
  expect(asked).toEqual(['notice:3:4']);
});

test('says nothing where there is nothing', async () => {
  await show(<Notices report={report} wording={wordingOf('en')} />);
  expect(pageText()).toBe('');
});

test('Markdown says the same, with the notice’s address', () => {
  const missing = { ...report, origin, noticeCarried: false };
  expect(noticeLines(missing, wordingOf('en'), (text) => text)).toEqual([
    'Corrected by The Harbour Post, 5 June 2021. [The year was another.](<https://harbour.example/notice>)',
    '**No such notice was found on this page.**',
  ]);
});

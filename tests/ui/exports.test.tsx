// @vitest-environment happy-dom
/** A report taken along: Markdown, annotations, reviews, the page, questions. */
import { describe, expect, test } from 'vitest';
import type { Maker } from '../../src/engine/article';
import type { Flag } from '../../src/engine/report';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { stretches } from '../../src/ui/report/AnnotatedText';
import {
  fragmentLink,
  type ReportDocument,
  sentenceOf,
  weighed,
} from '../../src/ui/report/document';
import { FaultForm } from '../../src/ui/report/FaultForm';
import { faultText } from '../../src/ui/report/fault';
import { claimReviews, webAnnotations } from '../../src/ui/report/json-ld';
import { markdownOf } from '../../src/ui/report/markdown';
import { ReportBody } from '../../src/ui/report/ReportBody';
import { say } from '../../src/ui/wording';
import { aReport, claimFlag } from './a-report';
import { pageText, show, wordingOf } from './rendered';

const EN = wordingOf('en');
const TEXT =
  'The yard was dark. Here stand words that are contradicted, in one sentence. It rained.';
const start = TEXT.indexOf('words');
const flag: Flag = { ...claimFlag('contradicted', 1), start, end: start + 27 };
const made: ReportDocument = {
  report: aReport({ flags: [flag, claimFlag('disputed', 1)] }),
  lost: [],
  hidden: false,
  source: {
    url: 'https://copies.example/1#top',
    title: 'Trucks [abandon] the courtyard',
    paragraphs: [
      { text: 'Trucks abandon the courtyard', role: 'headline' },
      { text: TEXT, role: 'body' },
    ],
  },
  version: '9.9.9',
  made: '2026-11-25T10:00:00.000Z',
};

test('the sentence a finding stands in, and a link to its words', () => {
  expect(sentenceOf(flag, made.source)).toEqual({
    before: 'Here stand ',
    words: 'words that are contradicted',
    after: ', in one sentence.',
  });
  expect(fragmentLink(flag, made.source)).toBe(
    'https://copies.example/1#:~:text=words%20that%20are%20contradicted',
  );
});

test('Markdown: address, versions, verdict, one count, the sentence, sources, how to make it again', () => {
  const text = markdownOf(made, DEFAULT_SETTINGS, EN);
  for (const part of [
    '# Hearsay report',
    '**Trucks \\[abandon\\] the courtyard** <https://copies.example/1#top>',
    'Made on 25 November 2026, 10:00 UTC by Hearsay 9.9.9, dataset of 23 November 2026.',
    '**A copy of a translated version. Not The Daily Quay’s own wording.**',
    '24 of 31 paragraphs recognised. Dataset of 23 November 2026. The rest was not checked.',
    'Named voices found: 1 · Unnamed sources: 1',
    '## 1 finding highlighted',
    '> Here stand **words that are contradicted**, in one sentence.',
    '[Quay Courier, 4 May 2021](<https://courier.example/three>)',
    '1 more, not highlighted',
    'scan -- --report md',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
});

describe('for programs', () => {
  test('annotations quote the words as they stand, with their place and context', () => {
    const page = JSON.parse(JSON.stringify(webAnnotations(made, DEFAULT_SETTINGS, EN)));
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items).toHaveLength(weighed(made, DEFAULT_SETTINGS).shown.length);
    const [quote, position] = page.items[0].target.selector;
    const { start: from, end } = position;
    expect(TEXT.slice(from, end)).toBe(quote.exact);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
  });

  test('reviews rate nothing in numbers and name their claim once', () => {
    const { '@graph': reviews } = JSON.parse(JSON.stringify(claimReviews(made, EN)));
    expect(reviews).toHaveLength(2);
    expect(reviews[0].reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Contradicted' });
    expect(JSON.stringify(reviews)).not.toContain('ratingValue');
  });
});

describe('the page', () => {
  const open = (questions = false) =>
    show(
      <ReportBody document={made} choice={DEFAULT_SETTINGS} wording={EN} questions={questions} />,
    );

  test('numbers the text and lists the notes under the same numbers', async () => {
    const body = await open();
    expect(body.querySelector('.annotated sup a')?.getAttribute('href')).toBe('#note-1');
    expect(body.querySelector('#note-1')?.textContent).toContain('Contradicted');
    expect(body.querySelector('.annotated mark')?.textContent).toBe('words that are contradicted');
  });

  test('as questions it asks, and tells nothing', async () => {
    await open(true);
    expect(pageText()).toContain('Who says so?');
    expect(pageText()).not.toContain('The inspectors counted three.');
    expect(pageText()).not.toContain('Contradicted');
  });
});

test('a text is cut wherever findings begin and end, and nothing of it is lost', () => {
  const two = [
    { ...flag, start: 2, end: 8 },
    { ...flag, id: 'b', start: 5, end: 12 },
  ];
  const parts = stretches(TEXT, two);
  expect(parts.map(({ text }) => text).join('')).toBe(TEXT);
  expect(parts.map(({ flags }) => flags.length)).toEqual([0, 1, 2, 1, 0]);
});

test('a fault report carries what made the finding, and an address only where it is wanted', () => {
  const place = { version: '9.9.9', url: null, address: null };
  const text = faultText(flag, made.report, EN, place);
  expect(text).toContain(`lorries-2021 ${flag.id} 2026-11-23`);
  expect(text).toContain('https://courier.example/three');
  expect(text).not.toContain('copies.example');
  expect(faultText(flag, made.report, EN, { ...place, url: 'https://a.example/' })).toContain(
    'https://a.example/',
  );
});

test('a fault report names the record’s maker where the record does, and nobody else', () => {
  const { origin } = made.report;
  if (!origin) throw new Error('the report is of an article');
  const by = (maker: Maker) => ({
    ...made.report,
    origin: { ...origin, article: { ...origin.article, maker } },
  });
  expect(faultText(flag, by({ name: 'Hearsay', page: null, contact: null }), EN)).not.toMatch(
    /mailto:|undefined/,
  );
  const contact = 'https://desk.example/faults';
  expect(faultText(flag, by({ name: 'The Desk', page: null, contact }), EN)).toContain(contact);
});

test('a fault report leads to the makers’ address, and says so where there is none', async () => {
  const form = (address: string | null) => (
    <FaultForm
      flag={flag}
      report={made.report}
      wording={EN}
      place={{ version: '9.9.9', url: null, address }}
    />
  );
  await show(form(null));
  expect(pageText()).toContain(say(EN, 'fault_nobody'));
  await show(form('https://makers.example/faults'));
  expect(pageText()).not.toContain(say(EN, 'fault_nobody'));
  expect(pageText()).toContain(say(EN, 'fault_ours', { maker: 'makers.example' }));
  expect(document.querySelector('a[href="https://makers.example/faults"]')).not.toBeNull();
});

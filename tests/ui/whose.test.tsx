// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { shownFlags } from '../../src/ui/findings';
import { FindingBody } from '../../src/ui/report/FindingBody';
import { claimReviews } from '../../src/ui/report/json-ld';
import { markdownOf } from '../../src/ui/report/markdown';
import { ReportView } from '../../src/ui/report/ReportView';
import { aReport, claimFlag } from './a-report';
import { show, wordingOf } from './rendered';

const wording = wordingOf('en');
const settings = { ...DEFAULT_SETTINGS, extent: 'all' as const };

/** A report in which the Gazette's record, signed, says of the same words what ours does not. */
function twoMakers() {
  const report = aReport();
  const us = { name: 'Harbour Desk', page: 'https://h.example/', contact: 'https://h.example/' };
  const origin = report.origin && {
    ...report.origin,
    article: { ...report.origin.article, maker: us },
  };
  if (!origin) throw new Error('the report has no origin');
  const [ours] = report.flags.filter(({ status }) => status === 'contradicted');
  if (!ours) throw new Error('no such flag');
  const theirs = { ...claimFlag('disputed'), ...place(ours), id: 'theirs' };
  const maker = { name: 'The Gazette', page: 'https://g.example/', contact: 'https://g.example/' };
  const pack = { name: 'Island records', publisher: 'The Gazette', signed: true, key: 'a b c' };
  const article = { ...origin.article, id: 'lorries@gazette', maker, pack };
  const beside = [{ origin: { ...origin, article }, flags: ['theirs'] }];
  return { ours, theirs, report: { ...report, origin, flags: [...report.flags, theirs], beside } };
}

const place = ({ pageParagraph, start, end, quote }: ReturnType<typeof claimFlag>) => ({
  pageParagraph,
  start,
  end,
  quote,
});

describe('two records of one text', () => {
  test('a finding names its maker and shows the other’s word beside its own', async () => {
    const { ours, report } = twoMakers();
    const shown = await show(<FindingBody flag={ours} report={report} wording={wording} />);
    const text = shown.textContent ?? '';
    expect(text).toContain('By Harbour Desk');
    expect(text).toContain('By The Gazette (signed)');
    expect(shown.querySelector('.other-word .status')?.textContent).toContain('Disputed');
  });

  test('the list counts the findings of both and names whose each is', async () => {
    const { report } = twoMakers();
    const checked = { report, lost: [], hidden: false };
    const shown = await show(
      <ReportView
        {...checked}
        settings={settings}
        wording={wording}
        place={{ version: '', url: null, address: null }}
        alter={() => undefined}
      />,
    );
    const count = shownFlags(checked, settings).length;
    expect(shown.querySelector('.count-line')?.textContent).toContain(String(count));
    expect(shown.querySelectorAll('.flags .flag-head')).toHaveLength(report.flags.length);
    expect(shown.querySelector('.verdict')?.textContent).toContain('2 records know this text');
    expect(shown.querySelector('[data-flag="theirs"]')?.textContent).toContain('The Gazette');
  });

  test('exports give each claim to its maker', () => {
    const { report } = twoMakers();
    const document = {
      report,
      lost: [],
      hidden: false,
      source: null,
      version: '1',
      made: '2026-11-25T00:00:00Z',
    };
    const reviews = JSON.stringify(claimReviews(document, wording));
    expect(reviews).toContain('"name":"The Gazette"');
    expect(reviews).toContain('"name":"Harbour Desk"');
    expect(markdownOf(document, settings, wording)).toContain('By The Gazette (signed)');
  });

  test('a maker that the pack’s publisher only names is told as the publisher’s word', async () => {
    const { theirs, report } = twoMakers();
    const [other] = report.beside;
    if (!other) throw new Error('no other record');
    const pack = { name: 'P', publisher: 'Somebody', signed: false, key: null };
    const origin = { ...other.origin, article: { ...other.origin.article, pack } };
    const passed = { ...report, beside: [{ ...other, origin }] };
    const shown = await show(<FindingBody flag={theirs} report={passed} wording={wording} />);
    expect(shown.textContent).toContain('Somebody (unsigned) names The Gazette as its maker');
  });

  test('one record alone says nothing of this', async () => {
    const report = aReport();
    const [flag] = report.flags.filter(({ status }) => status === 'contradicted');
    if (!flag) throw new Error('no such flag');
    const shown = await show(<FindingBody flag={flag} report={report} wording={wording} />);
    expect(shown.querySelector('.other-word')).toBeNull();
    expect(shown.querySelector('.strong')).toBeNull();
  });
});

// @vitest-environment happy-dom
/** The page's sourcing in numbers, or that its language is not read. */
import { describe, expect, test } from 'vitest';
import type { SourcingSummary } from '../../src/engine/report';
import { DEFAULT_SETTINGS } from '../../src/settings';
import type { ReportDocument } from '../../src/ui/report/document';
import { markdownOf } from '../../src/ui/report/markdown';
import { SourcingNumbers } from '../../src/ui/report/SourcingNumbers';
import { say } from '../../src/ui/wording';
import { aReport } from './a-report';
import { pageText, show, wordingOf } from './rendered';

const wording = wordingOf('en');
const READ: SourcingSummary = {
  read: true,
  namedVoices: ['Ada Reed', 'Jan Ohm'],
  anonymous: 3,
  group: 1,
  secondHand: 0,
  throughOutlet: 0,
  unattributed: 0,
  firstAnonymous: null,
  reasonStated: null,
  soleClaims: [],
};
const NOT_READ = { ...READ, read: false, namedVoices: [], anonymous: 0, group: 0 };
const NUMBER = say(wording, 'summary_anonymous');

const documentOf = (summary: SourcingSummary): ReportDocument => ({
  report: aReport({ sourcing: summary }),
  lost: [],
  hidden: false,
  source: null,
  version: '9.9.9',
  made: '2026-11-25T10:00:00.000Z',
});

describe('sourcing in numbers', () => {
  test('sets unnamed sources beside the named voices', async () => {
    await show(<SourcingNumbers summary={READ} wording={wording} />);
    const terms = [...document.querySelectorAll('dl.numbers > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]);
    expect(terms.slice(0, 3)).toEqual([
      [say(wording, 'summary_named'), '2'],
      [NUMBER, '3'],
      [say(wording, 'summary_group'), '1'],
    ]);
  });

  test('says that a language is not read, and no number', async () => {
    await show(<SourcingNumbers summary={NOT_READ} wording={wording} />);
    expect(pageText()).toBe(say(wording, 'summary_not_read'));
    expect(pageText()).not.toMatch(/\d/u);
    expect(document.querySelector('dl')).toBeNull();
  });

  test('also in a report that is taken along', () => {
    const told = markdownOf(documentOf(NOT_READ), DEFAULT_SETTINGS, wording);
    expect(told).toContain(say(wording, 'summary_not_read'));
    expect(told).not.toContain(NUMBER);
    const read = markdownOf(documentOf(READ), DEFAULT_SETTINGS, wording);
    expect(read).toContain(`${NUMBER}: 3`);
    expect(read).not.toContain(say(wording, 'summary_not_read'));
  });
});

// @vitest-environment happy-dom
/** The popup in every state of a page, with a stub in the page's place. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup';
import type { PageClient, PageView } from '../../src/popup/page-view';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { anonymousFlag, aReport, checked, claimFlag, ORIGIN, withVerdict } from './a-report';
import { click, control, enter, pageText, show, wordingOf } from './rendered';

const HOST = 'news.example';

let stored: Settings;
let asked: string[];
beforeEach(() => {
  stored = DEFAULT_SETTINGS;
  asked = [];
});

function clientWith(view: PageView, other: Partial<PageClient> = {}): PageClient {
  return {
    host: HOST,
    fault: { version: '0.0.0', url: 'https://news.example/1', address: null },
    status: async () => view,
    check: async (anyway) => {
      asked.push(`check ${anyway}`);
      return checked(aReport());
    },
    hide: async (hidden) => {
      asked.push(`hide ${hidden}`);
      return { ...checked(aReport()), hidden } as PageView;
    },
    document: async ({ report, lost, hidden }) => ({
      report,
      lost,
      hidden,
      source: { url: 'https://news.example/1', title: 'A page', paragraphs: [] },
      version: '0.0.0',
      made: '2026-11-25T10:00:00Z',
    }),
    place: async () => null,
    revealPassage: async ({ pageParagraph, start, end }) => {
      asked.push(`passage ${pageParagraph} ${start} ${end}`);
      return true;
    },
    openReport: (print) => asked.push(`report ${print}`),
    openEditor: () => asked.push('editor'),
    openPanel: () => asked.push('panel'),
    reveal: async (flagId) => {
      asked.push(`reveal ${flagId}`);
      return true;
    },
    ...other,
  };
}

async function open(view: PageView, other: Partial<PageClient> = {}, language = 'en' as const) {
  const change = async (by: (now: Settings) => Settings) => {
    stored = by(stored);
    return stored;
  };
  return show(
    <Popup
      client={clientWith(view, other)}
      wording={wordingOf(language)}
      stored={stored}
      change={change}
      onOptions={() => asked.push('options')}
      onPage={(page) => asked.push(page)}
    />,
  );
}

describe('without a report', () => {
  test.each<[PageView, string, string | null]>([
    [{ state: 'no-article', reason: 'no-text' }, 'No article here', 'Check this page anyway'],
    [{ state: 'no-article', reason: 'no-match' }, 'not recognised', 'Check this page anyway'],
    [{ state: 'not-checked' }, 'Not checked', 'Check this page'],
    [
      { state: 'failed', reason: 'the dataset cannot be read' },
      'the dataset cannot be read',
      'Try again',
    ],
    [{ state: 'withheld' }, 'only when you click', 'Check this page'],
    [{ state: 'impossible' }, 'and not this one', null],
  ])('%j says so', async (view, words, button) => {
    const body = await open(view);
    expect(pageText()).toContain(words);
    const main = [...body.querySelectorAll('main button')].map(({ textContent }) => textContent);
    expect(main.slice(0, button === null ? 0 : 1)).toEqual(button === null ? [] : [button]);
    expect(body.querySelectorAll('h1')).toHaveLength(1);
  });

  test('a page that has not answered is being checked, not empty', async () => {
    await open({ state: 'not-checked' }, { status: () => new Promise(() => undefined) });
    expect(pageText()).toContain('Checking this page');
  });

  test('"anyway" asks for the rules, "check" for the article', async () => {
    await open({ state: 'no-article', reason: 'no-match' });
    await click(control('Check this page anyway'));
    expect(asked).toEqual(['check true']);
    expect(pageText()).toContain('Not The Daily Quay’s own wording');
    await open({ state: 'not-checked' });
    await click(control('Check this page'));
    expect(asked).toEqual(['check true', 'check false']);
  });
});

test('a page that answered before the popup was drawn is not asked again', async () => {
  const status = vi.fn(async () => checked(aReport()));
  await show(
    <Popup
      client={clientWith({ state: 'impossible' }, { status })}
      first={{ state: 'not-checked' }}
      wording={wordingOf('en')}
      stored={stored}
      change={async () => stored}
      onOptions={() => undefined}
      onPage={() => undefined}
    />,
  );
  expect(pageText()).toContain('Not checked');
  expect(status).not.toHaveBeenCalled();
});

describe('off', () => {
  test('the master switch is stored and shown at once', async () => {
    await open(checked(aReport()));
    await click(control('Hearsay'));
    expect(stored.on).toBe(false);
    expect(pageText()).toContain('Hearsay is off');
    await click(control('Turn on'));
    expect(stored.on).toBe(true);
    expect(pageText()).toContain('Not The Daily Quay’s own wording');
  });

  test('the site switch lists this site and no other', async () => {
    await open(checked(aReport()));
    await click(control(`On ${HOST}`));
    expect(stored.offSites).toEqual([HOST]);
    expect(pageText()).toContain(`Pages of ${HOST} are not read.`);
  });

  test('a page that still says "off" after it was turned on is asked again', async () => {
    const answers: PageView[] = [
      { state: 'off', by: 'site' },
      { state: 'off', by: 'site' },
    ];
    await open(checked(aReport()), {
      status: async () => answers.pop() ?? checked(aReport()),
    });
    expect(pageText()).not.toContain('own wording');
    await vi.waitFor(() => expect(pageText()).toContain('Not The Daily Quay’s own wording'));
  });
});

describe('checked', () => {
  const edition = (id: string | null, other = {}) => ({
    origin: { ...ORIGIN, edition: id, ...other },
  });
  test.each([
    [aReport(), 'Copy of a translationNot The Daily Quay’s own wording.'],
    [aReport(edition('first')), 'A copy of the original'],
    [aReport(edition(null)), 'A copy of a known article'],
    [withVerdict({ kind: 'excerpt' }), 'An excerpt from a translated version. Not The Daily'],
    [withVerdict({ kind: 'translation', wording: null }), 'A translation of a known article'],
    [aReport({ origin: { ...ORIGIN, relation: 'original' } }), 'OriginalThe original'],
    [
      withVerdict({ kind: 'related', wording: null, relation: 'same-statement' }, { flags: [] }),
      'Quotes the same statement as a known article',
    ],
    [withVerdict({ kind: 'none', wording: null }, { origin: null }), 'No claims were checked'],
  ])('the verdict is a sentence', async (report, sentence) => {
    const body = await open(checked(report));
    expect(pageText()).toContain(sentence);
    expect(body.querySelectorAll('h1')).toHaveLength(1);
  });

  test('"word for word" is said of the text that was compared, or not at all', async () => {
    const measured = { fingerprintEdition: 'washed' };
    const verbatim = { wording: 'verbatim' } as const;
    await open(checked(withVerdict(verbatim, edition('washed', measured))));
    expect(pageText()).toContain('Word for word the text of copies.example.');
    await open(checked(withVerdict(verbatim, edition('first', measured))));
    expect(pageText()).not.toContain('Word for word');
    await open(checked(withVerdict(verbatim, edition(null, { fingerprintEdition: null }))));
    expect(pageText()).toContain('Word for word the text on record.');
  });

  test('says how much was matched, by what and that the rest was not checked', async () => {
    await open(checked(aReport()));
    expect(pageText()).toContain(
      '24 of 31 paragraphs recognised. Dataset of 23 November 2026. The rest was not checked.',
    );
    expect(pageText()).toContain('A highlight means that something is known');
  });

  test('names the original, the missing credit and the search for corrections', async () => {
    const body = await open(checked(aReport()));
    expect(pageText()).toContain('Ada Reed and Ben Holt');
    expect(pageText()).toContain('names no author and no publisher');
    expect(pageText()).toContain('No correction was found (searched 1 June 2021)');
    const link = body.querySelector<HTMLAnchorElement>('.facts a');
    expect(link?.getAttribute('href')).toBe('https://quay.example/lorries');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  test('a page that only mentions the article owes no credit and has no list', async () => {
    const body = await open(checked(withVerdict({ kind: 'related' }, { flags: [] })));
    expect(pageText()).not.toContain('No credit');
    expect(body.querySelectorAll('.findings, .flag, .strip')).toHaveLength(0);
  });

  test('one count, gravest first, and what is not highlighted folded below', async () => {
    const body = await open(checked(aReport()));
    expect(pageText()).toContain('4 findings highlighted');
    const tabs = [...body.querySelectorAll('.tab')].map(({ textContent }) => textContent);
    expect(tabs).toEqual(['All 4', 'Facts 2', 'Sourcing 1', 'Wording 1']);
    expect(body.querySelector('.flag-head')?.textContent).toContain('Contradicted');
    expect(body.querySelectorAll('.flag')).toHaveLength(5);
    expect(body.querySelectorAll('.rest .flag')).toHaveLength(1);
    expect(body.querySelectorAll('.tick')).toHaveLength(4);
    expect(pageText()).toContain('1 more, not highlighted');
  });

  test('tabs and find narrow the list; arrow keys walk it', async () => {
    const body = await open(checked(aReport()));
    await click(control('Sourcing 1'));
    expect(body.querySelectorAll('.flag')).toHaveLength(1);
    await click(control('All'));
    await enter(control('Find'), 'overtaken', 'input');
    expect(body.querySelectorAll('.flag')).toHaveLength(1);
    await enter(control('Find'), '', 'input');
    const heads = [...body.querySelectorAll<HTMLElement>('.flag-head')];
    heads[0]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    expect(document.activeElement).toBe(heads[1]);
  });

  test('a finding is put away on this article and brought back', async () => {
    const body = await open(checked(aReport()));
    await click(control('Contradicted'));
    await click(control('Put away for good'));
    expect(stored.putAway).toMatchObject([
      { article: 'lorries-2021', finding: 'claim: contradicted-claim' },
    ]);
    expect(pageText()).toContain('3 findings highlighted');
    expect(body.querySelectorAll('.rest .flag')).toHaveLength(2);
    await click(control('Bring back'));
    expect(stored.putAway).toEqual([]);
    expect(pageText()).toContain('4 findings highlighted');
  });

  test('everything is highlighted at one tap, which is kept for all pages and says so', async () => {
    await open(checked(aReport({ flags: [claimFlag('disputed')] })));
    expect(pageText()).toContain('0 findings highlighted');
    await click(control('Highlight every finding, on every page'));
    expect(stored.extent).toBe('all');
    expect(pageText()).toContain('1 finding highlighted');
  });

  test('the page’s own actions: report, print, panel', async () => {
    await open(checked(aReport()));
    await click(control('Full report'));
    await click(control('Print with notes'));
    await click(control('Side panel'));
    expect(asked).toEqual(['report false', 'report true', 'panel']);
  });

  test('a row shows its passage and opens; a second click closes it', async () => {
    const body = await open(checked(aReport()));
    await click(control('Contradicted'));
    expect(asked).toEqual([`reveal ${claimFlag('contradicted').id}`]);
    const row = body.querySelector('.flag[data-open="true"]');
    expect(row?.textContent).toContain('The inspectors counted three.');
    expect(row?.textContent).toContain('archive copy');
    expect(row?.textContent).toContain('undated');
    expect(row?.querySelectorAll('.timeline li')).toHaveLength(2);
    for (const link of row?.querySelectorAll<HTMLAnchorElement>('a') ?? []) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
    await click(control('Contradicted'));
    expect(body.querySelector('.flag[data-open="true"]')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('a flag whose place is gone says so, known before or found out now', async () => {
    await open(checked(aReport(), [anonymousFlag.id]), { reveal: async () => false });
    expect(pageText().match(/was not found again/g)).toHaveLength(1);
    await click(control('Overtaken'));
    expect(pageText().match(/was not found again/g)).toHaveLength(2);
  });

  test('one without its exact words is called approximate', async () => {
    await open(checked(aReport({ flags: [{ ...claimFlag('disputed'), approximate: true }] })));
    await click(control('Disputed'));
    expect(pageText()).toContain('the exact words were not found, so nothing is highlighted');
  });

  test('sourcing in numbers, the pivot with its signs, the changes', async () => {
    await open(checked(aReport()));
    expect(pageText()).toContain('First unnamed source: paragraph 1.');
    expect(pageText()).toContain('Reason for anonymity: paragraph 3.');
    expect(pageText()).toContain('1 statement rests on unnamed sources only.');
    expect(pageText()).toContain('Reads as if it came through Italian. 1 sign points to it');
    expect(pageText()).toContain('assistere');
    expect(pageText()).toContain('Says five lorries; the article says two lorries.');
  });

  test('hiding says its key', async () => {
    const keys = { 'toggle-overlay': 'Alt+K' };
    await show(
      <Popup
        client={clientWith(checked(aReport()))}
        wording={{ ...wordingOf('en'), keys }}
        stored={stored}
        change={async (by) => by(stored)}
        onOptions={() => undefined}
        onPage={() => undefined}
      />,
    );
    expect(control('Hide on this page').title).toBe('Hide on this page (Alt+K)');
  });

  test('highlights are hidden and shown again, in the count as on the page', async () => {
    await open(checked(aReport()));
    await click(control('Hide on this page'));
    expect(pageText()).toContain('Nothing is highlighted: hidden on this page.');
    await click(control('Show on this page'));
    expect(asked).toEqual(['hide true', 'hide false']);
  });

  test('a choice that could not be stored is told, not lost in silence', async () => {
    await show(
      <Popup
        client={clientWith(checked(aReport()))}
        wording={wordingOf('en')}
        stored={stored}
        change={() => Promise.reject(new Error('the storage is full'))}
        onOptions={() => undefined}
        onPage={() => undefined}
      />,
    );
    await click(control('Highlight every finding'));
    expect(pageText()).toContain('Reason: the storage is full');
  });

  test('the options are a click away', async () => {
    await open(checked(aReport()));
    await click(control('Options'));
    expect(asked).toEqual(['options']);
  });
});

test('speaks another language, while the record keeps its own', async () => {
  const body = await show(
    <Popup
      client={clientWith(checked(aReport()))}
      wording={wordingOf('de')}
      stored={stored}
      change={async () => stored}
      onOptions={() => undefined}
      onPage={() => undefined}
    />,
  );
  expect(pageText()).toContain('Nicht der eigene Wortlaut von The Daily Quay.');
  expect(body.querySelector('.verdict [lang="en"]')?.textContent).toBe(
    'Lorries leave the yard by night',
  );
  await click(control('Widersprochen'));
  const reason = [...body.querySelectorAll('dd[lang="en"]')].map(({ textContent }) => textContent);
  expect(reason).toContain('The inspectors counted three.');
});

// @vitest-environment happy-dom
/** The options page with stub doors. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Doors, Options } from '../../src/options/Options';
import { settingsFile } from '../../src/options/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { chooseFile, click, control, enter, pageText, show, wordingOf } from './rendered';

let stored: Settings;
let tell: (settings: Settings) => void;
beforeEach(() => {
  stored = DEFAULT_SETTINGS;
});

const INFO = {
  date: '2026-11-23',
  articles: [
    { id: 'a', lang: 'en', headline: 'Lorries leave', reviewed: '2026-11-20', claims: 12 },
  ],
  statuses: {
    retracted: 0,
    corrected: 0,
    clarified: 0,
    held: 0,
    contradicted: 4,
    superseded: 1,
    disputed: 2,
    unverified: 2,
    mistranslated: 1,
    corroborated: 2,
  },
};

async function open(other: Partial<Doors> = {}) {
  const doors: Doors = {
    update: async (by) => {
      stored = by(stored);
      return stored;
    },
    replace: async (settings) => {
      stored = settings;
    },
    watch: (listener) => {
      tell = listener;
    },
    wording: async (language) => wordingOf(language === 'auto' ? 'en' : language),
    dataset: async () => INFO,
    shortcuts: async () => ({ 'next-mark': 'Alt+Period' }),
    page: () => undefined,
    packs: {
      list: async () => [],
      take: async () => [],
      turn: async () => [],
      remove: async () => [],
    },
    read: { list: async () => ({ articles: [], corrected: [] }), clear: async () => undefined },
    sync: {
      read: async () => ({ on: false, fault: null, left: 0 }),
      choose: async () => undefined,
      watch: () => undefined,
    },
    ...other,
  };
  return show(<Options stored={stored} wording={wordingOf('en')} version="9.8.7" doors={doors} />);
}

test('statuses are switched one by one, corroborated being off at first', async () => {
  await open();
  expect((control('Corroborated') as HTMLInputElement).checked).toBe(false);
  await click(control('Corroborated'));
  expect(stored.statuses).toEqual({ ...DEFAULT_SETTINGS.statuses, corroborated: true });
});

test('every status says what it means', async () => {
  await open();
  expect(pageText()).toContain('True or fair when written; events have moved on.');
  expect(pageText()).toContain('This copy says something the original did not.');
});

test('colour and line are stored and previewed at once, and can be put back', async () => {
  const body = await open();
  await enter(control('Colour: Claims'), '#112233', 'change');
  await enter(control('Line: Claims'), 'dashed', 'change');
  expect(stored.marks.claim).toEqual({ colour: '#112233', style: 'dashed' });
  const preview = body.querySelector<HTMLElement>('.preview [data-sample="claim"]');
  expect(preview?.style.textDecorationStyle).toBe('dashed');
  expect(preview?.style.getPropertyValue('--mark')).toBe('#112233');
  await click(control('Default look'));
  expect(stored.marks).toEqual(DEFAULT_SETTINGS.marks);
});

test('only-when-I-click is a choice', async () => {
  await open();
  await click(control('Only when I click'));
  expect(stored.mode).toBe('click');
});

test('the page note is a choice', async () => {
  await open();
  await click(control('Show a small note'));
  expect(stored.pageNote).toBe(false);
});

describe('sites', () => {
  const field = (list: string) => control(`${list}: Add a site`);

  test('are added by name or address, and taken off again', async () => {
    const body = await open();
    await enter(field('Off on these sites'), 'https://www.example.org/page', 'input');
    await click(body.querySelector<HTMLElement>('form button[type="submit"]') ?? body);
    expect(stored.offSites).toEqual(['www.example.org']);
    expect(pageText()).toContain('1 site added.');
    await click(control('Remove www.example.org'));
    expect(stored.offSites).toEqual([]);
  });

  test('what names no site is said to, and stays in the field', async () => {
    const body = await open();
    await enter(field('Only on these sites'), 'no site', 'input');
    await click(body.querySelectorAll<HTMLElement>('form button[type="submit"]')[1] ?? body);
    expect(stored.onlySites).toEqual([]);
    expect(pageText()).toContain('Not a site name: no site');
    expect((field('Only on these sites') as HTMLInputElement).value).toBe('no site');
  });

  test('a list is imported, its bad lines told, its good ones kept', async () => {
    stored = { ...stored, offSites: ['b.example'] };
    await open();
    await chooseFile(0, 'c.example\nb.example\nnot one\n');
    expect(stored.offSites).toEqual(['b.example', 'c.example']);
    expect(pageText()).toContain('1 site added. Not a site name: not one');
  });
});

test('another language is spoken as soon as it is chosen', async () => {
  await open();
  await enter(control('As in the browser'), 'it', 'change');
  expect(stored.language).toBe('it');
  await vi.waitFor(() => expect(pageText()).toContain('Opzioni di Hearsay'));
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('it'));
});

describe('the dataset', () => {
  test('tells its articles, dates, counts and version', async () => {
    await open();
    expect(pageText()).toContain('23 November 2026');
    expect(pageText()).toContain('Claims: 12 · reviewed 20 November 2026');
    expect(pageText()).toContain('Contradicted4');
    expect(pageText()).toContain('9.8.7');
  });

  test('that is broken is said to be, and the rest of the page works', async () => {
    await open({ dataset: () => Promise.reject(new Error('it is damaged')) });
    expect(pageText()).toContain('The dataset cannot be read: it is damaged');
    await click(control('Only when I click'));
    expect(stored.mode).toBe('click');
  });
});

describe('the settings file', () => {
  const FILE = 3;

  test('replaces what the reader has', async () => {
    await open();
    await chooseFile(FILE, settingsFile({ ...DEFAULT_SETTINGS, mode: 'click' }));
    expect(stored.mode).toBe('click');
    expect(pageText()).toContain('The settings were loaded.');
  });

  test('with faults names them and changes nothing', async () => {
    stored = { ...stored, offSites: ['kept.example'] };
    await open();
    await chooseFile(FILE, '{"kind":"hearsay-settings","settings":{"mode":"x","offSites":[]}}');
    expect(pageText()).toContain('Nothing was changed. These settings do not fit: mode');
    expect(stored.offSites).toEqual(['kept.example']);
  });

  test('that is none changes nothing', async () => {
    await open();
    await chooseFile(FILE, 'a letter');
    expect(pageText()).toContain('this file holds no Hearsay settings');
    expect(stored).toBe(DEFAULT_SETTINGS);
  });
});

test('a reset asks before it acts', async () => {
  stored = { ...stored, mode: 'click', offSites: ['a.example'] };
  await open();
  await click(control('Reset everything'));
  expect(stored.mode).toBe('click');
  await click(control('Keep mine'));
  expect(stored.mode).toBe('click');
  await click(control('Reset everything'));
  await click(control('Reset now'));
  expect(stored).toEqual(DEFAULT_SETTINGS);
});

test('a change made elsewhere is seen here', async () => {
  await open();
  tell({ ...DEFAULT_SETTINGS, offSites: ['elsewhere.example'] });
  await vi.waitFor(() => expect(pageText()).toContain('elsewhere.example'));
});

test('what could not be stored is told', async () => {
  await open({ update: () => Promise.reject(new Error('the storage is full')) });
  await click(control('Only when I click'));
  expect(pageText()).toContain('This could not be stored: the storage is full');
});

const PACK = {
  id: 'a',
  name: 'Harbour records',
  on: true,
  characters: 4200,
  publisher: 'The Harbour Post',
  version: 3,
  date: '2026-02-01',
  key: 'one two three four five six',
  records: 2,
  claims: 9,
  fault: null,
};

test('packs stand side by side, are switched and removed, and a damaged file says what is wrong', async () => {
  const broken = { ...PACK, id: 'b', name: 'Torn', fault: 'the signature does not fit' };
  let packs = [PACK, broken];
  const take = async (text: string) => {
    if (text === 'damaged') throw new Error('records[0].record: id: is missing');
    packs = [...packs, { ...PACK, id: 'c', name: 'Third', publisher: '', key: null as never }];
    return packs;
  };
  const turn = async (id: string, on: boolean) => {
    packs = packs.map((pack) => (pack.id === id ? { ...pack, on } : pack));
    return packs;
  };
  const remove = async (id: string) => {
    packs = packs.filter((pack) => pack.id !== id);
    return packs;
  };
  await open({ packs: { list: async () => packs, take, turn, remove } });
  await vi.waitFor(() => expect(pageText()).toContain('By The Harbour Post.'));
  expect(pageText()).toContain('one two three four five six');
  expect(pageText()).toContain('Not used: the signature does not fit');
  const RECORDS = 2;
  await chooseFile(RECORDS, 'damaged');
  expect(pageText()).toContain('Nothing was changed: records[0].record: id: is missing');
  await chooseFile(RECORDS, 'a third');
  expect(pageText()).toContain('The file does not say who made it. Not signed');
  await click(control('Harbour records'));
  expect(packs[0]?.on).toBe(false);
  await click(control('Remove: Torn'));
  expect(packs.map(({ name }) => name)).toEqual(['Harbour records', 'Third']);
});

describe('sync', () => {
  const doorsOf = (fault: string | null, left: number) => {
    const chosen: boolean[] = [];
    const sync: Doors['sync'] = {
      read: async () => ({ on: true, fault, left }),
      choose: async (on) => {
        chosen.push(on);
      },
      watch: () => undefined,
    };
    return { chosen, sync };
  };

  test('is off at first, and is switched on by itself', async () => {
    const { chosen, sync } = doorsOf(null, 0);
    await open({
      sync: { ...sync, read: async () => ({ on: false, fault: null, left: 0 }) },
    });
    const box = control('Let my browser sync these settings') as HTMLInputElement;
    expect(box.checked).toBe(false);
    await click(box);
    expect(chosen).toEqual([true]);
    expect(stored).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['QUOTA', 0, 'Not synced: QUOTA. Everything is stored on this device.'],
    [null, 7, '7 sites found no room in sync'],
  ])('what was not handed on is said: %s, %i', async (fault, left, words) => {
    await open({ sync: doorsOf(fault, left).sync });
    expect(pageText()).toContain(words);
  });
});

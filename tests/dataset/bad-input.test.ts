/** Files that are no records and no packs, on the command line: a reason in words, nothing written. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../src/dataset/build/command-line';

const RECORD = 'docs/example/records/oskerby-boats';
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hearsay-bad-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true, force: true });
});

/** Every file below `home`, with what is in it. */
function everything(): Record<string, string> {
  const files = readdirSync(home, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );
}

/** Runs what must fail: gives the reason, after looking that no file came, went or changed. */
async function refused(...typed: string[]): Promise<string> {
  const said: string[] = [];
  const printed: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)));
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
  const before = everything();
  expect(await runCommandLine(typed), printed.join('\n')).toBe(1);
  expect(everything()).toEqual(before);
  const reason = said.join('\n');
  expect(reason).toMatch(/^dataset: \S/);
  expect(reason).not.toMatch(/undefined|\[object|TypeError|at .*\.ts:/);
  return reason;
}

type Json = Record<string, unknown>;

/** A folder with the example's record, changed; `file` is `record`, `fingerprint` or `cues`. */
function folder(change: (given: Json) => unknown, file = 'record'): string {
  const records = join(home, 'records');
  cpSync(RECORD, join(records, 'oskerby-boats'), { recursive: true });
  const path = join(records, 'oskerby-boats', `${file}.json`);
  const given = JSON.parse(readFileSync(path, 'utf8')) as Json;
  const changed = change(given);
  writeFileSync(path, typeof changed === 'string' ? changed : JSON.stringify(given));
  return records;
}

const part = (given: Json, name: string, at: string | number) =>
  (given[name] as Record<string | number, Json>)[at] as Json;
const claim = (given: Json) => part(given, 'claims', 0);
const source = (given: Json) => part(given, 'sources', 'council-minutes');
const long = (length: number) => 'x'.repeat(length);

describe.each<[string, (given: Json) => unknown, RegExp]>([
  ['nothing', () => '', /JSON/],
  ['half of it', (given) => JSON.stringify(given).slice(0, 900), /JSON/],
  ['bytes of a picture', () => '\u0089PNG\r\n\u001a\n', /JSON/],
  ['null', () => 'null', /record\.json/],
  ['a list', () => '[]', /record\.json/],
  ['without claims', (given) => delete given['claims'], /claims/],
  ['with a field of no meaning', (given) => Object.assign(given, { colour: 1 }), /colour/],
  ['with an id of capitals', (given) => Object.assign(given, { id: 'Oskerby Boats' }), /id/],
  [
    'with a day that is none',
    (given) => Object.assign(given, { reviewed: '2026-02-30' }),
    /reviewed/,
  ],
  [
    'with a status that is none',
    (given) => Object.assign(claim(given), { status: 'false' }),
    /status/,
  ],
  [
    'with the publisher’s word unproved',
    (given) =>
      Object.assign(claim(given), {
        status: 'retracted',
        evidence: [{ source: 'council-minutes', note: 'Counts.' }],
      }),
    /own notice/,
  ],
  [
    'with evidence of nothing',
    (given) => Object.assign(claim(given), { evidence: [{ source: 'nobody', note: 'Says.' }] }),
    /no source/,
  ],
  [
    'with a quote of nine words',
    (given) =>
      Object.assign(part(claim(given), 'places', 0), {
        quote: 'one two three four five six seven eight nine',
      }),
    /8 words/,
  ],
  [
    'with a place beyond the text',
    (given) => Object.assign(part(part(given, 'claims', 1), 'places', 0), { paragraph: 77 }),
    /the text has 5/,
  ],
  [
    'with an address that hides its host',
    (given) => Object.assign(source(given), { url: 'https://www.nytimes.com@evil.example/' }),
    /address/,
  ],
  [
    'with an address of a script',
    (given) => Object.assign(source(given), { url: 'javascript:alert(1)' }),
    /address/,
  ],
  [
    'with an address without end',
    (given) => Object.assign(source(given), { url: `https://a.example/${long(200_000)}` }),
    /address/,
  ],
  [
    'with a publisher that nobody sees',
    (given) => Object.assign(source(given), { publisher: '\u200b' }),
    /cannot be seen/,
  ],
  [
    'with a headline that turns round',
    (given) => Object.assign(given, { headline: 'Boats \u202e staob' }),
    /cannot be seen/,
  ],
  [
    'with a headline of 7 MB',
    (given) => Object.assign(given, { headline: long(7_000_000) }),
    /longer than/,
  ],
  [
    'with a claim twice',
    (given) => Object.assign(given, { claims: [claim(given), claim(given)] }),
    /twice/,
  ],
])('a record %s', (_what, change, reason) => {
  test('is refused by check, pack, diff and export', async () => {
    const records = folder(change);
    const own = join(records, 'oskerby-boats');
    for (const typed of [
      ['check', records],
      ['pack', records, '--out', join(home, 'pack.json')],
      ['export', 'oskerby-boats', records, '--out', join(home, 'out.json')],
    ]) {
      expect(await refused(...typed)).toMatch(reason);
    }
    // These two look at the record alone.
    if (/the text has/.test(reason.source)) return;
    await refused('diff', RECORD, own);
    await refused('format', records);
  });
});

describe.each<[string, (given: Json) => unknown, RegExp]>([
  ['damaged', (given) => Object.assign(given, { data: '!!' }), /foreign character/],
  [
    'cut short',
    (given) => Object.assign(given, { data: String(given['data']).slice(0, 40) }),
    /ends early/,
  ],
  ['of another scheme', (given) => Object.assign(given, { scheme: 'hearsay-0' }), /scheme/],
  ['of no paragraphs', (given) => Object.assign(given, { paragraphs: -1 }), /below 0/],
  ['beyond any article', (given) => Object.assign(given, { paragraphs: 1e9 }), /beyond/],
  ['that is no JSON', () => '{', /JSON/],
])('a fingerprint %s', (_what, change, reason) => {
  test('is refused by check and pack', async () => {
    const records = folder(change, 'fingerprint');
    expect(await refused('check', records)).toMatch(reason);
    expect(await refused('pack', records, '--out', join(home, 'pack.json'))).toMatch(reason);
  });
});

test('cues of a claim that is not there, and two records of one name', async () => {
  const records = folder(
    (given) => Object.assign(given, { other: { cues: {}, details: [] } }),
    'cues',
  );
  expect(await refused('check', records)).toMatch(/names no claim/);
  rmSync(records, { recursive: true });
  const twice = folder(() => undefined);
  cpSync(join(twice, 'oskerby-boats'), join(twice, 'again'), { recursive: true });
  expect(await refused('check', twice)).toMatch(/two records are called/);
  expect(await refused('pack', twice, '--out', join(home, 'p.json'))).toMatch(/two records/);
});

describe('a pack', () => {
  async function pack(): Promise<string> {
    const file = join(home, 'pack.json');
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await runCommandLine(['pack', '--out', file, 'docs/example/records'])).toBe(0);
    return file;
  }
  type Outer = { format: string; payload: string; signature: unknown };
  const inner = (outer: Outer, change: (given: { head: Json; records: Json[] }) => void) => {
    const payload = JSON.parse(outer.payload);
    change(payload);
    return { ...outer, payload: JSON.stringify(payload) };
  };

  test.each<[string, (outer: Outer) => unknown, RegExp]>([
    ['of nothing', () => '', /JSON/],
    ['cut short', (outer) => JSON.stringify(outer).slice(0, 700), /JSON/],
    ['that is a picture', () => '\u0089PNG\r\n', /JSON/],
    ['that is some other JSON', () => ({ records: [] }), /not a file of Hearsay records/],
    ['of another format', (outer) => ({ ...outer, format: 'hearsay-pack-9' }), /not a file/],
    ['with a payload that is no text', (outer) => ({ ...outer, payload: 7 }), /not a file/],
    ['with half a payload', (outer) => ({ ...outer, payload: outer.payload.slice(0, 99) }), /JSON/],
    [
      'with no records',
      (outer) =>
        inner(outer, (given) => {
          given.records = [];
        }),
      /no records/,
    ],
    [
      'with one record twice',
      (outer) =>
        inner(outer, (given) => {
          given.records.push(given.records[0] as Json);
        }),
      /two records/,
    ],
    [
      'with a record that is none',
      (outer) =>
        inner(outer, (given) => {
          given.records[0] = { record: 'x' };
        }),
      /records\[0\]/,
    ],
    [
      'with a damaged fingerprint',
      (outer) =>
        inner(outer, (given) => {
          Object.assign(part(given as unknown as Json, 'records', 0)['fingerprint'] as Json, {
            data: '!!',
          });
        }),
      /foreign|fingerprint/,
    ],
    [
      'of a name that nobody sees',
      (outer) =>
        inner(outer, (given) => {
          given.head['name'] = '\u200b';
        }),
      /cannot be seen/,
    ],
    [
      'of issue nought',
      (outer) =>
        inner(outer, (given) => {
          given.head['version'] = 0;
        }),
      /below 1/,
    ],
    [
      'with a signature of nobody',
      (outer) => ({ ...outer, signature: { key: 'AAAA', value: 'AAAA' } }),
      /signature does not fit/,
    ],
  ])('%s is refused by check and sign, and stays as it was', async (_what, change, reason) => {
    const file = await pack();
    const key = join(home, 'key.json');
    await runCommandLine(['key', '--out', key]);
    const changed = change(JSON.parse(readFileSync(file, 'utf8')));
    writeFileSync(file, typeof changed === 'string' ? changed : JSON.stringify(changed));
    expect(await refused('check', file)).toMatch(reason);
    // A signature is what signing replaces; all else is refused.
    if (!/signature/.test(reason.source)) {
      expect(await refused('sign', file, '--key', key)).toMatch(reason);
    }
  });

  test('is not signed with what is no key, nor a key written over', async () => {
    const file = await pack();
    const key = join(home, 'key.json');
    writeFileSync(key, '{"kty":"RSA"}');
    expect(await refused('sign', file, '--key', key)).toMatch(/no key/);
    writeFileSync(key, 'secret');
    expect(await refused('sign', file, '--key', key)).toMatch(/JSON/);
    expect(await refused('sign', file)).toMatch(/--key/);
    expect(await refused('sign', '--key', key)).toMatch(/name the pack/);
    expect(await refused('key', '--out', key)).toMatch(/there already/);
  });

  test('is not made of a head that is none', async () => {
    const out = ['--out', join(home, 'pack.json'), 'docs/example/records'];
    expect(await refused('pack', ...out, '--issue', 'two')).toMatch(/version/);
    expect(await refused('pack', ...out, '--issue', '1.5')).toMatch(/version/);
    expect(await refused('pack', ...out, '--name', ' \u200b')).toMatch(/name/);
    const maker = ['--publisher', 'P', '--page', 'https://a@b.example/', '--contact', 'x'];
    expect(await refused('pack', ...out, ...maker)).toMatch(/page/);
    expect(existsSync(join(home, 'pack.json'))).toBe(false);
  });
});

describe('a draft', () => {
  const out = () => ['--out', join(home, 'records')];
  test.each<[string, string | Uint8Array, RegExp]>([
    ['of an empty text', '', /no words/],
    ['of blank lines', '\n\n \n', /no words/],
    ['of a page without text', '<!doctype html><html><body><nav>a</nav></body></html>', /no words/],
  ])('%s is refused', async (_what, content, reason) => {
    const file = join(
      home,
      typeof content === 'string' && content.includes('<') ? 'a.html' : 'a.txt',
    );
    writeFileSync(file, content);
    expect(await refused('draft', '--id', 'a', '--text', file, ...out())).toMatch(reason);
  });

  test('without what it needs says what is missing', async () => {
    const text = ['--text', 'docs/example/boats.html'];
    expect(await refused('draft', ...text, ...out())).toMatch(/--id/);
    expect(await refused('draft', '--id', '../up', ...text, ...out())).toMatch(/no id/);
    expect(await refused('draft', '--id', 'a', ...out())).toMatch(/--text/);
    expect(await refused('draft', '--id', 'a', ...text)).toMatch(/--out/);
    const missing = join(home, 'none.txt');
    expect(await refused('draft', '--id', 'a', '--text', missing, ...out())).toMatch(/ENOENT/);
    mkdirSync(join(home, 'dir'));
    expect(await refused('draft', '--id', 'a', '--text', join(home, 'dir'), ...out())).toMatch(
      /EISDIR/,
    );
  });

  test('with a review that is none makes nothing', async () => {
    const text = ['--id', 'a', '--text', 'docs/example/boats.html', '--claimreview'];
    for (const review of ['{}', '[', '<p>no review</p>', '']) {
      const file = join(home, 'review');
      writeFileSync(file, review);
      expect(await refused('draft', ...text, file, ...out())).toMatch(/no ClaimReview/);
    }
  });
});

test('words that are no command or option', async () => {
  expect(await refused()).toContain('there is no command ""');
  expect(await refused('constructor')).toContain('there is no command');
  expect(await refused('check', '--colour', 'red')).toContain('--colour');
  expect(await refused('check', join(home, 'nowhere'))).toContain('no such folder');
  expect(await refused('export', 'nobody', 'docs/example/records')).toContain('no record "nobody"');
  expect(await refused('diff', RECORD)).toContain('two folders');
});

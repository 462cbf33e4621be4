/** The worked example of docs/dataset.md, from nothing to a signed pack: every command there. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { commands, runCommandLine } from '../../src/dataset/build/command-line';
import { readDataset } from '../../src/dataset/build/read-records';
import { openPack } from '../../src/dataset/pack';
import { parseRecord, RecordFile } from '../../src/dataset/record';
import { gateKeys } from '../../src/engine/recognition/gate-keys';
import { makeScanner } from '../../src/scan/scanner';
import { linkedDataFaults } from '../support/linked-data';
import { missingFields } from './missing-fields';

const EXAMPLE = 'docs/example';
const RECORDS = `${EXAMPLE}/records`;
const home = mkdtempSync(join(tmpdir(), 'hearsay-example-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs a command and gives what it printed; fails on a fault. */
async function run(...typed: string[]): Promise<string> {
  const out: string[] = [];
  const faults: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => out.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => faults.push(String(line)));
  const code = await runCommandLine(typed);
  vi.restoreAllMocks();
  expect(code, faults.join('\n')).toBe(0);
  return [...out, ...faults].join('\n');
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
/** The same without the moment it was made at. */
const undated = (given: unknown) =>
  JSON.parse(JSON.stringify(given, (name, value) => (name === 'created' ? null : value)));
const PAGES = [
  ['oskerby-boats', 'boats.html', 'en'],
  ['oskerby-boote', 'boote.html', 'de'],
] as const;

describe.each(PAGES)('%s', (id, page, lang) => {
  test('is drafted from the saved page: the same text, fingerprint and own edition', async () => {
    await run('draft', '--id', id, '--text', `${EXAMPLE}/${page}`, '--out', join(home, 'drafts'));
    const drafted = json(join(home, 'drafts', id, 'record.json'));
    const record = json(`${RECORDS}/${id}/record.json`);
    expect(drafted.lang).toBe(lang);
    expect(drafted.text.sha256).toBe(record.text.sha256);
    expect(drafted.text.edition).toBe(record.text.edition);
    expect(drafted.editions.map((each: { id: string; url: string }) => each.id)).toEqual(
      record.editions.map((each: { id: string }) => each.id),
    );
    // Details of a text follow the word lists, which grow; what recognises it does not.
    const { details: _own, ...fingerprint } = json(join(home, 'drafts', id, 'fingerprint.json'));
    expect(json(`${RECORDS}/${id}/fingerprint.json`)).toMatchObject(fingerprint);
  });

  test('is sound, strong, in order, and every quote of it stands where it says', async () => {
    const said = await run('check', RECORDS, '--text', `${EXAMPLE}/${page}`, '--id', id);
    expect(
      said.split('\n').filter((line) => !/fingerprint \d+ bytes|dataset of/.test(line)),
    ).toEqual([]);
  });

  test('is met on its page, and goes out as valid JSON-LD', async () => {
    const dataset = readDataset(RECORDS);
    expect(gateKeys(dataset.articles).keys.length).toBeGreaterThan(0);
    const scan = makeScanner(dataset, { anyway: false, gate: false, explain: false });
    const line = scan(`${EXAMPLE}/${page}`);
    if ('error' in line) throw new Error(line.error);
    expect(line.verdict).toMatchObject({ kind: 'copy', article: id });
    expect(line.flags.filter(({ category }) => category === 'claim').length).toBeGreaterThan(0);
    for (const document of JSON.parse(await run('export', id, RECORDS))) {
      expect(await linkedDataFaults(document)).toEqual([]);
    }
  });
});

test('the example shows every field of a record, of its cues and of its parts', () => {
  const records = PAGES.map(([id]) => json(`${RECORDS}/${id}/record.json`));
  const parsed = parseRecord(records[0]);
  expect(parsed.ok).toBe(true);
  expect(missingFields(RecordFile, records, 'record')).toEqual([]);
  const { claims, ...bare } = records[0];
  const [{ places: _places, ...claim }] = claims;
  expect(missingFields(RecordFile, [{ ...bare, claims: [claim] }], 'record')).toEqual(
    expect.arrayContaining(['record.claims.places', 'record.claims.places.quote']),
  );
  expect(existsSync(`${RECORDS}/oskerby-boats/cues.json`)).toBe(true);
});

test('a text is numbered, a record put in order, two versions compared', async () => {
  const numbers = await run('number', '--text', `${EXAMPLE}/boats.html`);
  expect(numbers).toContain('\n2.1  Their teacher');
  const drafted = join(home, 'drafts', 'oskerby-boats');
  await run('format', join(home, 'drafts'));
  const told = await run('diff', drafted, `${RECORDS}/oskerby-boats`);
  expect(told).toContain('New notice of the publisher, 2026-03-03 (corrected)');
  expect(told).toContain('New (disputed)');
  expect(await run('diff', drafted, drafted)).toContain('No difference');
});

test('a fingerprint is written anew from the text it was made of, and from no other', async () => {
  const drafts = join(home, 'drafts');
  const file = join(drafts, 'oskerby-boats', 'fingerprint.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, '{}');
  const asked = ['--id', 'oskerby-boats', '--in', drafts, '--text'];
  expect(await run('fingerprint', ...asked, `${EXAMPLE}/boats.html`)).toMatch(/\d bytes$/);
  expect(readFileSync(file, 'utf8')).toBe(before);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runCommandLine(['fingerprint', ...asked, `${EXAMPLE}/boote.html`])).toBe(1);
  expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/names a text of SHA-256/));
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('what is printed goes into a file where one is named', async () => {
  const file = join(home, 'out.json');
  for (const typed of [['schema'], ['export', 'oskerby-boats', RECORDS]]) {
    const printed = JSON.parse(await run(...typed));
    expect(await run(...typed, '--out', file)).toBe('');
    expect(undated(json(file))).toEqual(undated(printed));
  }
});

test('a fact-check becomes a claim, at the sentence that says it', async () => {
  const out = join(home, 'reviewed');
  const text = `${EXAMPLE}/boats.html`;
  const review = `${EXAMPLE}/review.jsonld`;
  await run('draft', '--id', 'boats', '--text', text, '--out', out, '--claimreview', review);
  const record = json(join(out, 'boats', 'record.json'));
  expect(record.claims).toMatchObject([
    { status: 'contradicted', places: [{ paragraph: 1, sentence: 0, quote: '' }] },
  ]);
  expect(record.sources['review-1'].url).toBe('https://check.example/weir-boats');
  await run('check', out);
  const other = `${EXAMPLE}/boote.html`;
  const said = await run(
    'draft',
    '--id',
    'b',
    '--text',
    other,
    '--out',
    out,
    '--claimreview',
    review,
  );
  expect(said).toContain('left out: no sentence of the text says');
});

test('from records to a signed pack that its maker’s key is known by', async () => {
  const [pack, key] = [join(home, 'pack.json'), join(home, 'key.json')];
  const maker = ['--publisher', 'The Oskerby Records', '--page', 'https://records.example/'];
  const contact = ['--contact', 'mailto:faults@records.example'];
  await run('pack', '--out', pack, '--name', 'Oskerby records', ...maker, ...contact, RECORDS);
  const words = (await run('key', '--out', key)).split(': ')[1] ?? '';
  expect(words.split(' ')).toHaveLength(6);
  expect(statSync(key).mode & 0o077).toBe(0);
  expect(await run('sign', pack, '--key', key)).toContain(words);
  const opened = await openPack(readFileSync(pack, 'utf8'));
  expect(opened.head.publisher?.name).toBe('The Oskerby Records');
  expect(opened.articles.map(({ id }) => id)).toEqual(['oskerby-boats', 'oskerby-boote']);
  const said = await run('check', pack);
  expect(said).toContain(`signed, ${words}`);
  expect(said).toContain('oskerby-boote: 1 claims');
  await run('pack', '--out', pack, '--issue', '2', '--name', 'Oskerby records', RECORDS);
  expect(await run('check', pack)).toContain('issue 2 of');
});

test('docs/dataset.md names every command, and each tells of itself', async () => {
  const docs = readFileSync('docs/dataset.md', 'utf8');
  const help = await run('--help');
  for (const [name, { usage, does }] of Object.entries(commands)) {
    expect(docs, name).toMatch(new RegExp(`\\bD ${name}\\b`));
    expect(help).toContain(`${name} ${usage}`);
    const own = await run(name, '--help');
    expect(own).toBe(`${name} ${usage}\n${does}`);
  }
  for (const file of docs.match(/docs\/example\/[\w./-]+\w/g) ?? []) {
    expect(existsSync(file), file).toBe(true);
  }
});

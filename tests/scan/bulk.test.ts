/** Many pages in one file, through threads: what comes in, what comes out, and what harms nobody. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { draftRecord } from '../../src/dataset/build/draft';
import { rawPages } from '../../src/scan/bulk/input';
import { linesOf } from '../../src/scan/bulk/lines';
import { MOST_BYTES, type RawPage } from '../../src/scan/bulk/raw-page';
import { scanMany } from '../../src/scan/bulk/scan-many';
import { corpusText } from '../support/articles';

// Each test starts processes, and they start threads.
vi.setConfig({ testTimeout: 120_000 });

const home = mkdtempSync(join(tmpdir(), 'hearsay-bulk-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ARTICLES = ['08-landslide', '13-glacier-lake', '17-port-strike'];
const records = join(home, 'records', 'landslide');
mkdirSync(records, { recursive: true });
const draft = draftRecord('landslide', corpusText('articles/08-landslide'), 'en', '2026-01-02');
for (const [name, content] of Object.entries(draft)) {
  writeFileSync(join(records, `${name}.json`), JSON.stringify(content));
}

const blocks = (name: string) => corpusText(`articles/${name}`).split(/\n\s*\n/);
const htmlOf = (name: string) => {
  const [headline, ...body] = blocks(name);
  return `<!doctype html><html lang="en"><body><article><h1>${headline}</h1>${body
    .map((each) => `<p>${each}</p>`)
    .join('')}</article></body></html>`;
};
const file = (name: string, content: string | Uint8Array) => {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
};
const page = (name: string) => ({
  page: name,
  url: `https://a.example/${name}`,
  html: htmlOf(name),
});
const NDJSON = ARTICLES.map((name) => `${JSON.stringify(page(name))}\n`).join('');

/** Kind and article of each line by its page, or its error. */
const told = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => {
      const { page: name, verdict, error } = JSON.parse(line);
      return [name, error ?? verdict.article ?? verdict.kind];
    });
const EXPECTED = [
  ['08-landslide', 'landslide'],
  ['13-glacier-lake', 'none'],
  ['17-port-strike', 'none'],
];

const COMMAND = ['--import', 'tsx', 'src/scan/main.ts', '--bulk', '--jobs', '1'];
const bulk = (args: readonly string[], input?: string | Uint8Array) => {
  const dataset = ['--dataset', join(home, 'records')];
  const run = spawnSync(process.execPath, [...COMMAND, ...dataset, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { lines: run.stdout, said: run.stderr, status: run.status };
};

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of given) found.push(each);
  return found;
}

async function archive(gzip: boolean): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const html = (name: string) => [encoder.encode(htmlOf(name))];
  const response = (name: string, status: string, type: string, body: Uint8Array[]) =>
    WARCRecord.create(
      {
        url: `https://a.example/${name}`,
        date: '2026-01-02T00:00:00Z',
        type: 'response',
        warcVersion: 'WARC/1.1',
        httpHeaders: { 'Content-Type': type },
        statusline: `HTTP/1.1 ${status}`,
      },
      body,
    );
  const made = [
    WARCRecord.createWARCInfo({ filename: 'a.warc' }, { software: 'a test' }),
    response('landslide', '200 OK', 'text/html; charset=utf-8', html('08-landslide')),
    response('gone', '404 Not Found', 'text/html', html('08-landslide')),
    response('picture', '200 OK', 'image/png', [Uint8Array.from([1, 2, 3])]),
    response('lake', '200 OK', 'text/html', html('13-glacier-lake')),
    WARCRecord.create(
      {
        url: 'https://a.example/text',
        date: '2026-01-02T00:00:00Z',
        type: 'conversion',
        warcVersion: 'WARC/1.1',
        warcHeaders: { 'Content-Type': 'text/plain' },
      },
      [encoder.encode(corpusText('articles/08-landslide'))],
    ),
  ];
  const parts = await Promise.all(made.map((each) => WARCSerializer.serialize(each, { gzip })));
  return Buffer.concat(parts);
}

/** Pages as they are read, bodies as text. */
const read = async (files: readonly string[], input?: Uint8Array) => {
  const pages = await all(rawPages(files, input && chunks(input, 700)));
  return pages.map((each) =>
    'body' in each ? { ...each, body: Buffer.from(each.body).toString() } : each,
  );
};

describe('NDJSON', () => {
  test('gives the same pages in a file, gzipped, and on standard input', async () => {
    // Two members, as `cat a.gz b.gz` makes.
    const zipped = Buffer.concat([gzipSync(NDJSON.slice(0, 500)), gzipSync(NDJSON.slice(500))]);
    const plain = await read([file('pages.ndjson', NDJSON)]);
    expect(plain.map(({ name }) => name)).toEqual(ARTICLES);
    expect(await read([file('pages.jsonl.gz', zipped)])).toEqual(plain);
    expect(await read(['-'], zipped)).toEqual(plain);
    expect(await read(['-'], Buffer.from(NDJSON))).toEqual(plain);
  });

  test('in threads gives its lines in the order of the pages', () => {
    const { lines, said, status } = bulk(['-', '--jobs', '2'], gzipSync(NDJSON));
    expect(told(lines)).toEqual(EXPECTED);
    expect([status, said]).toEqual([0, '']);
  });
});

describe('a web archive', () => {
  const pages = ['landslide', 'lake', 'text'].map((name) => `https://a.example/${name}`);

  test('gives its pages and texts and nothing else, gzipped or not, on standard input too', async () => {
    const plain = await read([file('plain.warc', await archive(false))]);
    expect(plain.map(({ name }) => name)).toEqual(pages);
    const zipped = await archive(true);
    const unnamed = plain.map((each) => ({ ...each, name: expect.any(String) }));
    expect(await read([file('zipped.warc.gz', zipped)])).toEqual(unnamed);
    expect(await read(['-'], zipped)).toEqual(unnamed);
  });
});

test('a folder stands for every file of pages in it; a line that is no page has its reason and its number', async () => {
  const folder = join(home, 'folder');
  mkdirSync(folder, { recursive: true });
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  put(
    'a.ndjson',
    `[1]\n\n{"page":"bare"}\nnull\n{"html":7}\n{"text":"","page":"hollow"}\n{"pa\n${NDJSON}`,
  );
  put('b.html', htmlOf('08-landslide'));
  put('c.png', 'no page');
  put('d.warc.gz', await archive(true));
  const line = (number: number) => `${join(folder, 'a.ndjson')}:${number}`;
  const noPage = 'the line has neither "html" nor "text"';
  const { lines, status } = bulk([folder]);
  expect(told(lines)).toEqual([
    [line(1), noPage],
    ['bare', noPage],
    [line(4), noPage],
    [line(5), noPage],
    ['hollow', 'none'],
    [line(7), 'the line cannot be read as JSON'],
    ...EXPECTED,
    [join(folder, 'b.html'), 'landslide'],
    ['https://a.example/landslide', 'landslide'],
    ['https://a.example/lake', 'none'],
    ['https://a.example/text', 'landslide'],
  ]);
  expect(status).toBe(1);
});

test('an input that breaks off, or is not there, is told; what comes after it is read', async () => {
  const cut = file('cut.ndjson.gz', gzipSync(NDJSON).subarray(0, 400));
  const found = await all(rawPages([cut, join(home, 'none.warc'), file('last.ndjson', NDJSON)]));
  const errors = found.filter((each) => 'error' in each);
  expect(errors.map(({ name }) => name)).toEqual([cut, join(home, 'none.warc')]);
  expect(errors.every((each) => each.error.length > 5)).toBe(true);
  expect(found.slice(-3).map(({ name }) => name)).toEqual(ARTICLES);
});

test('lines are cut wherever a chunk ends, and one beyond all bounds is not kept', async () => {
  const text = Buffer.from('{"a":1}\n\n{"b":"é"}\nlast');
  for (const size of [1, 2, 3, 7, 100]) {
    expect(await all(linesOf(chunks(text, size)))).toEqual(['{"a":1}', '', '{"b":"é"}', 'last']);
  }
  const long = Buffer.alloc(MOST_BYTES + 10, 97);
  const around = Buffer.concat([Buffer.from('one\n'), long, Buffer.from('\ntwo\n')]);
  expect(await all(linesOf(chunks(around, 1 << 20)))).toEqual(['one', null, 'two']);
});

test('a page that takes too long is given up with the reason, and the scan ends', async () => {
  async function* pages(): AsyncGenerator<RawPage> {
    for (const name of ARTICLES) {
      yield { name, url: '', body: htmlOf(name), isHtml: true };
    }
  }
  const options = { anyway: false, gate: true, explain: false };
  const dataset = join(home, 'records');
  const lines = await all(scanMany(pages(), { dataset, options, jobs: 2, patience: 1 }));
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    ARTICLES.map((name) => ({ page: name, error: 'it was given up after 0.001 seconds' })),
  );
});

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const PARALLEL = has('parallel', '--version');
/** Debian's own, which `apt-get install python3-distributed` gives; another python may come first. */
const PYTHON = ['/usr/bin/python3', 'python3'].find((each) =>
  has(each, '-c', 'import distributed'),
);

describe('as a stage', () => {
  const scan = [process.execPath, ...COMMAND, '--dataset', join(home, 'records'), '-'];

  test.skipIf(!PARALLEL)(`of GNU parallel${PARALLEL ? '' : ' (not installed here)'}`, () => {
    // Two blocks: two lines, then one.
    const size = String(NDJSON.lastIndexOf('\n', NDJSON.length - 2) + 2);
    const args = ['--pipe', '--keep-order', '-j2', '--block', size, ...scan];
    const run = spawnSync('parallel', args, { input: NDJSON, encoding: 'utf8' });
    expect(told(run.stdout)).toEqual(EXPECTED);
    expect(run.status).toBe(0);
  });

  test.skipIf(!PYTHON)(
    `of Dask distributed, on a local cluster of two${PYTHON ? '' : ' (not installed here)'}`,
    { timeout: 240_000 },
    () => {
      const path = file('stage.ndjson', NDJSON);
      const args = ['tests/scan/dask-stage.py', path, '2', ...scan];
      const run = spawnSync(PYTHON ?? '', args, { encoding: 'utf8' });
      expect(run.status, run.stderr).toBe(0);
      expect(told(run.stdout)).toEqual(EXPECTED);
    },
  );
});

/**
 * `npm run bench:pages [-- --pages N --wait MS]`: what each extension costs a page that holds no
 * known article. Saved pages without their own scripts, each in a fresh process, the extensions in
 * turns; main-thread time by tracing, Chromium only. Needs `npm run build`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Installed, launch } from '../../../src/demo/browser';
import { extensionFolder, MEASURED, type Measured } from './extensions';
import { scriptTime, startTrace } from './trace';

const WEB = fileURLToPath(new URL('../../../../shared/corpus/web/', import.meta.url));
/** UTF-16 units of text up to which a page counts as small. */
const SMALL = 20_000;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '45' },
    wait: { type: 'string', default: '5000' },
  },
});

interface Cost {
  readonly page: string;
  readonly chars: number;
  readonly by: Readonly<Record<Measured, number>>;
}

/** Every so many of the saved pages, by name, so that a shorter run is a part of a longer one. */
function chosen(count: number): string[] {
  const all = readdirSync(WEB).sort();
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

async function serve(): Promise<number> {
  const server = createServer((request, response) => {
    const file = WEB + (request.url ?? '').slice(1);
    const page = existsSync(file) && file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : '';
    response.writeHead(page === '' ? 404 : 200, {
      'content-type': 'text/html',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return (server.address() as AddressInfo).port;
}

/** Milliseconds of one load; every page of every extension has a site, so a process, of its own. */
async function measure({ browser }: Installed, address: string): Promise<[number, number]> {
  const page = await browser.newPage();
  const session = await browser.target().createCDPSession();
  const stop = await startTrace(session);
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await new Promise((resume) => setTimeout(resume, Number(values.wait)));
  const time = scriptTime(await stop());
  const chars = await page.evaluate(() => document.body?.innerText.length ?? 0);
  await session.detach();
  await page.close();
  return [time, chars];
}

const quantile = (given: readonly number[], share: number): number => {
  const sorted = [...given].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

function report(what: string, costs: readonly Cost[]): void {
  if (costs.length === 0) return;
  console.log(`\n${what}: ${costs.length} pages, milliseconds of main-thread script time\n`);
  const base = costs.map(({ by }) => by.walking);
  for (const name of MEASURED) {
    const times = costs.map(({ by }) => by[name]);
    const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    const ratio = (share: number, value: number) => (value / quantile(base, share)).toFixed(2);
    console.log(
      `${name.padEnd(8)}  median ${median.toFixed(2)} (${ratio(0.5, median)}x)  95th ${p95.toFixed(2)} (${ratio(0.95, p95)}x)`,
    );
  }
}

const port = await serve();
const running = new Map<Measured, Installed>();
for (const name of MEASURED) {
  running.set(name, await launch('chrome', { headless: true, dist: extensionFolder(name) }));
}
try {
  // What runs once after an installation is no page's cost.
  await new Promise((resume) => setTimeout(resume, 4000));
  const costs: Cost[] = [];
  for (const [at, page] of chosen(Number(values.pages)).entries()) {
    const by: Partial<Record<Measured, number>> = {};
    let chars = 0;
    for (const [name, installed] of running) {
      const address = `http://p${at}.localhost:${port}/${page}`;
      [by[name], chars] = await measure(installed, address);
    }
    costs.push({ page, chars, by: by as Cost['by'] });
    const times = MEASURED.map((name) => `${name} ${by[name]?.toFixed(2)}`).join('  ');
    console.log(`${page.padEnd(44)} ${String(chars).padStart(7)} characters  ${times}`);
  }
  report(
    'Up to 20 kB of text',
    costs.filter(({ chars }) => chars <= SMALL),
  );
  report(
    'Larger',
    costs.filter(({ chars }) => chars > SMALL),
  );
} finally {
  for (const { browser } of running.values()) await browser.close();
}

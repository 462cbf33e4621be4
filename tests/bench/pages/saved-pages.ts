/** Saved pages of the real web, none of which holds a known article, served without their scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const WEB = fileURLToPath(new URL('../../../../shared/corpus/web/', import.meta.url));

export interface SavedPage {
  readonly name: string;
  /** In a site of its own, so that a browser gives it a process of its own. */
  readonly address: string;
}

/** So many of the pages, evenly from the first name to the last. */
function chosen(count: number): string[] {
  const all = readdirSync(WEB).sort();
  const rank = (at: number) => Math.floor((at * count) / all.length);
  return all.filter((_, at) => at === 0 || rank(at) > rank(at - 1));
}

/** Serve so many of them until the process ends. */
export async function serveSaved(count: number): Promise<SavedPage[]> {
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
  const { port } = server.address() as AddressInfo;
  return chosen(count).map((name, at) => ({
    name,
    address: `http://p${at}.localhost:${port}/${name}`,
  }));
}

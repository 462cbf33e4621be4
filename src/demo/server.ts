/** Serves one page on loopback, for demonstration and tests. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  /** Origin on 127.0.0.1, without a closing slash. */
  readonly origin: string;
  /** Path and query of every request so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** By the end of a path; everything else is HTML. */
const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
};

function typeOf(path: string): string {
  const [address = ''] = path.split('?', 1);
  return `${TYPES[address.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`;
}

/** What a server answers for a path: a page's HTML, or null for "not found". */
export type Pages = (path: string) => string | null;

/** Start serving on a free port of 127.0.0.1. */
export function serve(pages: Pages): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const html = pages(path);
    response.writeHead(html === null ? 404 : 200, { 'content-type': typeOf(path) });
    response.end(html ?? '');
  });
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      ready({ origin: `http://127.0.0.1:${port}`, requests, close });
    });
  });
}

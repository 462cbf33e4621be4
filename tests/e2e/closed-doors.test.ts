/** Without a network, and without leave to read pages before a click. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../../src/demo/browser';
import { grantTab, withholdSites } from '../support/access';
import { press } from '../support/controls';
import { english } from '../support/english';
import { families, painted, wholeMarks } from '../support/painted';
import { PATIENCE, type Rig, startRig } from '../support/rig';
import { DEMO } from '../support/stories';

const HOST = 'news.example';
const HOME = `http://${HOST}/`;
/** Services of the browsers themselves, which call out with or without an extension. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

interface Gate {
  readonly port: number;
  /** Host of everything anybody asked for. */
  readonly hosts: string[];
  readonly paths: string[];
  readonly server: Server;
}

/** A proxy that knows one site, refuses everything else and remembers what was asked. */
async function startGate(): Promise<Gate> {
  const hosts: string[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '', HOME);
    hosts.push(hostname);
    const known = hostname === HOST;
    if (known) paths.push(pathname);
    response.writeHead(known ? 200 : 502, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known && pathname === '/' ? DEMO : '');
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, hosts, paths, server };
}

describe.each(BROWSERS)('behind closed doors in %s', (name: BrowserName) => {
  let gate: Gate;
  let rig: Rig;
  beforeAll(async () => {
    gate = await startGate();
    rig = await startRig(name, { proxy: gate.port });
  });
  afterAll(async () => {
    await rig?.close();
    gate?.server.close();
  });

  test('everything works and nothing but the page asks for anything', async () => {
    await rig.settings();
    const page = await rig.open(HOME);
    await rig.status(page, ({ state }) => state === 'checked');
    expect(await families(page)).toHaveLength(3);
    await rig.ask(page, 'flag/step', { by: 1 });
    const popup = await rig.popup(page);
    const seen: string[] = [];
    popup.on('request', (request) => seen.push(request.url()));
    expect(await popup.$('[data-verdict="copy"]')).not.toBeNull();
    await popup.evaluate(() => {
      for (const head of document.querySelectorAll<HTMLElement>('.flag-head')) head.click();
    });
    await popup.close();
    for (const path of ['src/options/index.html', 'src/welcome/index.html']) {
      await (await rig.openOwn(path)).close();
    }
    await page.close();

    expect(seen.filter((url) => /^(https?|wss?):/.test(url))).toEqual([]);
    expect(gate.hosts).toContain(HOST);
    expect(gate.hosts.filter((host) => host !== HOST && !BROWSERS_OWN.test(host))).toEqual([]);
    expect(gate.paths.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual([]);
    expect(rig.errors).toEqual([]);
  });

  test('withheld site access: nothing is read before a click, and a click is enough', async () => {
    await rig.settings({ pageNote: false });
    await withholdSites(rig);
    const page = await rig.installed.browser.newPage();
    await page.goto(HOME, { waitUntil: 'domcontentloaded' });
    await new Promise((resume) => setTimeout(resume, 700));
    expect(await painted(page)).toEqual({});

    if (name === 'chrome') {
      // Chrome spends the first click on letting the page be read, the second opens the popup.
      const extension = (await rig.installed.browser.extensions()).get(rig.installed.id);
      if (!extension) throw new Error('the extension is gone');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    } else {
      const before = await rig.popup(page);
      expect(await before.$('[data-state="withheld"]')).not.toBeNull();
      await before.close();
      await grantTab(rig, page);
      const popup = await rig.popup(page);
      await press(popup, english('state_check'));
      await popup.waitForSelector('[data-verdict="copy"]', { timeout: PATIENCE });
      await popup.close();
    }
    await wholeMarks(page);
    expect(await families(page)).toHaveLength(3);
    const popup = await rig.popup(page);
    expect(await popup.$('[data-verdict="copy"]')).not.toBeNull();
    await popup.close();
    await page.close();
    expect(rig.errors).toEqual([]);
  });
});

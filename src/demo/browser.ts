/** Finds, installs and starts the browsers that the demonstration and the tests drive. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Longest wait for anything a browser has to do, ms; the machine may be slow and busy. */
export const PATIENCE_MS = 60_000;

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Id in the Firefox manifest, and the internal address given to it in test profiles. */
const GECKO_ID = 'hearsay@hearsay.example';
const GECKO_UUID = '5c1f3c36-7a0e-4a53-9d0a-2f5d3f1b7e11';

const KNOWN: Record<BrowserName, { variable: string; names: string[]; places: string[] }> = {
  chrome: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const PACKAGE: Record<BrowserName, { apt: string; brew: string; winget: string }> = {
  chrome: { apt: 'chromium', brew: 'chromium', winget: 'Google.Chrome' },
  firefox: { apt: 'firefox-esr', brew: 'firefox', winget: 'Mozilla.Firefox' },
};

/** Program file of this browser, or null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, places } = KNOWN[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

/** What a person has to type where we may not install by ourselves. */
export function adviceFor(name: BrowserName): string {
  const { apt, brew, winget } = PACKAGE[name];
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    linux: `sudo apt-get update && sudo apt-get install -y ${apt}`,
    darwin: `brew install --cask ${brew}`,
    win32: `winget install ${winget}`,
  };
  const command = commands[process.platform] ?? `install ${brew}`;
  return `No ${name === 'chrome' ? 'Chrome or Chromium' : 'Firefox'} was found. Type:\n\n  ${command}\n\nor set ${KNOWN[name].variable} to its program file.`;
}

/** Whether a window can be shown; without one the browser runs unseen. */
export function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Program file of this browser. Installs it with apt where that is allowed (Debian, as root);
 * elsewhere throws an error that says exactly what to type.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (!mayUseApt()) throw new Error(adviceFor(name));
  console.error(`Installing ${PACKAGE[name].apt}, which takes about half a minute …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', PACKAGE[name].apt], { env, stdio: 'ignore' });
  } catch {
    throw new Error(adviceFor(name));
  }
  return findBrowser(name) ?? advise(name);
}

function advise(name: BrowserName): never {
  throw new Error(adviceFor(name));
}

/** A running browser with the built extension in it. */
export interface Installed {
  readonly browser: Browser;
  readonly name: BrowserName;
  /** Id by which the browser knows the extension. */
  readonly id: string;
  /** Address of a page of the extension, such as `src/popup/index.html`. */
  readonly address: (page: string) => string;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the built extension; `dist/<name>` where none is given. */
  readonly dist?: string;
  /** Port on 127.0.0.1 of a proxy that every request has to go through, loopback's too. */
  readonly proxy?: number;
  /** Colours that Firefox is told its reader wants; Chromium can be told page by page. */
  readonly colours?: Colours;
}

export type Colours = 'light' | 'dark' | 'forced colours';

/** Firefox's own switches for what `prefers-color-scheme` and `forced-colors` ask of. */
const COLOURS: Readonly<Record<Colours, Record<string, unknown>>> = {
  light: {},
  dark: { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 },
  'forced colours': { 'browser.display.document_color_use': 2 },
};

function proxyArguments(port: number): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}

/** Start a browser with the extension installed; the caller closes it. */
export async function launch(
  name: BrowserName,
  options: LaunchOptions = { headless: true },
): Promise<Installed> {
  const executablePath = ensureBrowser(name);
  const browser = await (name === 'chrome'
    ? puppeteer.launch({
        executablePath,
        timeout: PATIENCE_MS,
        pipe: true,
        headless: options.headless,
        enableExtensions: true,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          ...(options.proxy === undefined ? [] : proxyArguments(options.proxy)),
        ],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath,
        timeout: PATIENCE_MS,
        headless: options.headless,
        args: ['-remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
          ...(options.proxy === undefined ? {} : proxyPreferences(options.proxy)),
          ...COLOURS[options.colours ?? 'light'],
        },
      }));
  try {
    const id = await browser.installExtension(resolve(options.dist ?? `dist/${name}`));
    const base = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${GECKO_UUID}`;
    return { browser, name, id, address: (page) => `${base}/${page}` };
  } catch (fault) {
    await browser.close();
    throw fault;
  }
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import source from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { attributionsPlugin } from './src/attributions/vite-plugin';
import { type Chunk, inParts } from './src/build/in-parts';
import { noticePlugins } from './src/build/notice';
import { pageHeadPlugins } from './src/build/page-head';
import { precomputed } from './src/build/precomputed';
import { BUNDLED_RECORDS, readDataset } from './src/dataset/build/read-records';
import { datasetPlugin } from './src/dataset/build/vite-plugin';
import * as compiledKeyWords from './src/dataset/key-words';
import { gateKeys } from './src/engine/recognition/gate-keys';
import * as compiledLexicons from './src/engine/sourcing/compiled-lexicons';
import * as compiledTables from './src/engine/translation/compiled';
import * as compiledHabits from './src/engine/translation/compiled-habits';
import * as compiledLeftovers from './src/engine/translation/compiled-leftovers';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const dataset = readDataset(BUNDLED_RECORDS);

/** `*.iife.ts` is built outside the module graph, so a watching build would miss edits to it. */
const watchSource: Plugin = {
  name: 'watch-source',
  apply: 'build',
  buildStart() {
    for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) this.addWatchFile(`${entry.parentPath}/${entry.name}`);
    }
  },
};

/** Files the built extension opens by name: texts, and toolbar pictures that change at run time. */
const assets: Plugin = {
  name: 'assets',
  generateBundle() {
    const add = (fileName: string, file: string) =>
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    for (const file of readdirSync('icons').filter((name) => name.endsWith('.png'))) {
      add(`icons/${file}`, `icons/${file}`);
    }
    add('demonstration.html', 'src/demo/page.html');
    const source = JSON.stringify(gateKeys(dataset.articles));
    this.emitFile({ type: 'asset', fileName: 'gate.json', source });
    for (const language of readdirSync('src/_locales')) {
      add(`_locales/${language}/messages.json`, `src/_locales/${language}/messages.json`);
    }
  },
};

/** Pages of the extension that its manifest does not name, or names for one browser only. */
const PAGES = ['welcome', 'report', 'check', 'panel', 'editor'];

/**
 * Two files for what pages share, in place of twenty small ones: each file a popup waits for costs
 * it more than the bytes in it.
 */
const CHUNKS = [
  {
    name: 'platform',
    test: /src.(platform|protocol|settings|engine.vocabulary)|valibot|polyfill/,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'views', test: /src.(ui|popup)|preact/, minShareCount: 2, priority: 1 },
];

/** What is read of package.json. */
interface Project {
  readonly version: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
}

/** `bugs` as one address; null where the project names none. */
function faultAddress({ bugs }: Project): string | null {
  if (typeof bugs !== 'object') return bugs ?? null;
  return bugs.url ?? (bugs.email ? `mailto:${bugs.email}` : null);
}

const shared: UserConfig = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: {
    // Scripts built in library mode keep this in place, and a page has no `process`.
    'process.env.NODE_ENV': JSON.stringify('production'),
    FAULT_ADDRESS: JSON.stringify(faultAddress(project)),
  },
};

const notice = noticePlugins([resolve('node_modules/@scure/bip39')]);

/** What the build works out once, by the modules that would otherwise do so at each start. */
const ready = precomputed({
  'src/dataset/key-words.ts': compiledKeyWords,
  'src/engine/sourcing/compiled-lexicons.ts': compiledLexicons,
  'src/engine/translation/compiled.ts': compiledTables,
  'src/engine/translation/compiled-habits.ts': compiledHabits,
  'src/engine/translation/compiled-leftovers.ts': compiledLeftovers,
});

/** Scripts that the background puts into a page when it needs them, self-contained like the stub. */
const INJECTED = ['reader', 'panels', 'leftovers'];

/** Where the background's files stand, and the first of them. */
const BACKGROUND = 'src/background/';
const FIRST = `${BACKGROUND}main.js`;

/** The code of one script of its own, which imports nothing. */
async function scriptOf(entry: string, options: UserConfig): Promise<string> {
  const built = await build({
    ...shared,
    ...options,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'hearsay' } },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}

/** The chunks of the background's code. */
async function backgroundChunks(): Promise<readonly Chunk[]> {
  const entry = `${BACKGROUND}main.ts`;
  const built = await build({
    ...shared,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { 'webextension-polyfill': resolve('src/platform/direct.ts') } },
    plugins: [notice.collect, ready.load],
    build: {
      write: false,
      lib: { entry, formats: ['cjs'], fileName: () => 'main.js' },
      rollupOptions: {
        preserveEntrySignatures: false,
        output: { chunkFileNames: '[name].js' },
      },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return output.filter((file) => file.type === 'chunk');
}

/** The same code in ASCII: a worker's script is decoded at each start, ten times as fast where it is plain. */
const inAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/**
 * Scripts apart from the module graph. The background is one of them: Chrome keeps the compiled
 * code of a worker's classic script, and compiles one of modules anew at each start.
 */
const apart: Plugin = {
  name: 'apart',
  async generateBundle() {
    const add = (fileName: string, source: string) =>
      this.emitFile({ type: 'asset', fileName, source });
    for (const name of INJECTED) {
      const code = await scriptOf(`src/content/${name}.iife.ts`, {
        resolve: { alias: { 'webextension-polyfill': resolve('src/platform/native.ts') } },
        plugins: [notice.collect],
      });
      add(`src/content/${name}.iife.js`, code);
    }
    for (const [name, code] of inParts(await backgroundChunks(), `/${BACKGROUND}`)) {
      add(BACKGROUND + name, inAscii(code));
    }
  },
};

/**
 * The stub's functions run on every page, each once: Chrome compiles them together where this line
 * asks for it, instead of reading over each first and compiling it when it is called.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  writeBundle({ dir }) {
    const stub = `${dir}/src/content/stub.iife.js`;
    writeFileSync(stub, `//# allFunctionsCalledOnLoad\n${readFileSync(stub, 'utf8')}`);
  },
};

/** Named when all is built: what the manifest names before is taken for modules. */
const background: Plugin = {
  name: 'background',
  enforce: 'post',
  writeBundle({ dir }) {
    const file = `${dir}/manifest.json`;
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.background = target === 'chrome' ? { service_worker: FIRST } : { scripts: [FIRST] };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  },
};

/** One manifest.json in Chrome's shape; what Firefox and Chrome want otherwise is added here. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest: Record<string, unknown> = {
    ...structuredClone(source),
    version: project.version,
  };
  if (browser === 'firefox') {
    manifest['permissions'] = source.permissions.filter((name) => name !== 'sidePanel');
    manifest['side_panel'] = undefined;
    manifest['sidebar_action'] = {
      default_panel: source.side_panel.default_path,
      default_title: source.name,
      default_icon: 'icons/match-48.png',
      open_at_install: false,
    };
    manifest['browser_specific_settings'] = {
      gecko: {
        id: 'hearsay@hearsay.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    };
  } else {
    manifest['minimum_chrome_version'] = '128'; // caretPositionFromPoint
  }
  return manifest as unknown as ManifestV3Export;
}

export default defineConfig({
  ...shared,
  build: {
    outDir: `dist/${target}`,
    // The editor checks in its own page, with the engine whole.
    chunkSizeWarningLimit: 600,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(PAGES.map((page) => [page, `src/${page}/index.html`])),
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
  plugins: [
    assets,
    apart,
    notice.write,
    pageHeadPlugins(),
    watchSource,
    ready.load,
    ready.write,
    datasetPlugin(dataset),
    attributionsPlugin(),
    crx({ manifest: manifestFor(target), browser: target }),
    compiledAtOnce,
    background,
  ],
});

/** Which room may import which: an allow-list. What is not listed is forbidden. */
import { dirname, join, normalize } from 'node:path';

interface Room {
  /** Paths that belong to the room; the first room that claims a file has it. */
  readonly holds: (file: string) => boolean;
  /** Rooms whose code it may run. */
  readonly runs: readonly string[];
  /** Rooms of which it may know types only. */
  readonly knows: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
}

const under = (folder: string) => (file: string) => file.startsWith(`src/${folder}/`);
const is = (name: string) => (file: string) => file === `src/${name}`;

export const ROOMS: Readonly<Record<string, Room>> = {
  // The words of the field: every room speaks them, and they import nothing.
  vocabulary: { holds: is('engine/vocabulary.ts'), runs: [], knows: [], packages: [] },
  engine: { holds: under('engine'), runs: [], knows: [], packages: [] },
  settings: { holds: is('settings.ts'), runs: [], knows: ['engine'], packages: ['valibot'] },
  protocol: { holds: is('protocol.ts'), runs: [], knows: ['engine'], packages: [] },
  'linked-data': {
    holds: under('linked-data'),
    runs: [],
    knows: ['engine'],
    packages: ['schema-dts'],
  },
  'dataset/build': {
    holds: under('dataset/build'),
    runs: ['dataset', 'engine', 'node', 'saved'],
    knows: [],
    packages: ['vite', '@valibot/to-json-schema'],
  },
  dataset: {
    holds: under('dataset'),
    runs: ['engine', 'linked-data'],
    knows: [],
    packages: ['valibot', '@scure/bip39/wordlists/english.js'],
  },
  platform: {
    holds: under('platform'),
    runs: ['settings'],
    knows: ['protocol', 'engine'],
    packages: ['webextension-polyfill', 'idb'],
  },
  ui: {
    holds: under('ui'),
    runs: ['linked-data', 'settings', 'locales'],
    knows: ['engine', 'platform', 'protocol'],
    packages: ['preact', 'preact/hooks'],
  },
  background: {
    holds: under('background'),
    runs: ['engine', 'dataset', 'platform', 'protocol', 'settings'],
    knows: [],
    packages: ['valibot'],
  },
  content: {
    holds: under('content'),
    runs: ['engine', 'platform', 'protocol', 'settings', 'ui'],
    knows: [],
    packages: ['preact', 'preact/hooks', '@floating-ui/dom'],
  },
  popup: page('popup'),
  options: page('options'),
  report: page('report'),
  // The popup's own shell, in a place that stays.
  panel: { ...page('panel'), runs: [...page('panel').runs, 'popup'] },
  // A saved page is read as a page in a tab is.
  check: { ...page('check'), runs: [...page('check').runs, 'content', 'engine'] },
  // A record is made, compared and signed in the page itself.
  editor: {
    ...page('editor'),
    runs: [...page('editor').runs, 'dataset', 'engine'],
    packages: [...page('editor').packages, 'idb'],
  },
  welcome: page('welcome'),
  locales: { holds: under('_locales'), runs: [], knows: [], packages: [] },
  saved: {
    holds: under('saved'),
    runs: ['content', 'dataset', 'engine', 'node'],
    knows: [],
    packages: ['linkedom', 'parse5'],
  },
  scan: {
    holds: under('scan'),
    runs: [
      'attributions',
      'engine',
      'dataset',
      'dataset/build',
      'content',
      'saved',
      'settings',
      'ui',
      'locales',
      'node',
    ],
    knows: ['protocol'],
    packages: ['piscina', 'preact', 'preact-render-to-string', 'warcio'],
  },
  attributions: {
    holds: under('attributions'),
    runs: ['engine', 'node'],
    knows: [],
    packages: ['vite'],
  },
  build: { holds: under('build'), runs: ['node'], knows: [], packages: ['vite', 'jszip'] },
  demo: {
    holds: under('demo'),
    runs: ['node', 'ui', 'settings', 'locales'],
    knows: ['engine', 'protocol'],
    packages: ['puppeteer-core'],
  },
};

/** A page of the extension: sees the reader's side only, never engine or dataset code. */
function page(folder: string): Room {
  return {
    holds: under(folder),
    runs: ['platform', 'protocol', 'settings', 'ui'],
    knows: ['engine'],
    packages: ['preact', 'preact/hooks', 'valibot'],
  };
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(import|export)\s+(type\s+)?([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Static, re-exporting and dynamic imports of a source text. */
export function importsOf(source: string): Import[] {
  const fixed = [...source.matchAll(IMPORT)].flatMap(([, verb, type, names, specifier]) => {
    if (specifier === undefined || (verb === 'export' && names === undefined)) return [];
    const inner = /\{([^}]*)\}/.exec(names ?? '')?.[1];
    const onlyTypes =
      inner !== undefined &&
      /^\s*\{/.test(names ?? '') &&
      inner.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()));
    return [{ specifier, typeOnly: type !== undefined || onlyTypes }];
  });
  const late = [...source.matchAll(DYNAMIC)].map(([, specifier]) => ({
    specifier: specifier ?? '',
    typeOnly: false,
  }));
  return [...fixed, ...late];
}

/** The room a file of `src/` stands in, or null for one that stands in none. */
export function roomOf(file: string): string | null {
  return Object.entries(ROOMS).find(([, room]) => room.holds(file))?.[0] ?? null;
}

/** Why this import is not allowed, or null when it is. */
export function violation(file: string, { specifier, typeOnly }: Import): string | null {
  const name = roomOf(file);
  const room = name === null ? undefined : ROOMS[name];
  if (!room) return `${file} stands in no room`;
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('node:')) {
    return room.runs.includes('node') ? null : `${file} imports ${bare}`;
  }
  if (!bare.startsWith('.')) return room.packages.includes(bare) ? null : `${file} imports ${bare}`;
  const target = roomOf(normalize(join(dirname(file), bare)).replace(/(?<!\.\w+)$/, '.ts'));
  if (target === name || target === 'vocabulary') return null;
  if (target !== null && room.runs.includes(target)) return null;
  if (target !== null && typeOnly && room.knows.includes(target)) return null;
  return `${file} imports ${bare}`;
}

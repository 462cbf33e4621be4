import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type Chunk, inParts } from '../../src/build/in-parts';

const chunk = (fileName: string, code: string, also: Partial<Chunk> = {}): Chunk => ({
  ...{ fileName, code, isEntry: false, isDynamicEntry: true, dynamicImports: [] },
  ...also,
});

/** A background of three parts, two of which have something in common. */
const CHUNKS = [
  chunk(
    'main.js',
    "exports.day = 'Monday'; self.second = () => Promise.resolve().then(() => require('./two.js'));",
    { isEntry: true, isDynamicEntry: false, dynamicImports: ['two.js'] },
  ),
  chunk(
    'two.js',
    `const { day } = require('./main.js'); const { word } = require('./common.js');
     exports.said = () => word + ' on ' + day;
     exports.third = () => Promise.resolve().then(() => require('./three.js'));`,
  ),
  chunk('three.js', "exports.said = () => require('./common.js').word + ' again';"),
  chunk('common.js', "self.made = (self.made ?? 0) + 1; exports.word = 'Rain';", {
    isDynamicEntry: false,
  }),
];
const FILES = inParts(CHUNKS, '/back/');

interface World {
  readonly asked: string[];
  readonly installing: (() => void)[];
  readonly made?: number;
  readonly second?: () => Promise<Part>;
}

interface Part {
  readonly said: () => string;
  readonly third: () => Promise<Part>;
}

const nameOf = (address: string): string => address.replace('/back/', '');

/** What a worker, which may import scripts, and a page, which gets them later, have in their worlds. */
const WORLDS: Readonly<Record<string, (world: World, run: (name: string) => void) => object>> = {
  worker: ({ installing }, run) => ({
    addEventListener: (_: string, deed: () => void) => installing.push(deed),
    importScripts: (...addresses: string[]) => addresses.map(nameOf).forEach(run),
  }),
  page: (_, run) => ({
    document: {
      createElement: () => ({}),
      head: {
        append(script: { src: string; onload(): void; onerror(): void }) {
          queueMicrotask(() => {
            if (!FILES.has(nameOf(script.src))) return script.onerror();
            run(nameOf(script.src));
            script.onload();
          });
        },
      },
    },
  }),
};

function begun(name: string): World {
  const world = { asked: [] as string[], installing: [] };
  const context = createContext(world);
  const run = (file: string): void => {
    world.asked.push(file);
    runInContext(FILES.get(file) ?? '', context);
  };
  Object.assign(world, WORLDS[name]?.(world, run), { self: world });
  run('main.js');
  return world;
}

describe.each(Object.keys(WORLDS))('in a %s', (name) => {
  test('a part is there for whoever imports it, and what parts share is made once', async () => {
    const world = begun(name);
    const second = await world.second?.();
    expect(second?.said()).toBe('Rain on Monday');
    const third = await second?.third();
    expect(third?.said()).toBe('Rain again');
    expect(world.made).toBe(1);
    expect(world.asked).toEqual(['main.js', 'two.js', 'three.js']);
  });

  test('a part is fetched once', async () => {
    const world = begun(name);
    const [one, other] = await Promise.all([world.second?.(), world.second?.()]);
    expect(one).toBe(other);
    expect(world.asked).toEqual(['main.js', 'two.js']);
  });
});

test('a worker has all parts once it is installed', () => {
  const world = begun('worker');
  for (const deed of world.installing) deed();
  expect(world.asked).toEqual(['main.js', 'two.js', 'three.js']);
});

test('a page has the second part before it is asked for', async () => {
  const world = begun('page');
  await new Promise((resume) => setTimeout(resume));
  expect(world.asked).toEqual(['main.js', 'two.js']);
});

test('a background whose first part imports none, or two, is refused', () => {
  const [first, ...rest] = CHUNKS as [Chunk, ...Chunk[]];
  for (const dynamicImports of [[], ['two.js', 'three.js']]) {
    expect(() => inParts([{ ...first, dynamicImports }, ...rest], '/back/')).toThrow('second part');
  }
});

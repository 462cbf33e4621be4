import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { precomputed } from '../../src/build/precomputed';

const FILE = 'src/engine/translation/compiled.ts';
const value = { form: ['one “quoted” word', 'a\u2028line', '</script>'], __proto__x: [1, 2] };
const plugin = precomputed({ [FILE]: { given: () => value, CONSTANT: 'left out' } });
const load = (id: string) => (plugin.load.load as (id: string) => string | null)(id);

it('leaves of a module functions that say where to look', async () => {
  const source = load(resolve(FILE)) ?? '';
  const made = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as object;
  expect(Object.keys(made)).toEqual(['given']);
  expect((made as { given: () => unknown }).given).toThrow('tables/given.json');
});

it('puts what they gave into files', () => {
  const files = new Map<string, string>();
  const emitFile = (file: { fileName: string; source: string }) =>
    files.set(file.fileName, file.source);
  (plugin.write.generateBundle as unknown as (this: object) => void).call({ emitFile });
  expect([...files.keys()]).toEqual(['tables/given.json']);
  expect(JSON.parse(files.get('tables/given.json') ?? '')).toEqual(value);
});

it('leaves every other module alone', () => {
  expect(load(resolve('src/engine/translation/conflations.ts'))).toBeNull();
});

/** What the build works out once, so that no start of the extension has to. */
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** The exports of a module of functions without arguments, each of which gives JSON. */
type Computing = Readonly<Record<string, unknown>>;

/**
 * Puts what modules compute into files: what each exported function gives stands in
 * `tables/NAME.json` of the built extension, to be opened by whoever needs it. Of the module, named
 * by its path from the root, functions are left that throw, for scripts are read whole at each
 * start of a worker. Two plugins: one for each build there is, and one that writes the files.
 */
export function precomputed(modules: Readonly<Record<string, Computing>>): {
  readonly load: Plugin;
  readonly write: Plugin;
} {
  const sources = new Map(
    Object.entries(modules).map(([file, exports]) => [normalizePath(resolve(file)), exports]),
  );
  return {
    load: {
      name: 'precomputed',
      load(id) {
        const exports = sources.get(id);
        return exports ? moduleOf(exports) : null;
      },
    },
    write: {
      name: 'precomputed-files',
      generateBundle() {
        for (const [name, compute] of [...sources.values()].flatMap(functionsOf)) {
          const source = JSON.stringify(compute());
          this.emitFile({ type: 'asset', fileName: fileOf(name), source });
        }
      },
    },
  };
}

const fileOf = (name: string): string => `tables/${name}.json`;

function functionsOf(exports: Computing): [name: string, compute: () => unknown][] {
  return Object.entries(exports).filter(
    (entry): entry is [string, () => unknown] => typeof entry[1] === 'function',
  );
}

function moduleOf(exports: Computing): string {
  return functionsOf(exports)
    .map(([name]) => {
      const reason = JSON.stringify(`what ${name} gives stands in ${fileOf(name)}`);
      return `export const ${name} = () => { throw new Error(${reason}); };\n`;
    })
    .join('');
}

/** What the build works out once, so that no start of the extension has to. */
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** The exports of a module of functions without arguments, each of which gives JSON. */
type Computing = Readonly<Record<string, unknown>>;

/**
 * Puts data in place of modules: each exported function, by the module's path from the root, gives
 * in the built extension what it gave here. Everything else that the module exports is left out.
 */
export function precomputed(modules: Readonly<Record<string, Computing>>): Plugin {
  const sources = new Map(
    Object.entries(modules).map(([file, exports]) => [normalizePath(resolve(file)), exports]),
  );
  return {
    name: 'precomputed',
    load(id) {
      const exports = sources.get(id);
      return exports ? moduleOf(exports) : null;
    },
  };
}

/** Text that is parsed is read faster than the same as an object of the program, and not before it is asked for. */
function moduleOf(exports: Computing): string {
  return Object.entries(exports)
    .filter((entry): entry is [string, () => unknown] => typeof entry[1] === 'function')
    .map(([name, compute]) => {
      const text = JSON.stringify(JSON.stringify(compute()));
      return `const ${name}Text = ${text};\nexport const ${name} = () => JSON.parse(${name}Text);\n`;
    })
    .join('');
}

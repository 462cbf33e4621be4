/**
 * A background script in parts. The first is read at every start and hears what is asked; each of
 * the others is fetched when it is first imported. They are classic scripts, of which Chrome keeps
 * the compiled code: it compiles modules anew at each start, and Firefox reads a script whole.
 */

/** A CommonJS chunk of a build; the other chunks by their names. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** Whether the background begins with it. */
  readonly isEntry: boolean;
  /** Whether it is imported where it is needed, and not from the start. */
  readonly isDynamicEntry: boolean;
  readonly dynamicImports: readonly string[];
}

const quoted = JSON.stringify;

/**
 * How a part comes by the others: by their names, among which the second is the first's own import.
 * An import is a promise anyway, so that it may be answered with one. Chrome's worker gets a part at
 * once, but only one that it had when it was installed. Firefox's page asks for the second without
 * being asked, since nearly every start needs it, and hears its events meanwhile.
 */
const fetching = (folder: string, second: string, others: readonly string[]): string => `const
hearsayParts = {},
hearsayPart = ((made) => {
  const make = (name) => {
    made[name] = {};
    hearsayParts[name](made[name], part);
    return made[name];
  };
  const asked = (name) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ${quoted(folder)} + name;
    script.onload = () => resolve(make(name));
    script.onerror = () => {
      delete made[name];
      reject(new Error(name + ' cannot be read'));
    };
    document.head.append(script);
  });
  const part = (given) => {
    const name = given.slice(2);
    if (made[name]) return made[name];
    if (hearsayParts[name]) return make(name);
    if (!self.importScripts) return (made[name] = asked(name));
    importScripts(${quoted(folder)} + name);
    return make(name);
  };
  if (self.importScripts) {
    addEventListener('install', () => importScripts(...${quoted(others.map((name) => folder + name))}));
  } else part(${quoted(`./${second}`)}).catch(() => {});
  return part;
})({});
`;

/**
 * The files of these chunks, by name, for a folder of the extension ("/a/b/"). What several parts
 * have in common stands with the one part that the first imports, from which the rest are reached.
 * Throws where the first imports more than one.
 */
export function inParts(chunks: readonly Chunk[], folder: string): ReadonlyMap<string, string> {
  const first = chunks.find(({ isEntry }) => isEntry);
  const [second, ...more] = first?.dynamicImports ?? [];
  if (!first || !second || more.length > 0) throw new Error('the background has no second part');
  const parts = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
  const common = chunks.filter((each) => each !== first && !each.isDynamicEntry);
  const fileOf = (part: Chunk) =>
    (part.fileName === second ? [...common, part] : [part]).map(partOf).join('');
  const others = parts.map(({ fileName }) => fileName);
  return new Map([
    [
      first.fileName,
      `${fetching(folder, second, others)}${partOf(first)}hearsayPart('./${first.fileName}');\n`,
    ],
    ...parts.map((part) => [part.fileName, fileOf(part)] as const),
  ]);
}

const partOf = ({ fileName, code }: Chunk): string =>
  `hearsayParts[${quoted(fileName)}] = (exports, require) => {\n${code}\n};\n`;

/**
 * `npm run mutate`: changes one thing at a time in engine, dataset and settings and asks whether
 * any test notices. Prints the survivors and the score of each room; fails when fewer are noticed
 * than floor.json asks for.
 *
 * A sample is taken, the same on every machine: the lines whose name hashes lowest, one in EVERY
 * and some of every room. `npm run mutate -- 20` takes every twentieth line instead, and a path
 * takes that file whole.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import floor from './floor.json' with { type: 'json' };

/** One line in so many is mutated: about a hundred and fifty mutants, a quarter of an hour. */
const EVERY = 90;
/** Lines of a room that are taken however small it is. */
const LEAST = 6;
const ROOTS = ['src/engine', 'src/dataset'];
/** Tables and generated data: their tests are their examples. */
const DATA = /\/(rules|records|build)\/|background-(data|model)|\.json$/;
/** Mutators of wording and of tables; what is left changes decisions. */
const EXCLUDED = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex'];

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

/** The folder that a file stands in: a room of the engine, or the few files of settings. */
const roomOf = (file: string): string => dirname(relative('', file));

/** Ranges of the sample, as Stryker takes them. */
function sample(every: number): string[] {
  const files = ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  const rooms = new Map<string, Line[]>();
  for (const file of [...files, 'src/settings.ts'].sort()) {
    if (DATA.test(file)) continue;
    const room = roomOf(file);
    rooms.set(room, [...(rooms.get(room) ?? []), ...linesOf(file)]);
  }
  return [...rooms.values()].flatMap((lines) =>
    [...lines]
      .sort((a, b) => a.hash - b.hash)
      .slice(0, Math.max(LEAST, Math.round(lines.length / every)))
      .map(({ range }) => range),
  );
}

interface Line {
  readonly range: string;
  readonly hash: number;
}

/** Every line of code in a file. */
function linesOf(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) =>
    /\S/.test(line) && !/^\s*(\/?\*|\/\/|import\b)/.test(line)
      ? [{ range: `${file}:${at + 1}-${at + 1}`, hash: hashOf(`${file}:${line.trim()}`) }]
      : [],
  );
}

const [wanted] = process.argv.slice(2);
const isNumber = wanted !== undefined && /^\d+$/.test(wanted);
if (wanted && !isNumber && !existsSync(wanted)) {
  console.error(`mutate: no file ${wanted}; a number N takes every Nth line`);
  process.exit(1);
}
const mutate = wanted && !isNumber ? [wanted] : sample(isNumber ? Number(wanted) : EVERY);

const results = await new Stryker({
  mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutator: { excludedMutations: EXCLUDED },
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['progress-append-only'],
  tempDirName: 'artifacts/mutation',
  // The shared texts stand beside the project, so that it has to be mutated where it is.
  inPlace: true,
  // Else every file gets a line that switches type checks off, which an interrupted run leaves.
  disableTypeChecks: false,
}).runMutationTest();

const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout');
const counted = results.filter(({ status }) =>
  ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
);
for (const { fileName, location, mutatorName, replacement, status } of counted) {
  if (status === 'Killed' || status === 'Timeout') continue;
  const line = location.start.line + 1;
  console.log(`${status}  ${fileName}:${line}  ${mutatorName}  ${replacement?.split('\n')[0]}`);
}
const rooms = [...new Set(counted.map(({ fileName }) => roomOf(fileName)))].sort();
for (const room of rooms) {
  const here = counted.filter(({ fileName }) => roomOf(fileName) === room);
  const killed = here.filter((mutant) => noticed.includes(mutant)).length;
  console.log(`${room}: ${killed} of ${here.length}`);
}
const score = (100 * noticed.length) / Math.max(1, counted.length);
console.log(`${noticed.length} of ${counted.length} mutants noticed: ${score.toFixed(1)} %`);
if (mutate.length > 1 && score < floor.score) {
  console.log(`below the floor of ${floor.score} %`);
  process.exitCode = 1;
}

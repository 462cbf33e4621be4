/**
 * `npm run mutate`: changes one thing at a time in engine, dataset and settings and asks whether
 * any test of its own part of the house notices. Prints the survivors and the score of each room;
 * fails when fewer are noticed in a part than floor.json asks for.
 *
 * A sample is taken, the same on every machine: the lines whose name hashes lowest, one in EVERY
 * and some of every room. `npm run mutate -- 20` takes every twentieth line instead, a part's name
 * (`npm run mutate -- sourcing`) that part alone, and a path that file whole. What a file works out
 * when it is loaded is left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import floor from './floor.json' with { type: 'json' };

/** One line in so many is mutated: about a hundred mutants, a quarter of an hour on a quiet machine. */
const EVERY = 300;
/** Lines of a room that are taken however small it is. */
const LEAST = 4;
/** Of rooms of schemas and settings, in which few lines decide anything. */
const LEAST_OF_SCHEMAS = 24;
const ROOTS = ['src/engine', 'src/dataset'];
/**
 * Whose tests a mutant is shown to: those of its own part. Every test of the engine would take ten
 * times as long, and that another room stumbles over a fault does not say that this one is tested.
 * The first part that a file belongs to has it.
 */
const PARTS: Readonly<Record<string, { readonly files: RegExp; readonly tests: string }>> = {
  sourcing: { files: /^src\/engine\/sourcing\//, tests: 'tests/engine/sourcing/**/*' },
  recognition: {
    files: /^src\/engine\/(recognition|match)\//,
    tests: 'tests/engine/{recognition,match}/**/*',
  },
  engine: {
    files: /^src\/engine\//,
    tests: 'tests/engine/{*,{changes,claims,notices,text,translation}/**/*}',
  },
  dataset: { files: /./, tests: 'tests/{dataset,settings,background}/**/*' },
};
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

const partOf = (file: string): string =>
  Object.entries(PARTS).find(([, { files }]) => files.test(file))?.[0] ?? 'dataset';

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
  return [...rooms].flatMap(([room, lines]) => {
    const least = partOf(`${room}/`) === 'dataset' ? LEAST_OF_SCHEMAS : LEAST;
    return [...lines]
      .sort((a, b) => a.hash - b.hash)
      .slice(0, Math.max(least, Math.round(lines.length / every)))
      .map(({ range }) => range);
  });
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
const isPart = wanted !== undefined && Object.hasOwn(PARTS, wanted);
if (wanted && !isNumber && !isPart && !existsSync(wanted)) {
  console.error(`mutate: no file and no part ${wanted}; a number N takes every Nth line`);
  process.exit(1);
}
const isFile = wanted !== undefined && !isNumber && !isPart;
const lines = isFile ? [wanted] : sample(isNumber ? Number(wanted) : EVERY);

/** Mutate these ranges and show each mutant to the tests of `part`. */
function mutants(part: string, mutate: string[]) {
  process.env['MUTATED_TESTS'] = PARTS[part]?.tests;
  return new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What runs once when a file is loaded is shown to every test of the part: 99 % of the time.
    ignoreStatic: true,
    mutator: { excludedMutations: EXCLUDED },
    concurrency: 1,
    // What is counted as noticed because it hangs must not be a busy machine.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['progress-append-only'],
    tempDirName: 'artifacts/mutation',
    // The shared texts stand beside the project, so that it has to be mutated where it is.
    inPlace: true,
    // Else every file gets a line that switches type checks off, which an interrupted run leaves.
    disableTypeChecks: false,
  }).runMutationTest();
}

type Results = Awaited<ReturnType<typeof mutants>>;
const results: Results = [];
for (const part of Object.keys(PARTS)) {
  const own = lines.filter((range) => partOf(range) === part && (!isPart || part === wanted));
  if (own.length > 0) results.push(...(await mutants(part, own)));
}

const isNoticed = ({ status }: Results[number]) => status === 'Killed' || status === 'Timeout';
const counted = results.filter(
  (mutant) => isNoticed(mutant) || mutant.status === 'Survived' || mutant.status === 'NoCoverage',
);
for (const mutant of counted) {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  if (status === 'Killed') continue;
  const line = location.start.line + 1;
  console.log(
    `${status}  ${relative('', fileName)}:${line}  ${mutatorName}  ${replacement?.split('\n')[0]}`,
  );
}
for (const room of [...new Set(counted.map(({ fileName }) => roomOf(fileName)))].sort()) {
  const here = counted.filter(({ fileName }) => roomOf(fileName) === room);
  console.log(`${room}: ${here.filter(isNoticed).length} of ${here.length}`);
}
const floors: Readonly<Record<string, { readonly score: number }>> = floor;
for (const part of Object.keys(PARTS)) {
  const here = counted.filter(({ fileName }) => partOf(relative('', fileName)) === part);
  if (here.length === 0) continue;
  const noticed = here.filter(isNoticed).length;
  const score = (100 * noticed) / here.length;
  console.log(`${part}: ${noticed} of ${here.length} mutants noticed, ${score.toFixed(1)} %`);
  const least = floors[part]?.score ?? 0;
  if (isFile || score >= least) continue;
  console.log(`below the floor of ${least} %`);
  process.exitCode = 1;
}

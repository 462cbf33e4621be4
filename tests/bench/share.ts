/** Which share of a check's processor time one room of the engine takes, by sampling its stacks. */

import { existsSync, readdirSync } from 'node:fs';
import { Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import { isCopy, type PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';

const RECORDS = fileURLToPath(new URL('../../../shared/corpus/records/', import.meta.url));
const WARM_UP = 3;
const ROUNDS = 12;
/** Microseconds between two samples. */
const INTERVAL = 200;

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[] | undefined;
  }[];
  readonly samples?: readonly number[] | undefined;
}

/** Copies of shipped records: the demonstration's page, and the records' texts where they are here. */
function copies(): PageArticle[] {
  const files = existsSync(RECORDS)
    ? readdirSync(RECORDS).filter((name) => /^[a-z].*\.txt$/.test(name))
    : [];
  return ['src/demo/page.html', ...files.map((name) => `${RECORDS}${name}`)].map(readPage);
}

/** Milliseconds of a check of a copy, and the share of them spent in `room` (a folder of the engine). */
export function shareOfCheck(room: string): { readonly pages: number; readonly share: number } {
  const index = buildIndex(readDataset(BUNDLED_RECORDS));
  const pages = copies().filter((page) =>
    isCopy(check(page, index, { anyway: false }).verdict.kind),
  );
  const all = () => pages.map((page) => check(page, index, { anyway: false }));
  for (let round = 0; round < WARM_UP; round += 1) all();
  const profile = profiled(() => {
    for (let round = 0; round < ROUNDS; round += 1) all();
  });
  return { pages: pages.length, share: shareIn(profile, room) };
}

function profiled(work: () => void): Profile {
  const session = new Session();
  session.connect();
  let profile: Profile = { nodes: [] };
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  session.post('Profiler.start');
  work();
  session.post('Profiler.stop', (error, answer) => {
    if (error) throw error;
    profile = answer.profile;
  });
  session.disconnect();
  return profile;
}

/** Share of the samples inside the engine that have a frame of the room on their stack. */
function shareIn({ nodes, samples = [] }: Profile, room: string): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const stands = (sample: number, folder: string): boolean => {
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) {
      if (urls.get(at)?.includes(folder)) return true;
    }
    return false;
  };
  const checks = samples.filter((sample) => stands(sample, '/src/engine/'));
  return checks.filter((sample) => stands(sample, `/src/engine/${room}/`)).length / checks.length;
}

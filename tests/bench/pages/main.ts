/**
 * `npm run bench:pages [-- --only NAME] [--browser NAME] [--pages N] [--rounds N] [--loads N]
 * [--wait MS] [--minutes N]`: what Hearsay costs the pages it runs on, beside an extension that does nothing and
 * one that only walks the text. Needs `npm run build`. Nothing here can fail.
 */
import { BROWSERS } from '../../../src/demo/browser';
import { readTyped } from '../../../src/demo/typed';
import { cpu } from './cpu';
import { firefox } from './firefox';
import { heap, loads } from './heap';
import { hostile } from './hostile';
import { marks } from './marks';
import type { Counts } from './side-by-side';
import { worker } from './worker';

const BENCHES = { cpu, firefox, worker, marks, heap, loads, hostile };

const USAGE =
  'npm run bench:pages [-- --only NAME] [--browser NAME] [--pages N] [--rounds N] [--loads N] [--wait MS] [--minutes N]';

const { values } = readTyped(USAGE, {
  only: { type: 'string', default: 'cpu' },
  browser: { type: 'string' },
  pages: { type: 'string' },
  rounds: { type: 'string' },
  loads: { type: 'string' },
  wait: { type: 'string' },
  minutes: { type: 'string' },
});

const bench = Object.entries(BENCHES).find(([name]) => name === values.only)?.[1];
if (!bench) throw new Error(`--only is one of ${Object.keys(BENCHES).join(', ')}`);
const counts = (['pages', 'rounds', 'loads', 'wait', 'minutes'] as const).flatMap((name) =>
  values[name] === undefined ? [] : [[name, Number(values[name])]],
);
await bench({
  browsers: BROWSERS.filter((name) => name === (values.browser ?? name)),
  ...Object.fromEntries(counts),
} as Counts);

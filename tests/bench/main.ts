/**
 * `npm run bench`: recognition beside tools that compare texts, on the same copies and negatives
 * in one run. A peer gets the best threshold there is for this set, just above its highest
 * negative; Hearsay keeps its own verdict. Nothing here can fail.
 */
import { existsSync } from 'node:fs';
import { BROWSERS } from '../../src/demo/browser';
import { readCorpus } from '../quality/corpus';
import { makeLibrary, only } from '../quality/library';
import { builtExtension } from '../support/rig';
import { pairs } from './cases';
import { compareTools } from './compare';
import { popupTimes } from './popup';
import { print } from './print';
import { realKnown, realPairs } from './real';
import { scanSeconds } from './scan';
import { shareOfCheck } from './share';
import { fingerprintBytes, timings } from './timing';

const SCANNED = 4000;

const texts = readCorpus();
const library = makeLibrary(texts);

// Timed before anything else has warmed the engine up, so that "first" is a first call.
const times = timings(texts, library);
console.log('\nTexts of the corpus');
compareTools(pairs(texts), ({ name }) => only(library, name));
const real = realPairs();
if (real.length === 0)
  console.log('\nReal news is not here: its stories and round trips are skipped.');
else {
  console.log('\nReal news: other outlets on the same story, and copies by a translation program');
  compareTools(real, realKnown);
}
console.log('\nsim_text is a process for each pair, as it is used; its start is part of its time.');
console.log('\nMilliseconds, this machine, Node\n');
print([
  ['', 'first call', 'median', '95th', 'processor'],
  ...times.map(([name, { first, median, p95, cpu }]) => [
    name,
    first.toFixed(2),
    median.toFixed(2),
    p95.toFixed(2),
    cpu.toFixed(2),
  ]),
]);
const { pages, share } = shareOfCheck('changes');
console.log(`\nOf a check of ${pages} copies, changes take ${(100 * share).toFixed(1)} %`);
const { median, most, compressed } = fingerprintBytes(library);
console.log(
  `\nFingerprint: median ${median} bytes, largest ${most}, median ${compressed} in brotli`,
);
console.log(
  `\nscan of ${SCANNED} text files in one call: ${scanSeconds(texts, SCANNED).toFixed(1)} s`,
);
if (BROWSERS.every((name) => existsSync(builtExtension(name)))) {
  console.log('\nPopup over a recognised page, milliseconds to its first paint, as a tab\n');
  print([
    ['', 'popup', 'empty Preact page', 'ratio'],
    ...(await popupTimes()).map(({ browser, popup, empty }) => [
      browser,
      popup.toFixed(0),
      empty.toFixed(0),
      (popup / empty).toFixed(2),
    ]),
  ]);
} else console.log('\nThe popup is timed after npm run build.');

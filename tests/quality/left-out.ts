/**
 * What the reader reaches on publishers it has not seen, with intervals over articles:
 *
 *   npm run train -- attributions --folds DIR && npx tsx tests/quality/left-out.ts DIR
 */
import { readFileSync } from 'node:fs';
import { readModel } from '../../src/attributions/read-model';
import type { Labelled } from '../../src/attributions/train/labels';
import { decodeModel } from '../../src/engine/sourcing/reading/model';
import {
  readKinds,
  SCORED,
  SCORED_OF_DRAWN,
  type Scored,
  summary,
  type Tally,
  talliesOf,
} from './attributions';
import { readRelayed, talliesOfRelayed } from './relayed';

const folder = process.argv[2];
const kinds = readKinds();
const relayed = readRelayed();
if (!folder || !kinds || !relayed) {
  console.log('left-out: needs the folder of the folds, and the labelled articles');
} else {
  const models = new Map<string, ReturnType<typeof decodeModel>>();
  const modelOf = (publisher: string) => {
    const known = models.get(publisher);
    if (known !== undefined) return known;
    const model = decodeModel(new Uint8Array(readFileSync(`${folder}/${publisher}.bin`)));
    models.set(publisher, model);
    return model;
  };
  for (const name of ['grammar', 'reader']) {
    const reading = (publisher: string) => (name === 'reader' ? modelOf(publisher) : null);
    const started = process.cpuUsage();
    const first = talliesOf(kinds.labelled, reading, kinds.persons, SCORED);
    const spent = process.cpuUsage(started);
    const words = kinds.labelled.reduce(
      (sum, { article }) => sum + article.text.split(/\s+/u).length,
      0,
    );
    const more = (set: string, of: readonly Labelled[], scored: readonly Scored[]) =>
      talliesOf(of, reading, kinds.persons, scored).map(([kind, list]): [string, Tally[]] => [
        `${set} ${kind}`,
        list,
      ]);
    const rows = [
      ...first,
      ...more('further', kinds.further, ['people', 'unattributed']),
      ...more('drawn', kinds.drawn, SCORED_OF_DRAWN),
      ...more('fresh', kinds.fresh, SCORED_OF_DRAWN),
      ...more('forecast', kinds.forecast, SCORED_OF_DRAWN),
      // Of other publishers than the reader learnt from: read by the one that ships.
      ...talliesOfRelayed(name === 'reader' ? readModel() : null, relayed),
    ];
    const range = (pair: readonly number[]) => pair.map((one) => one.toFixed(2)).join('-');
    for (const [kind, list] of rows.filter(([, tallies]) => tallies.length > 0)) {
      const { precision, recall, precisionRange, recallRange, flags, labels } = summary(list);
      console.log(
        `${name} ${kind.padEnd(20)} P ${precision.toFixed(3)} (${range(precisionRange)}) of ${flags}  ` +
          `R ${recall.toFixed(3)} (${range(recallRange)}) of ${labels}`,
      );
    }
    console.log(
      `${name} ${((spent.user + spent.system) / words).toFixed(1)} ms of processor per 1,000 words`,
    );
  }
}

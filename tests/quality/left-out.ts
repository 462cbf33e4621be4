/**
 * What the reader reaches on publishers it has not seen, with intervals over articles:
 *
 *   npm run train -- attributions --folds DIR && npx tsx tests/quality/left-out.ts DIR
 */
import { readFileSync } from 'node:fs';
import { decodeModel } from '../../src/engine/sourcing/reading/model';
import {
  readArticle,
  readKinds,
  SCORED,
  summary,
  type Tally,
  tally,
  tallyVoices,
} from './attributions';

const folder = process.argv[2];
const kinds = readKinds();
if (!folder || !kinds) {
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
    const tallies = new Map<string, Tally[]>();
    const add = (kind: string, one: Tally) =>
      tallies.set(kind, [...(tallies.get(kind) ?? []), one]);
    let words = 0;
    const started = process.cpuUsage();
    for (const labelled of kinds.labelled) {
      const { article } = labelled;
      const read = readArticle(article, name === 'reader' ? modelOf(article.publisher) : null);
      words += article.text.split(/\s+/u).length;
      for (const kind of SCORED) add(kind, tally(kind, labelled, read.found));
      const persons = kinds.persons.get(article.id) ?? [];
      add('named voices', tallyVoices(read.summary.namedVoices, persons));
    }
    const spent = process.cpuUsage(started);
    for (const labelled of kinds.further) {
      const { article } = labelled;
      const read = readArticle(article, name === 'reader' ? modelOf(article.publisher) : null);
      for (const kind of ['people', 'unattributed'] as const)
        add(`further ${kind}`, tally(kind, labelled, read.found));
    }
    const range = (pair: readonly number[]) => pair.map((one) => one.toFixed(2)).join('-');
    for (const [kind, list] of tallies) {
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

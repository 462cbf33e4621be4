/**
 * Train the reader of attributions again: the same corpus gives the same bytes.
 *
 *   npm run train -- attributions [--corpus DIR] [--folds DIR]
 *
 * With `--folds DIR` the taggers and kinds that leave one publisher out are kept
 * in DIR, a file each, so that they can be measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lexiconFor } from '../../engine/sourcing/lexicon-for';
import { encodeModel } from '../../engine/sourcing/reading/model';
import { readArticles, samplesOf } from './corpus';
import { examplesOf } from './examples';
import { readLabels, readSentences } from './labels';
import { learn, quantise } from './learn';
import { learnKinds } from './learn-kinds';

/** Passes over the corpus. */
const ROUNDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: '../shared/corpus/attribution' },
    folds: { type: 'string' },
  },
});
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const articles = readArticles(values.corpus);
const lexicon = lexiconFor('en');
if (positionals[0] !== 'attributions' || lexicon === null) {
  console.error('train: there is one model to train, attributions');
  process.exitCode = 2;
} else if (articles === null) {
  console.log(`train: skipped, the corpus is not at ${values.corpus}`);
} else {
  const started = Date.now();
  const note = (what: string) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0)} s ${what}`);
  const samples = articles.map((article) => ({
    publisher: article.publisher,
    samples: samplesOf(article, lexicon),
  }));
  note(`features of ${articles.length} articles`);
  const without = (publisher: string | null) =>
    quantise(
      learn(
        samples.filter((one) => one.publisher !== publisher).flatMap((one) => one.samples),
        ROUNDS,
      ),
    );
  const publishers = [...new Set(samples.map(({ publisher }) => publisher))].sort();
  const labelled = readLabels(
    `${values.corpus}/kinds.jsonl`,
    here('../../../tests/quality/sourcing/kinds-more.jsonl'),
    articles,
  );
  // What the kinds are learnt from is read by a tagger that never saw that publisher, as in use.
  const taggers = publishers.map((publisher) => {
    const tagger = without(publisher);
    note(`tagger without ${publisher}`);
    return { publisher, tagger };
  });
  const tagger = without(null);
  note('tagger');
  const examples = [
    ...taggers.flatMap((fold) =>
      labelled
        .filter(({ article }) => article.publisher === fold.publisher)
        .flatMap((one) => examplesOf(one, lexicon, fold.tagger)),
    ),
    ...readSentences(here('../../../tests/quality/sourcing/en-tuned.tsv')).flatMap((one) =>
      examplesOf(one, lexicon, tagger),
    ),
  ];
  note(`${examples.length} examples of kinds`);
  const bytes = encodeModel({ tagger, kinds: learnKinds(examples) });
  writeFileSync(here('../attributions.bin'), bytes);
  note(`attributions.bin, ${bytes.length} bytes`);
  const { folds } = values;
  if (folds !== undefined) {
    mkdirSync(folds, { recursive: true });
    for (const fold of taggers) {
      const others = examples.filter(({ publisher }) => publisher !== fold.publisher);
      const kinds = learnKinds(others);
      writeFileSync(`${folds}/${fold.publisher}.bin`, encodeModel({ tagger: fold.tagger, kinds }));
    }
    note(`folds in ${folds}`);
  }
}

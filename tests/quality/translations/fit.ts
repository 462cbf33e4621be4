/**
 * Fits the weights by which a translated stretch is judged (`fidelity.ts`): npx tsx
 * tests/quality/translations/fit.ts. Real articles of several outlets are put through rule-based
 * translators; known ones in every way are translations, others on the same story are not. Their
 * Spanish is spelt in two other scripts as well, letter for letter, where names are all there is.
 * Each half of the stories is judged by the weights of the other; what is printed last is of both.
 */
import { fingerprintText } from '../../../src/dataset/build/fingerprint';
import { fidelityOf, oddsOf, weighable } from '../../../src/engine/recognition/fidelity';
import { type KnownText, readFingerprint } from '../../../src/engine/recognition/fingerprint';
import { blocksOf } from '../../../src/engine/recognition/structure';
import { followTranslation } from '../../../src/engine/recognition/translated';
import { openBackground } from '../../../src/engine/text/background-model';
import { wordReader } from '../../../src/engine/text/words';
import { hasTranslator, translate } from './apertium';
import { fitLogit, type Sample } from './logit';
import { SPELLINGS, spelt } from './spellings';
import { hasStories, readStories, strangersOf } from './stories';
import { WAYS } from './ways';

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  es: ['eng-spa'],
  eo: ['en-eo'],
  fr: ['eng-spa', 'es-fr'],
  ca: ['eng-cat'],
  it: ['eng-cat', 'cat-ita'],
  gl: ['en-gl'],
};
/** Ways in which other outlets' pages are tried, and how much heavier a false alarm weighs. */
const TRIED = ['whole', 'joined by two', 'one block', 'first half', 'shuffled'];
const ALARM_WEIGHT = 3;

if (!hasStories || !Object.values(LANGUAGES).flat().every(hasTranslator)) {
  console.log(
    'Needs ../shared/corpus/stories and apertium with',
    Object.values(LANGUAGES).join(' '),
  );
  process.exit(0);
}

const background = openBackground();
const read = wordReader(background);
const stories = readStories();
const known = new Map(
  stories
    .filter((article) => article.known)
    .map(({ id, paragraphs }): [string, KnownText] => {
      const { fingerprint } = fingerprintText(paragraphs.join('\n\n'));
      return [id, readFingerprint(fingerprint, background)];
    }),
);
const pairs = [
  ...stories
    .filter((article) => article.known)
    .map((page) => ({ page, known: page, ways: Object.keys(WAYS) })),
  ...strangersOf(stories).map((pair) => ({ ...pair, ways: TRIED })),
];
const samples: (Sample & { readonly way: string; readonly script: string })[] = [];

function add(pair: (typeof pairs)[number], paragraphs: readonly string[], script: string): void {
  const text = known.get(pair.known.id);
  if (!text) return;
  for (const way of pair.ways) {
    const made = WAYS[way]?.(paragraphs, pair.page.id) ?? [];
    const blocks = blocksOf(
      made.map((each) => ({ text: each, role: 'body' })),
      read,
    );
    const fidelity = fidelityOf(followTranslation(blocks, text), blocks, text);
    const latin = script === 'latin';
    const yes = pair.page === pair.known;
    samples.push({
      way,
      script,
      yes,
      half: Number(pair.known.story) % 2,
      weight: yes ? 1 : ALARM_WEIGHT,
      looked: Number.isFinite(oddsOf(fidelity, latin)),
      figures: weighable(fidelity, latin),
    });
  }
}

for (const [language, modes] of Object.entries(LANGUAGES)) {
  const answered = translate(
    pairs.map(({ page }) => page.paragraphs),
    modes,
  );
  pairs.forEach((pair, at) => {
    const paragraphs = answered[at] ?? [];
    add(pair, paragraphs, 'latin');
    if (language !== 'es') return;
    for (const name of Object.keys(SPELLINGS)) {
      add(
        pair,
        paragraphs.map((text) => spelt(text, name)),
        name,
      );
    }
  });
}

const halves = [0, 1].map((half) => fitLogit(samples.filter((each) => each.half === half)));
for (const threshold of [0, 0.5, 1, 1.5, 2]) {
  for (const script of ['latin', ...Object.keys(SPELLINGS)]) {
    const those = samples.filter((each) => each.script === script);
    const called = those.filter((each) => (halves[1 - each.half]?.odds(each) ?? 0) > threshold);
    const alarms = called.filter(({ yes }) => !yes).length;
    const found = Object.keys(WAYS).map((way) => {
      const all = those.filter((each) => each.yes && each.way === way);
      const right = called.filter((each) => each.yes && each.way === way);
      return `${way} ${((100 * right.length) / Math.max(1, all.length)).toFixed(0)}`;
    });
    const others = those.filter(({ yes }) => !yes).length;
    console.log(`${threshold} ${script}: ${alarms} false of ${others}; ${found.join(', ')}`);
  }
}
console.log(fitLogit(samples).weights);

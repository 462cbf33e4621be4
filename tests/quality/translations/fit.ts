/**
 * `npm run fit:translations`: fits the weights by which a translated stretch is judged, and prints
 * what weights reach that have not seen what they judge: each half of the stories by the other,
 * each language of the corpus by all others, single articles by all that is fitted to. Languages
 * named after it are put through the translators, else all six. `--write` replaces the weights that
 * ship.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TRANSLATION_WEIGHTS } from '../../../src/engine/recognition/translation-weights';
import { hasRealTexts } from '../../support/real-texts';
import { hasTranslator } from './apertium';
import { fitLogit } from './logit';
import { ASKED, corpusPages, newsPages, type Page, storyPages } from './samples';
import { WAYS } from './ways';

const FILE = fileURLToPath(
  new URL('../../../src/engine/recognition/translation-weights.ts', import.meta.url),
);

type Odds = (page: Page) => number;

function print(title: string, pages: readonly Page[], odds: Odds): void {
  for (const latin of [true, false]) {
    const those = pages.filter((page) => page.latin === latin);
    if (those.length === 0) continue;
    const called = new Set(those.filter((page) => odds(page) > 0));
    const found = Object.keys(WAYS).map((way) => {
      const all = those.filter((page) => page.yes && page.way === way);
      return `${way} ${all.filter((page) => called.has(page)).length} of ${all.length}`;
    });
    const others = those.filter(({ yes }) => !yes);
    const alarms = others.filter((page) => called.has(page)).length;
    console.log(
      `${title}, ${latin ? 'Latin' : 'other'} script: ${found.join('; ')}; called translations though they are none ${alarms} of ${others.length}`,
    );
  }
}

/** Each page's odds by weights fitted without its group. */
function leftOut(all: readonly Page[], groupOf: (page: Page) => string | number): Odds {
  const fits = new Map<string | number, Odds>();
  return (page) => {
    const group = groupOf(page);
    const judge = fits.get(group) ?? fitLogit(all.filter((each) => groupOf(each) !== group)).odds;
    fits.set(group, judge);
    return judge(page);
  };
}

function shipped({ looked, figures }: Page): number {
  if (!looked) return Number.NEGATIVE_INFINITY;
  const { constant, ...weights } = TRANSLATION_WEIGHTS;
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (figures[name] ?? 0),
    Number(constant),
  );
}

function source(weights: Readonly<Record<string, number>>): string {
  const rows = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`);
  return `/** Weights of the figures of a translated stretch; made by \`npm run fit:translations -- --write\`. */
export const TRANSLATION_WEIGHTS = {
${rows.join('\n')}
} as const;
`;
}

const modes = ASKED.flatMap(([, each]) => each);
if (!hasRealTexts || !modes.every(hasTranslator)) {
  console.log('skipped: needs ../shared/corpus/stories and apertium with', modes.join(' '));
} else {
  const [stories, corpus] = [storyPages(), corpusPages()];
  const all = [...stories, ...corpus];
  print(
    'stories by the other half',
    stories,
    leftOut(all, ({ half }) => half),
  );
  print(
    'corpus by all other languages',
    corpus,
    leftOut(all, ({ language }) => language),
  );
  const { weights, odds } = fitLogit(all);
  const news = newsPages();
  print('corpus by weights fitted to all', corpus, odds);
  print('single articles, fitted to nowhere', news, odds);
  for (const [title, pages] of Object.entries({ stories, corpus, 'single articles': news })) {
    print(`${title} by the weights that ship`, pages, shipped);
  }
  console.log(weights);
  if (process.argv.includes('--write')) {
    writeFileSync(FILE, source(weights));
  }
}

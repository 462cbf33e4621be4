/** Copies made by code, one of each kind from every article. */
import type { Text } from './corpus';
import type { Measure } from './floors';
import type { Library } from './library';
import { ANY_COPY, type Finds, isFound, meets } from './meeting';
import { pairing, tally } from './tally';
import { blocks, randomFrom, VARIANTS } from './variants';

const VARIANT_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'exact and structural': [
    'exact',
    'retyped',
    'truncated to 60 %',
    'truncated to 30 %',
    'shuffled',
    'merged',
    'split',
    'reflowed',
    'wrapped',
    'sentences dropped 30 %',
    'sentences dropped 50 %',
  ],
  'excerpts of 100 words or more': ['middle, 100 words or more'],
  'edited 10 and 30 %': ['edited 10 %', 'edited 30 %'],
  'edited 50 %': ['edited 50 %'],
  'spun by synonyms': ['spun'],
};

/** Recall and alignment on variants of the articles. */
export function measureVariants(texts: readonly Text[], library: Library, finds: Finds): Measure[] {
  const articles = texts.filter(({ folder }) => folder === 'articles');
  const reflowed = pairing();
  const structural = pairing();
  const verbatim = tally();
  const count = (text: Text, variant: string, group: string): readonly [string, boolean] => {
    const name = `${text.name} ${variant}`;
    const made = VARIANTS[variant]?.(blocks(text.paragraphs), randomFrom(name)) ?? [];
    const page = { name, article: text.name, blocks: made };
    const answer = meets(library, page, finds, ANY_COPY);
    const { alignment, verdict } = answer.recognition;
    const truth = made.map(({ from }) => from);
    if (variant === 'reflowed') reflowed.add(name, alignment, truth);
    else if (group === 'exact and structural') structural.add(name, alignment, truth);
    if (variant === 'exact') verbatim.add(name, verdict.wording === 'verbatim');
    return [name, isFound(answer, page, ANY_COPY)];
  };
  const measures = Object.entries(VARIANT_GROUPS).map(([group, variants]) => {
    const recall = tally();
    const found = variants.flatMap((variant) =>
      articles.map((text) => count(text, variant, group)),
    );
    for (const [name, isRight] of found) recall.add(name, isRight);
    return recall.share(`recall: ${group}`);
  });
  return [
    ...measures,
    verbatim.share('wording: exact copies said to be verbatim'),
    structural.f1('alignment F1: structural edits'),
    reflowed.f1('alignment F1: reflowed'),
  ];
}

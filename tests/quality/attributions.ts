/** The sourcing of real articles that people labelled by kind, measured with intervals over articles. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, paragraphsOf, readArticles } from '../../src/attributions/train/corpus';
import { type Label, type Labelled, readLabels } from '../../src/attributions/train/labels';
import { unrecognised } from '../../src/engine/recognition/recognise';
import { findSourcing } from '../../src/engine/sourcing/find';
import type { AttributionModel } from '../../src/engine/sourcing/reading/model';
import { barePage } from '../../src/engine/text/plain-text';
import type { Measure } from './floors';

export const CORPUS = fileURLToPath(new URL('../../../shared/corpus/attribution', import.meta.url));
/** A kind of the labels, or the two for people together. */
export const SCORED = ['anonymous', 'group', 'people', 'second-hand', 'unattributed'] as const;
export type Scored = (typeof SCORED)[number];

interface Found {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Right and wrong flags of an article, and labels hit and all. */
export interface Tally {
  right: number;
  wrong: number;
  hit: number;
  labels: number;
}

interface Kinds {
  readonly labelled: Labelled[];
  readonly further: Labelled[];
  /** Read in full by two readers, and measured before anything was changed on them. */
  readonly drawn: Labelled[];
  /** Read in full by one reader for a forecast; nobody who changes rules reads them. */
  readonly fresh: Labelled[];
  /** A second forecast; so small that its floors leave room for one flag, or nobody could change a rule unseen. */
  readonly forecast: Labelled[];
  /** The people who speak, by article, where a reader noted them. */
  readonly persons: Map<string, string[]>;
}

/** The labelled articles read in full; null where the corpus is not there. */
export function readKinds(): Kinds | null {
  const file = `${CORPUS}/kinds.jsonl`;
  const articles = existsSync(file) ? readArticles(CORPUS) : null;
  if (articles === null) return null;
  const persons = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string[]] => {
        const { id, named } = JSON.parse(line) as { id: string; named: { persons: string[] } };
        return [id, named.persons];
      }),
  );
  const drawn = DRAWN.flatMap((one) => readFurther(one, articles));
  const fresh = FRESH.flatMap((one) => readFurther(one, articles));
  const forecast = FORECAST.flatMap((one) => readFurther(one, articles));
  for (const { article, named } of [...drawn, ...fresh, ...forecast])
    if (named)
      persons.set(
        article.id,
        named.map(([start, end]) => article.text.slice(start, end)),
      );
  return {
    labelled: readLabels(file, '', articles),
    further: readFurther('read-in-full.jsonl', articles),
    drawn,
    fresh,
    forecast,
    persons,
  };
}

const DRAWN = ['further-a.jsonl', 'further-b.jsonl'];
const FRESH = ['../labels/fresh-a.jsonl', '../labels/fresh-b.jsonl'];
const FORECAST = ['a', 'b', 'c', 'd'].map((part) => `../labels/forecast-${part}.jsonl`);

interface Row {
  readonly id: string;
  readonly labels: readonly (readonly [number, number, string])[];
  readonly unscored: readonly (readonly [number, number])[];
  /** One span for each person who speaks, in the files that have them. */
  readonly named?: readonly (readonly [number, number])[];
}

/** Further articles of the same corpus read in full by this project; nothing was learnt from them in full. */
export function readFurther(
  name: string,
  articles: readonly Article[],
): (Labelled & { readonly named: Row['named'] })[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const file = fileURLToPath(new URL(`./sourcing/${name}`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .flatMap(({ id, labels, unscored, named }) => {
      const article = known.get(id);
      const spans = labels.map(([start, end, kind]): Label => ({ start, end, kind }));
      return article ? [{ article, labels: spans, unscored, sampled: null, named }] : [];
    });
}

/** What the engine says of an article: flags in the article's offsets, and the voices it heard. */
export function readArticle(article: Article, model: AttributionModel | null) {
  const paragraphs = paragraphsOf(article.text);
  const page = barePage(
    paragraphs.map(({ text }) => ({ text, role: 'body' as const })),
    { lang: 'en' },
  );
  const { flags, summary } = findSourcing(page, unrecognised(paragraphs.length), [], model);
  const found = flags.map(({ kind, start, end, pageParagraph }): Found => {
    const offset = paragraphs[pageParagraph]?.offset ?? 0;
    return { kind, start: start + offset, end: end + offset };
  });
  return { found, summary };
}

/** Flags of one kind against the labels of an article; doubtful places count for nothing. */
export function tally(
  kind: Scored,
  { labels, unscored }: Labelled,
  found: readonly Found[],
): Tally {
  const isKind = (one: string) =>
    kind === 'people' ? one === 'anonymous' || one === 'group' : one === kind;
  const wanted = labels.filter((label) => isKind(plain(label)));
  const touches = (one: Found, label: { start: number; end: number }) =>
    label.start < one.end && one.start < label.end;
  const mine = found.filter((one) => isKind(one.kind));
  const scored = mine.filter(
    (one) => !unscored.some(([start, end]) => touches(one, { start, end })),
  );
  const right = scored.filter((one) => wanted.some((label) => touches(one, label))).length;
  return {
    right,
    wrong: scored.length - right,
    hit: wanted.filter((label) => mine.some((one) => touches(one, label))).length,
    labels: wanted.length,
  };
}

const plain = ({ kind }: Label) => (kind === 'secondhand' ? 'second-hand' : kind);

/** Last names heard against those that people named as speakers. */
export function tallyVoices(heard: readonly string[], persons: readonly string[]): Tally {
  const last = (name: string) =>
    name
      .toLowerCase()
      .replace(/,? (?:jr|sr)\.?$/u, '')
      .split(/\s+/u)
      .at(-1) ?? '';
  const mine = new Set(heard.map(last));
  const theirs = new Set(persons.map(last));
  const right = [...mine].filter((name) => theirs.has(name)).length;
  return { right, wrong: mine.size - right, hit: right, labels: theirs.size };
}

/** Precision and recall of the sums, each with the middle 95 % of samples drawn over articles. */
export function summary(tallies: readonly Tally[]) {
  const of = (list: readonly Tally[]) => {
    const sum = list.reduce(
      (all, one) => ({
        right: all.right + one.right,
        wrong: all.wrong + one.wrong,
        hit: all.hit + one.hit,
        labels: all.labels + one.labels,
      }),
      { right: 0, wrong: 0, hit: 0, labels: 0 },
    );
    return {
      precision: sum.right / Math.max(1, sum.right + sum.wrong),
      recall: sum.hit / Math.max(1, sum.labels),
      flags: sum.right + sum.wrong,
      labels: sum.labels,
    };
  };
  let state = 7;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return tallies[Math.floor((state / 2 ** 32) * tallies.length)] as Tally;
  };
  const samples = Array.from({ length: 400 }, () => of(tallies.map(draw)));
  const middle = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b);
    return [sorted[10] ?? 0, sorted[389] ?? 0];
  };
  return {
    ...of(tallies),
    precisionRange: middle(samples.map(({ precision }) => precision)),
    recallRange: middle(samples.map(({ recall }) => recall)),
  };
}

/** Every kind and the named voices, in percent, of the labelled articles as `model` reads them. */
export function measureKinds(
  name: string,
  model: AttributionModel | null,
  { labelled, further, drawn, fresh, forecast, persons }: Kinds,
): Measure[] {
  const people = further.map((one) => tally('people', one, readArticle(one.article, model).found));
  const rows: [string, Tally[]][] = [
    ...talliesOf(labelled, () => model, persons, SCORED),
    ['further people', people],
    ...[
      { set: 'drawn', of: drawn },
      { set: 'fresh', of: fresh },
      { set: 'forecast', of: forecast },
    ].flatMap(({ set, of }) =>
      talliesOf(of, () => model, persons, SCORED_OF_DRAWN).map(
        ([kind, tallies]): [string, Tally[]] => [`${set} ${kind}`, tallies],
      ),
    ),
  ];
  return rows.flatMap(([kind, tallies]) => ratesOf(`${name} ${kind}`, tallies));
}

/** Unnamed reports are too few in the drawn, the fresh and the forecast articles to hold a floor. */
export const SCORED_OF_DRAWN = SCORED.filter((kind) => kind !== 'second-hand');

/** The tallies of each kind over articles that `modelOf` their publisher reads, and those of the named voices. */
export function talliesOf(
  articles: readonly Labelled[],
  modelOf: (publisher: string) => AttributionModel | null,
  persons: ReadonlyMap<string, string[]>,
  kinds: readonly Scored[],
): [string, Tally[]][] {
  const read = articles.map((one) => ({
    one,
    ...readArticle(one.article, modelOf(one.article.publisher)),
  }));
  const voices = read.flatMap(({ one, summary: sums }) => {
    const theirs = persons.get(one.article.id);
    return theirs ? [tallyVoices(sums.namedVoices, theirs)] : [];
  });
  return [
    ...kinds.map((kind): [string, Tally[]] => [
      kind,
      read.map(({ one, found }) => tally(kind, one, found)),
    ]),
    ['named voices', voices],
  ];
}

/** Precision and recall over all articles, in percent. */
export function ratesOf(name: string, tallies: readonly Tally[]): Measure[] {
  const { precision, recall, flags, labels } = summary(tallies);
  const of = (what: string, value: number, cases: number): Measure => ({
    name: `${name} ${what}`,
    value: 100 * value,
    better: 'higher',
    unit: '%',
    cases,
    failing: [],
  });
  return [of('precision', precision, flags), of('recall', recall, labels)];
}

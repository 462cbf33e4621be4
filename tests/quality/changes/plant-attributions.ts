/** Who says it taken away, made vague or merged, at places that people marked. */

import { readLines } from '../../support/real-texts';
import type { Plant } from './plant';
import { pick, type Random } from './swap';

type Spans = readonly (readonly [number, number])[];

interface Labelled {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Spans;
    readonly cue: Spans;
    readonly content: Spans;
  }[];
}

/** Somebody named who says something, inside one paragraph; offsets in its text. */
interface Saying {
  readonly paragraph: number;
  readonly source: readonly [number, number];
  readonly cue: readonly [number, number];
  /** Where what is said begins, and where it ends. */
  readonly content: readonly [number, number];
}

interface Article {
  readonly paragraphs: readonly string[];
  readonly sayings: readonly Saying[];
}

const BLANK_LINES = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g;
const CUE =
  /^(?:said|says|told \w+|tells|added|adds|acknowledged|confirmed|warned|argued|argues|insisted|explained|recalled|according to|wrote|noted)$/i;
/** Named: a capital that is no pronoun's or article's. */
const NAMED =
  /(?:^|\s)(?!The\b|A\b|An\b|He\b|She\b|They\b|We\b|I\b|It\b|Some\b|Many\b|Others?\b|One\b|Both\b|But\b|And\b)\p{Lu}[\p{L}’'-]+/u;

type Place = readonly [number, number];

/** Articles with their labels laid out by paragraph. */
export function labelledArticles(): Article[] {
  return readLines<Labelled>('attribution/train.jsonl.gz').map(({ text, attributions }) => {
    const blocks = blocksOf(text);
    return {
      paragraphs: blocks.map((block) => text.slice(...block).replace(/\s/g, ' ')),
      sayings: attributions.flatMap((one) => sayingOf(text, blocks, one) ?? []),
    };
  });
}

/** Where its paragraphs stand. */
function blocksOf(text: string): Place[] {
  const blocks: Place[] = [];
  let from = 0;
  const take = (to: number) => {
    const block = text.slice(from, to);
    const start = from + block.length - block.trimStart().length;
    if (block.trim() !== '') blocks.push([start, start + block.trim().length]);
  };
  for (const gap of text.matchAll(BLANK_LINES)) {
    take(gap.index);
    from = gap.index + gap[0].length;
  }
  take(text.length);
  return blocks;
}

/** The label by its paragraph; null where it is of more, or of nobody named, or says by no usual verb. */
function sayingOf(
  text: string,
  blocks: readonly Place[],
  { source, cue, content }: Labelled['attributions'][number],
): Saying | null {
  const [who, how, first, last] = [source[0], cue[0], content[0], content.at(-1)];
  if (!who || !how || !first || !last || source.length > 1 || cue.length > 1) return null;
  const paragraph = blocks.findIndex(([start, end]) => who[0] >= start && who[0] < end);
  const [start, end] = blocks[paragraph] ?? [0, 0];
  if (![how, first, last].every((span) => span[0] >= start && span[1] <= end)) return null;
  if (!CUE.test(text.slice(...how)) || !NAMED.test(text.slice(...who))) return null;
  const inside = (from: number, to: number): Place => [from - start, to - start];
  return {
    paragraph,
    source: inside(...who),
    cue: inside(...how),
    content: inside(first[0], last[1]),
  };
}

const VAGUE = [
  'experts',
  'analysts',
  'officials',
  'sources',
  'observers',
  'some people',
  'critics',
];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A paragraph with a change of who says something in it, and where it stands. */
interface Changed {
  readonly text: string;
  readonly at: number;
}

type Way = (text: string, saying: Saying, random: Random, all: readonly Saying[]) => Changed | null;

/** `, said Ada Rhys` or `Ada Rhys said`: speaker and cue with nothing between, or an apposition's comma. */
function joint(text: string, { source, cue }: Saying): readonly [number, number] | null {
  const [start, end] = [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])];
  const between =
    source[0] < cue[0] ? text.slice(source[1], cue[0]) : text.slice(cue[1], source[0]);
  return /^,? ?$/.test(between) ? [start, end] : null;
}

/** The speaker without a name: "experts said". */
const vague =
  (words: readonly string[]): Way =>
  (text, saying, random) => {
    const [start, end] = saying.source;
    if (!joint(text, saying)) return null;
    const opens = start === 0 || /[.!?]["”]? $/.test(text.slice(0, start));
    const word = pick(words, random) ?? '';
    // "According to Ada Rhys," keeps the comma, "Ada Rhys, a painter, said" loses it.
    const comma = /^,(?= )/.test(text.slice(end)) && saying.cue[0] > end;
    const bare = comma
      ? end + 1
      : end - (text.slice(0, end).endsWith(',') && saying.cue[0] < start ? 1 : 0);
    return {
      text: text.slice(0, start) + (opens ? capital(word) : word) + text.slice(bare),
      at: start,
    };
  };

/** `…,” said Ada Rhys.` becomes `….”` */
const trailing: Way = (text, saying) => {
  const both = joint(text, saying);
  if (!both || saying.content[0] > both[0]) return null;
  const before = /,(["”]?) $/.exec(text.slice(0, both[0]));
  const after = text.slice(both[1]);
  if (!before || !/^\.(?: |$)/.test(after)) return null;
  const at = both[0] - before[0].length;
  return { text: `${text.slice(0, at)}.${before[1]}${after.slice(1)}`, at };
};

/** `Ada Rhys said that the boats sailed` becomes `The boats sailed`. */
const leading: Way = (text, saying) => {
  const both = joint(text, saying);
  if (!both || both[0] > saying.content[0]) return null;
  if (both[0] > 0 && !/[.!?]["”]? $/.test(text.slice(0, both[0]))) return null;
  const rest = text.slice(both[1]);
  const gap = /^,? (?:that )?/.exec(rest)?.[0] ?? '';
  if (gap === '' || Math.abs(both[1] + gap.length - saying.content[0]) > 6) return null;
  const said = rest.slice(gap.length);
  const first = /[\p{L}]/u.exec(said);
  if (!first || first.index > 1) return null;
  return {
    text: text.slice(0, both[0]) + said.slice(0, first.index) + capital(said.slice(first.index)),
    at: both[0],
  };
};

/** Two who speak one after the other: the first becomes "officials", the second goes. */
const merged: Way = (text, saying, random, others) => {
  const next = others.find(
    (other) =>
      other.paragraph === saying.paragraph &&
      other.source[0] > saying.source[1] &&
      other.cue[0] > saying.content[0] &&
      text
        .slice(...other.source)
        .split(' ')
        .at(-1) !==
        text
          .slice(...saying.source)
          .split(' ')
          .at(-1),
  );
  if (!next) return null;
  const gone = trailing(text, next, random, others) ?? leading(text, next, random, others);
  if (!gone || gone.at < saying.source[1]) return null;
  return vague(['officials', 'both officials', 'the two officials'])(
    gone.text,
    saying,
    random,
    others,
  );
};

const ATTRIBUTION_WAYS: Readonly<Record<string, Way>> = {
  vague: vague(VAGUE),
  'taken away behind': trailing,
  'taken away before': leading,
  merged,
};

/** One change of each way that a place of the article takes. */
export function attributionPlants({ paragraphs, sayings }: Article, random: Random): Plant[] {
  return Object.entries(ATTRIBUTION_WAYS).flatMap(([way, change]): Plant[] => {
    const order = sayings
      .filter(({ paragraph }) => paragraph > 0)
      .map((saying) => ({ saying, turn: random() }))
      .sort((a, b) => a.turn - b.turn);
    for (const { saying } of order) {
      const { paragraph } = saying;
      const was = paragraphs[paragraph] ?? '';
      const made = change(was, saying, random, sayings);
      if (made && made.text !== was)
        return [{ group: 'attributions', way, paragraph, at: made.at, text: made.text }];
    }
    return [];
  });
}

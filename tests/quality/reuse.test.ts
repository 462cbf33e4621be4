/**
 * Reuse of text and what merely looks like it, on real news where that is there and on the
 * project's own statements and items. The fuller run over every case is `npm run calibrate`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, type Index } from '../../src/engine/recognition/candidates';
import { recognise } from '../../src/engine/recognition/recognise';
import { saysAgain } from '../../src/engine/recognition/verdict';
import type { Verdict } from '../../src/engine/report';
import { type Case, exactCases, roundTripCases } from '../calibration/cases';
import { waysHere } from '../calibration/round-trips';
import { storyCases, storyPairs } from '../calibration/stories';
import { pageOf, recordOf } from '../support/articles';
import { hasRealTexts } from '../support/real-texts';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { tally } from './tally';

const FLOORS = fileURLToPath(new URL('./reuse-floors.json', import.meta.url));
/** Real articles copied; more are in `npm run calibrate`. */
const COPIED = 24;
/** One story in so many, of which every pair is asked for; `npm run calibrate` asks for all. */
const STORIES = 4;

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

const text = (name: string) =>
  readFileSync(new URL(`./statements/${name}`, import.meta.url), 'utf8');
const body = (paragraphs: readonly string[]) =>
  pageOf(paragraphs.map((each) => ({ text: each, role: 'body' as const })));
const isCopy = ({ kind }: Verdict) => kind !== 'none' && kind !== 'related';

/** The way in which no mark and no first person need say where a statement ends. */
const IN_BLOCKS = 'as a block in several paragraphs';

/** The ways a statement is printed, each as paragraphs. */
const PRINTED: Readonly<Record<string, (said: string, speaker: string) => string[]>> = {
  'in double marks': (said, speaker) => [`“${said}” ${speaker}, said.`],
  'in single marks': (said, speaker) => [`${speaker}, said: ‘${said.replaceAll("'", '’')}’`],
  'as a block': (said, speaker) => [`${speaker}, said in a statement:`, said],
  [IN_BLOCKS]: (said, speaker) => {
    const parts = said.split(/(?<=\.) /);
    const cut = [parts.slice(0, 2), parts.slice(2, 4), parts.slice(4)];
    const blocks = cut.map((each) => each.join(' ')).filter((each) => each !== '');
    return [`${speaker} wrote in an open letter:`, ...blocks];
  },
  'after a line without a colon': (said, speaker) => [
    `${speaker} issued the following statement.`,
    said,
  ],
  'under a heading': (said, speaker) => [`Statement of ${speaker}`, said],
  'in full': (said, speaker) => [`The statement by ${speaker} in full:`, said],
  'before who said it': (said, speaker) => [said, `${speaker} said in a statement.`],
  interrupted: (said, speaker) => {
    const [first = '', ...rest] = said.split(/(?<=\.) /);
    return [`“${first.replace(/\.$/, ',')}” said ${speaker}. “${rest.join(' ')}”`];
  },
  'in several paragraphs': (said, speaker) => {
    const [first = '', ...rest] = said.split(/(?<=\.) /);
    const middle = rest.slice(0, -1).join(' ');
    return [`${speaker}, said: “${first}`, `“${middle}`, `“${rest.at(-1) ?? ''}”`];
  },
};

function statements() {
  return text('pairs.txt')
    .split(/^== /m)
    .filter((topic) => topic !== '')
    .map((topic) => {
      const rows = topic.split('\n');
      const all = (label: string) =>
        rows
          .filter((row) => row.startsWith(`${label}: `))
          .map((row) => row.slice(label.length + 2));
      const [said = '', speaker = ''] = [...all('Statement'), ...all('Speaker')];
      return { name: rows[0] ?? '', said, speaker, known: all('Known'), other: all('Other') };
    });
}

type Pair = ReturnType<typeof statements>[number];
const WAYS = Object.keys(PRINTED);
/** Ways by which an article's fingerprint knows that a paragraph quotes. */
const MARKED = new Set(['in double marks', 'interrupted']);

/** A known article that prints its statement in one way. */
function printedAs({ name, said, speaker, known }: Pair, way: string) {
  const article = recordOf(name, filled(known, way, said, speaker).join('\n\n'));
  return buildIndex({ date: '2026-01-01', articles: [article] });
}

/** The texts with the statement in its place. */
function filled(texts: readonly string[], way: string, said: string, speaker: string) {
  return texts.flatMap((each) =>
    each === '[quote]' ? (PRINTED[way]?.(said, speaker) ?? []) : [each],
  );
}

/** What is said of the other outlet's page that prints the statement in this way. */
const verdictOf = ({ said, speaker, other }: Pair, way: string, index: Index) =>
  recognise(body(filled(other, way, said, speaker)), index).verdict;

describe('what two outlets share without reusing text', () => {
  it('a statement, however it is printed', () => {
    const copies = tally();
    const named = tally();
    const blocks = tally();
    for (const pair of statements()) {
      const index = printedAs(pair, WAYS[0] ?? '');
      for (const way of WAYS) {
        const verdict = verdictOf(pair, way, index);
        const into = way === IN_BLOCKS ? blocks : copies;
        into.add(`${pair.name} ${way}`, !isCopy(verdict));
        named.add(`${pair.name} ${way}`, verdict.relation === 'same-statement');
      }
    }
    hold([
      copies.count('same statement called a copy'),
      named.share('same statement said to be one'),
      blocks.count(`same statement ${IN_BLOCKS} called a copy`),
    ]);
  });

  it('a statement, however the known article prints it', () => {
    const copies = tally();
    const named = tally();
    const blocks = tally();
    const ask = (pair: Pair, known: string, ways: readonly string[]) => {
      const index = printedAs(pair, known);
      for (const way of ways) {
        const verdict = verdictOf(pair, way, index);
        const name = `${pair.name} ${known}; ${way}`;
        // Where the record knows of no marks, nothing says where a statement in blocks ends.
        const into = way === IN_BLOCKS && !MARKED.has(known) ? blocks : copies;
        into.add(name, !isCopy(verdict));
        if (MARKED.has(known)) named.add(name, verdict.relation === 'same-statement');
      }
    };
    statements().forEach((pair, at) => {
      const turn = WAYS[at % WAYS.length] ?? '';
      for (const known of WAYS.slice(1)) ask(pair, known, known === turn ? [turn] : [known, turn]);
    });
    hold([
      copies.count('same statement, known otherwise, called a copy'),
      blocks.count('same statement in blocks, known without marks, called a copy'),
      named.share('same statement, known in other marks, said to be one'),
    ]);
  });

  it('an event, in items as short as 75 words', () => {
    const index = buildIndex(readDataset(BUNDLED_RECORDS));
    const copies = tally();
    for (const item of text('items.txt').trim().split('\n\n')) {
      const paragraphs = item.split(/(?<=\.) (?=[A-Z])/);
      const halves = [paragraphs.slice(0, 2).join(' '), paragraphs.slice(2).join(' ')];
      for (const page of [[item], halves]) {
        copies.add(item.slice(0, 30), !isCopy(recognise(body(page), index).verdict));
      }
    }
    hold([copies.count('short item on the first event called a copy')]);
  });
});

/** Cases of a kind that are called reuse, or are not. */
function share(cases: readonly Case[], kind: string, name: string): Measure {
  const found = tally();
  for (const each of cases.filter((one) => one.kind === kind)) {
    found.add(each.name, saysAgain(each.weighed) === each.reuse);
  }
  return found.share(name);
}

describe.skipIf(!hasRealTexts)('real news', () => {
  it('several outlets on one story', () => {
    const honest = tally();
    const reused = tally();
    for (const { name, reuse, weighed } of storyCases()) {
      if (reuse === false) honest.add(name, !saysAgain(weighed));
      if (reuse === true) reused.add(name, saysAgain(weighed));
    }
    hold([
      honest.count('stories: own tellings called reuse'),
      reused.share('stories: reuse of text found'),
    ]);
  });

  it('any text of a story beside any other', () => {
    const honest = tally();
    const reused = tally();
    for (const { name, reuse, weighed } of storyPairs(STORIES)) {
      if (reuse === false) honest.add(name, !saysAgain(weighed));
      if (reuse === true) reused.add(name, saysAgain(weighed));
    }
    hold([
      honest.count('story pairs: own tellings called reuse'),
      reused.share('story pairs: reuse of text found'),
    ]);
  });

  it('exact copies and their parts', () => {
    const cases = exactCases(COPIED);
    const kinds = [...new Set(cases.map(({ kind }) => kind))];
    hold(kinds.map((kind) => share(cases, kind, `real article, ${kind}`)));
  });

  it.skipIf(waysHere().length === 0)('round trips by a translator', () => {
    const cases = roundTripCases(COPIED, false);
    const kinds = [...new Set(cases.map(({ kind }) => kind))];
    hold(kinds.map((kind) => share(cases, kind, `real article, ${kind}`)));
  });
});

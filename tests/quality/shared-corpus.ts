/** The evaluation texts of the real article and the saved pages, read in place where present. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageParagraph, VerdictKind } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import type { Measure } from './floors';
import { type Answer, ask, carries, type Library, only, REAL_ARTICLE } from './library';
import { pairing, tally } from './tally';
import { randomFrom, shuffle } from './variants';

/** Pages of three to six same-event texts joined, each paragraph order kept. */
const JOINED = 150;

const HOME = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
/** Full copies whose paragraphs are the article's, one by one. */
const IN_STEP = /^(?:reworded|translated)\/(?!excerpt)/;

/** Whether the evaluation texts are there. */
export const hasSharedCorpus = existsSync(HOME);

function files(folder: string): string[] {
  return readdirSync(HOME + folder)
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** Paragraphs of a piece, and pieces of one page at most. */
const PIECE = 6;
const MOST_PIECES = 10;

/** A page cut into short pages, by the paragraph they start at. */
function pieces(paragraphs: readonly PageParagraph[]): [number, readonly PageParagraph[]][] {
  const found: [number, readonly PageParagraph[]][] = [];
  for (let at = 0; at < paragraphs.length && found.length < MOST_PIECES; at += PIECE) {
    found.push([at, paragraphs.slice(at, at + PIECE)]);
  }
  return found;
}

function isNone({ recognition, passes }: Answer): boolean {
  return recognition.verdict.kind === 'none' || !passes;
}

/** Measures on the evaluation texts; the saved web pages are pages nobody tuned on. */
export function measureShared(library: Library): Measure[] {
  const article = REAL_ARTICLE;
  const reworded = tally();
  const translated = tally();
  const alarms = tally();
  const named = tally();
  const alarmed = tally();
  const inPieces = tally();
  const web = tally();
  const webOfOne = tally();
  const bundled = only(library, article);
  const pairs = pairing();
  const expect = (file: string, wanted: readonly VerdictKind[], into: typeof reworded) => {
    const { paragraphs } = readPage(HOME + file);
    const answer = ask(library, paragraphs);
    const { verdict, alignment } = answer.recognition;
    const right = wanted.includes(verdict.kind) && verdict.article === article;
    into.add(file, right && answer.passes);
    if (IN_STEP.test(file))
      pairs.add(
        file,
        alignment,
        paragraphs.map((_, at) => [at]),
      );
  };
  for (const file of files('reworded')) expect(file, ['copy', 'excerpt'], reworded);
  for (const file of files('translated')) expect(file, ['translation'], translated);
  for (const file of [...files('quoting'), ...files('same-event')]) {
    const answer = ask(library, readPage(HOME + file).paragraphs);
    alarms.add(file, !carries(answer));
    named.add(file, answer.recognition.verdict.kind === 'related');
  }
  for (const file of files('web')) {
    const { paragraphs } = readPage(HOME + file);
    const answer = ask(library, paragraphs);
    alarmed.add(file, !carries(answer));
    for (const [at, piece] of pieces(paragraphs)) {
      inPieces.add(`${file} from ${at}`, !carries(ask(library, piece)));
    }
    web.add(file, isNone(answer));
    webOfOne.add(file, isNone(ask(bundled, paragraphs)));
  }
  const joined = tally();
  const sameEvent = files('same-event').map((file) => readPage(HOME + file).paragraphs);
  for (let at = 0; at < JOINED; at += 1) {
    const random = randomFrom(`joined ${at}`);
    const size = 3 + Math.floor(random() * 4);
    const chosen = shuffle(sameEvent, random).slice(0, size);
    joined.add(`joined ${at}`, !carries(ask(library, chosen.flat())));
  }
  return [
    reworded.share('real article, recall: reworded'),
    translated.share('real article, recall: translated'),
    pairs.f1('real article, alignment F1'),
    alarms.count('real article, false alarm: quoting or same event'),
    joined.count('real article, false alarm: same-event texts joined'),
    named.share('real article, such pages called related'),
    alarmed.count('saved web pages called copy, excerpt or translation'),
    inPieces.count('pieces of saved web pages so called'),
    webOfOne.count('saved web pages called related, the real article known'),
    web.count('saved web pages called related, all articles known'),
  ];
}

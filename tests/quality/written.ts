/** The copies written by hand: reworded, translated, cut to excerpts. */
import type { VerdictKind } from '../../src/engine/vocabulary';
import { siteOf } from './boilerplate-foreign';
import { corresponds, excerptSpan, type Text } from './corpus';
import type { Measure } from './floors';
import { type Answer, carries, type Library } from './library';
import { ANY_COPY, type Finds, isFound, meets } from './meeting';
import { pairing, type Tally, tally } from './tally';
import { type Block, blocks, cuts, randomFrom, scattered, wrap } from './variants';

const OTHER_SCRIPTS = new Set(['ru', 'uk', 'ko', 'ja', 'zh', 'ar', 'el', 'hi', 'he', 'fa', 'th']);

interface Written {
  readonly group: string;
  readonly wanted: readonly VerdictKind[];
  readonly truth: 'reworded' | 'translated' | null;
}

function classOf(text: Text): Written | null {
  const { folder, kind } = text;
  if (folder === 'reworded') {
    return {
      group: `reworded, ${kind}`,
      wanted: ANY_COPY,
      truth: corresponds(text) ? folder : null,
    };
  }
  if (folder === 'excerpts') {
    const group = excerptSpan(text) ? 'excerpt on an aggregator page' : 'reworded excerpt';
    return { group, wanted: ANY_COPY, truth: null };
  }
  if (folder !== 'translated') return null;
  const script = OTHER_SCRIPTS.has(kind) ? 'other scripts' : 'Latin script';
  return { group: `translated, ${script}`, wanted: ['translation'], truth: folder };
}

/** Recall, alignment and wording on the texts written as copies. */
export function measureWritten(texts: readonly Text[], library: Library, finds: Finds): Measure[] {
  const groups = new Map<string, Tally>();
  const pairs = { reworded: pairing(), translated: pairing() };
  const wording = tally();
  const strayed = tally();
  const count = (text: Text, written: Written, [how, made]: readonly [string, Block[]]) => {
    const page = { name: text.name + how, article: text.article, blocks: made };
    const answer = meets(library, page, finds, written.wanted);
    const group = `recall: ${written.group}${how}`;
    const recall = groups.get(group) ?? tally();
    groups.set(group, recall);
    recall.add(page.name, isFound(answer, page, written.wanted));
    const { alignment, verdict } = answer.recognition;
    const truth = made.map(({ from }) => from);
    if (written.truth) pairs[written.truth].add(page.name, alignment, truth);
    if (text.folder === 'reworded') wording.add(page.name, verdict.wording === 'reworded');
    const span = excerptSpan(text);
    if (span) strayed.add(page.name, staysInside(answer, span));
  };
  for (const text of texts) {
    const written = classOf(text);
    if (written) for (const way of waysOf(text)) count(text, written, way);
  }
  return [
    ...[...groups].map(([name, recall]) => recall.share(name)),
    pairs.reworded.f1('alignment F1: reworded'),
    pairs.translated.f1('alignment F1: translated'),
    wording.share('wording: reworded copies said to be reworded'),
    strayed.count('aggregator pages with marks outside the excerpt'),
  ];
}

/** Whether nothing outside the excerpt is painted: marks are painted on reuse of text only. */
function staysInside(answer: Answer, { first, last }: { first: number; last: number }): boolean {
  const { alignment } = answer.recognition;
  return !carries(answer) || alignment.every(({ pageParagraph: at }) => at >= first && at <= last);
}

/** The text alone, on a page of its language, and of a translation its first half. */
function waysOf(text: Text): [string, Block[]][] {
  const plain = blocks(text.paragraphs);
  if (excerptSpan(text)) return [['', plain]];
  const page = wrap(plain, randomFrom(text.name), siteOf(text));
  const half = plain.slice(0, Math.ceil(plain.length / 2));
  const ways: [string, Block[]][] = [
    ['', plain],
    [' on a page', page],
  ];
  return text.folder === 'translated' ? [...ways, [', first half', half]] : ways;
}

/** Parts of reworded copies: two or three paragraphs, or half of them in another order. */
export function measureParts(texts: readonly Text[], library: Library, finds: Finds): Measure[] {
  const near = tally();
  const far = tally();
  const halved = tally();
  for (const text of texts.filter(({ folder }) => folder === 'reworded')) {
    const whole = blocks(text.paragraphs);
    const tried = (name: string, made: readonly Block[], into: Tally) => {
      const page = { name, article: text.article, blocks: made };
      into.add(name, isFound(meets(library, page, finds, ANY_COPY), page, ANY_COPY));
    };
    const excerpts = text.kind === 'roundtrip' ? near : far;
    for (const [at, cut] of cuts(whole)) tried(`${text.name} from ${at}`, cut, excerpts);
    tried(`${text.name} halved`, scattered(whole, randomFrom(text.name)), halved);
  }
  return [
    near.share('recall: 2 or 3 paragraphs of a round trip'),
    far.share('recall: 2 or 3 paragraphs of a rewrite'),
    halved.share('recall: reworded, half of it, shuffled'),
  ];
}

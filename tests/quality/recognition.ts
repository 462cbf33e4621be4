/**
 * What recognition finds and what it wrongly finds, on the corpus and on copies made by code.
 * Every page meets an index of all articles; false alarms are sought with its own article taken
 * out as well.
 */
import type { VerdictKind } from '../../src/engine/model';
import { corresponds, excerptSpan, type Text } from './corpus';
import { measureFalseAlarms } from './false-alarms';
import type { Measure } from './floors';
import { type Answer, ask, carries, type Library, makeLibrary } from './library';
import { pairing, type Tally, tally } from './tally';
import { type Block, blocks, cuts, randomFrom, scattered, VARIANTS, wrap } from './variants';

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

const OTHER_SCRIPTS = new Set(['ru', 'uk', 'ko', 'ja', 'zh', 'ar', 'el', 'hi', 'he']);

interface Page {
  readonly name: string;
  readonly article: string;
  readonly blocks: readonly Block[];
}

interface Finds {
  readonly found: Tally;
  readonly gated: Tally;
  readonly wrongArticle: Tally;
}

/** All measures of recognition on the project's own corpus. */
export function measureRecognition(texts: readonly Text[]): Measure[] {
  const library = makeLibrary(texts);
  const finds: Finds = { found: tally(), gated: tally(), wrongArticle: tally() };
  return [
    ...measureVariants(texts, library, finds),
    ...measureWritten(texts, library, finds),
    ...measureParts(texts, library, finds),
    ...measureFalseAlarms(texts, library),
    finds.found.share('recall, all copies, gate left out'),
    finds.gated.share('recall, all copies, gate included'),
    finds.wrongArticle.count('false alarm: copy of the wrong article'),
    fingerprintBytes(library),
  ];
}

function meets(library: Library, page: Page, finds: Finds, wanted: readonly VerdictKind[]): Answer {
  const answer = ask(library, page.blocks);
  const { kind, article } = answer.recognition.verdict;
  const right = wanted.includes(kind) && article === page.article;
  finds.found.add(page.name, right);
  finds.gated.add(page.name, right && answer.passes);
  finds.wrongArticle.add(page.name, !carries(answer) || article === page.article);
  return answer;
}

const ANY_COPY: readonly VerdictKind[] = ['copy', 'excerpt'];

function measureVariants(texts: readonly Text[], library: Library, finds: Finds): Measure[] {
  const articles = texts.filter(({ folder }) => folder === 'articles');
  const reflowed = pairing();
  const structural = pairing();
  const verbatim = tally();
  const measures = Object.entries(VARIANT_GROUPS).map(([group, variants]) => {
    const recall = tally();
    for (const variant of variants) {
      for (const text of articles) {
        const name = `${text.name} ${variant}`;
        const made = VARIANTS[variant]?.(blocks(text.paragraphs), randomFrom(name)) ?? [];
        const page = { name, article: text.name, blocks: made };
        const answer = meets(library, page, finds, ANY_COPY);
        const { alignment, verdict } = answer.recognition;
        recall.add(name, isFound(answer, page, ANY_COPY));
        const truth = made.map(({ from }) => from);
        if (variant === 'reflowed') reflowed.add(name, alignment, truth);
        else if (group === 'exact and structural') structural.add(name, alignment, truth);
        if (variant === 'exact') verbatim.add(name, verdict.wording === 'verbatim');
      }
    }
    return recall.share(`recall: ${group}`);
  });
  return [
    ...measures,
    verbatim.share('wording: exact copies said to be verbatim'),
    structural.f1('alignment F1: structural edits'),
    reflowed.f1('alignment F1: reflowed'),
  ];
}

/** What counts is what a reader gets: found, and past the gate. */
function isFound(answer: Answer, page: Page, wanted: readonly VerdictKind[]): boolean {
  const { kind, article } = answer.recognition.verdict;
  return answer.passes && wanted.includes(kind) && article === page.article;
}

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

function measureWritten(texts: readonly Text[], library: Library, finds: Finds): Measure[] {
  const groups = new Map<string, Tally>();
  const pairs = { reworded: pairing(), translated: pairing() };
  const wording = tally();
  const strayed = tally();
  for (const text of texts) {
    const written = classOf(text);
    if (!written) continue;
    const plain = blocks(text.paragraphs);
    const wrapped = wrap(plain, randomFrom(text.name));
    for (const [how, made] of [
      ['', plain],
      [' on a page', wrapped],
    ] as const) {
      // Boilerplate is English, so a translation among it would be a page in two languages.
      if (how !== '' && (written.truth === 'translated' || excerptSpan(text))) continue;
      const page = { name: text.name + how, article: text.article, blocks: made };
      const answer = meets(library, page, finds, written.wanted);
      const group = `recall: ${written.group}${how}`;
      const recall = groups.get(group) ?? tally();
      groups.set(group, recall);
      recall.add(page.name, isFound(answer, page, written.wanted));
      const { alignment, verdict } = answer.recognition;
      if (written.truth)
        pairs[written.truth].add(
          page.name,
          alignment,
          made.map(({ from }) => from),
        );
      if (text.folder === 'reworded') wording.add(page.name, verdict.wording === 'reworded');
      const span = excerptSpan(text);
      if (span) {
        const inside = alignment.every(
          ({ pageParagraph: at }) => at >= span.first && at <= span.last,
        );
        strayed.add(page.name, inside);
      }
    }
  }
  return [
    ...[...groups].map(([name, recall]) => recall.share(name)),
    pairs.reworded.f1('alignment F1: reworded'),
    pairs.translated.f1('alignment F1: translated'),
    wording.share('wording: reworded copies said to be reworded'),
    strayed.count('aggregator pages with marks outside the excerpt'),
  ];
}

/** Parts of reworded copies: two or three paragraphs, or half of them in another order. */
function measureParts(texts: readonly Text[], library: Library, finds: Finds): Measure[] {
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

function fingerprintBytes({ dataset }: Library): Measure {
  const bytes = dataset.articles.map(({ fingerprint }) => Buffer.byteLength(fingerprint.data));
  return {
    name: 'fingerprint, largest',
    value: Math.max(...bytes),
    better: 'lower',
    unit: 'bytes',
    cases: bytes.length,
    failing: [],
  };
}

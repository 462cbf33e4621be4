/** Imitated neural translations of invented news, with the places where the translator failed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unrecognised } from '../../../src/engine/recognition/recognise';
import type { FlagDraft } from '../../../src/engine/report';
import { findTranslation } from '../../../src/engine/translation/find';
import type { PageArticle, PageParagraph, PivotLanguage } from '../../../src/engine/vocabulary';
import { pageOf } from '../../support/articles';
import type { Measure } from '../floors';

interface Fault {
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/**
 * `tune` was looked at while the first rows were made, `held` was not; `dense` and `sparse` were
 * written before the rows of formulas and of government, by the hand that then wrote these; `later`
 * after them; `forecast` by somebody who had read all rows, who made none for it; `fresh` before the
 * words in company and the rows of one language each, which were then made with it in view; `last`
 * after all of them; `turned`, `returned` and `closing` before the rows of frames and of two
 * meanings, which were made with the first two in view; `asked` and `kept` before the rows of
 * engines, which were made with `asked` in view; `newest` after them; `beside` by
 * another hand before the words and turns of `asked`, of which none was made for it.
 */
export type Part =
  | 'tune'
  | 'held'
  | 'dense'
  | 'sparse'
  | 'later'
  | 'first'
  | 'second'
  | 'forecast'
  | 'fresh'
  | 'last'
  | 'turned'
  | 'returned'
  | 'closing'
  | 'asked'
  | 'kept'
  | 'newest'
  | 'beside';

export interface Translated {
  readonly lang: PivotLanguage;
  readonly set: Part;
  readonly page: PageArticle;
  readonly faults: readonly Fault[];
}

const here = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const FILES = [
  'neural.txt',
  'neural-weighed.txt',
  'neural-forecast.txt',
  'neural-fresh.txt',
  'neural-last.txt',
  'neural-turned.txt',
  'neural-asked.txt',
  'neural-beside.txt',
].map(here);
const SECTION =
  /^= (\w+) (tune|held|dense|sparse|later|first|second|forecast|fresh|last|turned|returned|closing|asked|kept|newest|beside)\n/u;
const FAULT = /\{\{(.+?)\}\}/gu;

const sectionsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split(/\n(?== )/u)
    .slice(1);

/** News written in English, on the subjects of the set `forecast`: the newsroom's kind, and the page. */
export function readSound(): { name: string; page: PageArticle }[] {
  return sectionsOf(here('sound-news.txt')).map((section) => {
    const [head = '', ...blocks] = section.trim().split('\n\n');
    const [name = '', headline = ''] = head.split('\n');
    return { name: name.slice(2), page: pageFrom([headline, ...blocks]) };
  });
}

function pageFrom(texts: readonly string[]): PageArticle {
  const paragraphs = texts.map((text, index): PageParagraph => {
    return { text, role: index === 0 ? 'headline' : 'body' };
  });
  return { ...pageOf(paragraphs), lang: 'en' };
}

/** Every text of the files, its marks taken out and kept as offsets. */
export function readTranslated(): Translated[] {
  return FILES.flatMap(sectionsOf).map((section) => {
    const [head = '', lang = '', set] = SECTION.exec(section) ?? [];
    const blocks = section.slice(head.length).trim().split('\n\n');
    const read = blocks.map(readMarked);
    const faults = read.flatMap(({ spans }, paragraph) =>
      spans.map((span) => ({ ...span, paragraph })),
    );
    const page = pageFrom(read.map(({ text }) => text));
    return { lang: lang as PivotLanguage, set: set as Part, page, faults };
  });
}

function readMarked(block: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of block.matchAll(FAULT)) {
    text += block.slice(from, match.index);
    const words = match[1] ?? '';
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + block.slice(from), spans };
}

/** Flags of one text that claim a translation, and the pivot, as on a page that matches nothing. */
export function signsOf(page: PageArticle): {
  flags: FlagDraft[];
  pivot: PivotLanguage | null;
} {
  const { flags, pivot } = findTranslation(page, unrecognised(page.paragraphs.length), null);
  return { flags: flags.filter(({ kind }) => kind !== 'typo'), pivot: pivot?.lang ?? null };
}

const on = (fault: Fault, flag: FlagDraft): boolean =>
  flag.pageParagraph === fault.paragraph && flag.start < fault.end && fault.start < flag.end;

/** Faults found, flags that stand on none, and pivots named rightly and wrongly. */
export function measureTranslated(set: Translated['set']): Measure[] {
  const texts = readTranslated().filter((each) => each.set === set);
  const read = texts.map((text) => ({ ...text, ...signsOf(text.page) }));
  const faults = read.flatMap(({ faults, flags }) =>
    faults.map((fault) => flags.some((flag) => on(fault, flag))),
  );
  const stray = read.flatMap(({ faults, flags }) =>
    flags.filter((flag) => !faults.some((fault) => on(fault, flag))),
  );
  const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
  const right = read.filter(({ lang, pivot }) => pivot === lang);
  const wrong = read.filter(({ lang, pivot }) => pivot !== null && pivot !== lang);
  const failing = (list: readonly Translated[]) => list.map(({ lang }) => `${lang} ${set}`);
  return [
    {
      name: `neural ${set}: faults found`,
      value: percent(faults.filter(Boolean).length, faults.length),
      better: 'higher',
      unit: '%',
      cases: faults.length,
      failing: [],
    },
    {
      name: `neural ${set}: flags on sound words`,
      value: stray.length,
      better: 'lower',
      unit: 'pages',
      cases: read.length,
      failing: stray.map(({ quote }) => quote),
    },
    {
      name: `neural ${set}: pivot right`,
      value: percent(right.length, read.length),
      better: 'higher',
      unit: '%',
      cases: read.length,
      failing: failing(read.filter(({ pivot }) => pivot === null)),
    },
    {
      name: `neural ${set}: pivot wrong`,
      value: wrong.length,
      better: 'lower',
      unit: 'pages',
      cases: read.length,
      failing: failing(wrong),
    },
  ];
}

/** Calques found in clean news that they were put into, and pivots named wrongly there. */
export function measureSpoilt(texts: readonly Omit<Translated, 'set'>[]): Measure[] {
  const read = texts.map((text) => ({ ...text, ...signsOf(text.page) }));
  const faults = read.flatMap(({ faults: put, flags }) =>
    put.map((fault) => flags.some((flag) => on(fault, flag))),
  );
  const wrong = read.filter(({ lang, pivot }) => pivot !== null && pivot !== lang);
  return [
    {
      name: 'calques in news: faults found',
      value: (100 * faults.filter(Boolean).length) / Math.max(1, faults.length),
      better: 'higher',
      unit: '%',
      cases: faults.length,
      failing: [],
    },
    {
      name: 'calques in news: pivot wrong',
      value: wrong.length,
      better: 'lower',
      unit: 'pages',
      cases: read.length,
      failing: wrong.map(({ lang }) => lang),
    },
  ];
}

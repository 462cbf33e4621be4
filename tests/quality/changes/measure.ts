/** Planted changes told, and what else was told, by kind and half. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { buildIndex, check } from '../../../src/engine/check';
import type { Edit } from '../../../src/engine/comparison';
import { readParagraphs } from '../../../src/engine/text/plain-text';
import type { PageParagraph } from '../../../src/engine/vocabulary';
import { pageOf, recordOf } from '../../support/articles';
import type { Measure } from '../floors';
import { type Tally, tally } from '../tally';
import { randomFrom } from '../variants';
import { PLANTED, type Plant, type PlantedKind, plant } from './plant';

export const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const SEED = fileURLToPath(new URL('../../../../shared/seed/article.txt', import.meta.url));
export const here = existsSync(CORPUS);

/** Paragraphs of an article that is changed. */
const SIZES = { least: 8, most: 60 } as const;
/** Letters around a planted change in which what is told counts as telling it. */
const NEAR = 30;

interface Line {
  readonly text?: string;
  readonly paragraphs?: readonly string[];
}

/** Texts of a collection, each with its place in it. */
export function readTexts(file: string): string[] {
  return gunzipSync(readFileSync(`${CORPUS}${file}`))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .map(({ text, paragraphs }) => text ?? (paragraphs ?? []).join('\n\n'));
}

/** Every so many-th article of the two collections, and the first record's text. */
export function articles(every: number, offset: number): string[] {
  const chosen = [
    ...readTexts('attribution/train.jsonl.gz'),
    ...readTexts('stories/stories.jsonl.gz'),
  ].filter((text, at) => {
    const { length } = readParagraphs(text);
    return at % every === offset && length >= SIZES.least && length <= SIZES.most;
  });
  return existsSync(SEED) ? [readFileSync(SEED, 'utf8'), ...chosen] : chosen;
}

/** What the engine calls it, as it is measured. */
export function measuredKind({ kind }: Edit): PlantedKind | null {
  if (kind.startsWith('hedge')) return 'hedge';
  if (kind.startsWith('attribution')) return 'attribution';
  return PLANTED.find((one) => one === kind) ?? null;
}

/** Numbers and their units are measured together: a million that became a billion is both. */
const GROUPS: Readonly<Record<PlantedKind, string>> = {
  number: 'numbers and units',
  unit: 'numbers and units',
  date: 'dates',
  name: 'names',
  quotation: 'quotations',
  hedge: 'hedges',
  attribution: 'attributions',
};

function tells(edit: Edit, planted: Plant): boolean {
  if (edit.pageParagraph !== planted.paragraph) return false;
  const kind = measuredKind(edit);
  const same = kind !== null && GROUPS[kind] === GROUPS[planted.kind];
  const inside =
    planted.kind === 'quotation' || planted.kind === 'attribution' || planted.kind === 'hedge';
  const near =
    edit.start <= planted.at + (inside ? 200 : NEAR) &&
    edit.end >= planted.at - (inside ? 200 : NEAR);
  return same && near;
}

export interface Told {
  readonly found: Readonly<Record<string, Tally>>;
  readonly right: Readonly<Record<string, Tally>>;
}

/** Plants one change of every kind in each text and checks what is told. */
export function measureEdits(texts: readonly string[], log?: (line: string) => void): Told {
  const groups = [...new Set(Object.values(GROUPS))];
  const found = Object.fromEntries(groups.map((group) => [group, tally()]));
  const right = Object.fromEntries(groups.map((group) => [group, tally()]));
  texts.forEach((text, number) => {
    const whole = readParagraphs(text);
    const index = buildIndex({ date: '2026-01-01', articles: [recordOf('known', text)] });
    const random = randomFrom(text);
    for (const kind of PLANTED) {
      const planted = plant(
        kind,
        whole.map((paragraph) => paragraph.text),
        random,
      );
      if (!planted) continue;
      const page: PageParagraph[] = planted.paragraphs.map((one, at) => ({
        text: one,
        role: whole[at]?.role ?? 'body',
      }));
      const edits = (check(pageOf(page), index, { anyway: false }).comparison?.edits ?? []).filter(
        (edit) => edit.inherited === null && measuredKind(edit) !== null,
      );
      const name = `${number} ${kind} in ${planted.paragraph}`;
      found[GROUPS[kind]]?.add(
        name,
        edits.some((edit) => tells(edit, planted)),
      );
      let told = false;
      for (const edit of edits) {
        const isRight: boolean = tells(edit, planted) && !told;
        told ||= isRight;
        const as = measuredKind(edit);
        if (as) right[GROUPS[as]]?.add(`${name}: ${edit.kind} ${edit.pageParagraph}`, isRight);
        if (log && !isRight)
          log(
            `WRONG ${name}: ${edit.kind} ${edit.pageParagraph} "${edit.quote}" <- ${edit.expected}`,
          );
      }
      if (log && !told) {
        const was = whole[planted.paragraph]?.text.slice(
          Math.max(0, planted.at - 70),
          planted.at + 70,
        );
        const is = planted.paragraphs[planted.paragraph]?.slice(
          Math.max(0, planted.at - 70),
          planted.at + 70,
        );
        log(`MISSED ${name}\n    was ${was}\n    is  ${is}`);
      }
    }
  });
  return { found, right };
}

/** The figures of one half. */
export function figuresOf({ found, right }: Told, half: string): Measure[] {
  return Object.keys(found).flatMap((group) => {
    const recall = found[group]?.share(`${half}: ${group} found`);
    const precision = right[group]?.share(`${half}: ${group} told that were changed`);
    return [recall, precision].filter((one) => one !== undefined);
  });
}

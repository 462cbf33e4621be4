/** Changes planted by code into the paragraphs of an article, each with its place. Nothing of the engine is asked. */

/** Kinds as they are measured: what the engine tells is sorted into these. */
export const PLANTED = [
  'number',
  'unit',
  'date',
  'name',
  'quotation',
  'hedge',
  'attribution',
] as const;
export type PlantedKind = (typeof PLANTED)[number];

export interface Plant {
  readonly kind: PlantedKind;
  /** Paragraph of the page, and where in its text the change stands. */
  readonly paragraph: number;
  readonly at: number;
  readonly paragraphs: readonly string[];
}

/** A place in a text and what is put there. */
interface Swap {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

type Random = () => number;

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const MONTHS =
  'January February March April June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const UNITS: readonly (readonly [string, string])[] = [
  ['percent', 'percentage points'],
  ['miles', 'kilometers'],
  ['feet', 'meters'],
  ['pounds', 'kilograms'],
  ['dollars', 'euros'],
  ['million', 'billion'],
  ['hours', 'days'],
  ['days', 'weeks'],
  ['weeks', 'months'],
  ['months', 'years'],
  ['years', 'decades'],
  ['minutes', 'hours'],
];
const NAMES = [
  'Orla Vantongeren',
  'Piet Hallgrim',
  'Zebulon Quist',
  'Dunmarrow',
  'Yelverstone',
  'Ketterick Group',
  'Oskerby',
  'Thaddeus Wimpole',
];
const NEWCOMERS = 'lantern granite velvet orchard copper meadow thimble harbour'.split(' ');
const VAGUE = ['experts', 'analysts', 'observers', 'some people'];

const NO_NAME =
  /^(?:I['’]\w+|The|A|An|In|On|At|But|And|It|He|She|They|We|I|You|This|That|These|Those|His|Her|Its|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[];
}

function inQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

type Planter = (text: string, random: Random) => Swap | null;

const number: Planter = (text, random) => {
  const digits = all(
    text,
    /(?<![\w.,$€£/:#-])(?:[$€£])?(\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?)(?![\w/:-]|[.,]\d|(?:st|nd|rd|th)\b)/g,
  )
    .filter(([, amount = '']) => !/^(?:19|20)\d\d$/.test(amount) && amount !== '1')
    .filter(
      ({ index, 0: whole }) =>
        !MONTHS.concat('May').some(
          (month) =>
            new RegExp(`${month.slice(0, 3)}\\w*\\.? $`).test(text.slice(0, index)) ||
            text
              .slice(index + whole.length)
              .trimStart()
              .startsWith(month),
        ),
    )
    .map((match) => ({
      at: match.index + match[0].length - (match[1] ?? '').length,
      word: match[1] ?? '',
    }));
  const words = all(text, new RegExp(`(?<=[a-z,] )(${WORDS.join('|')})(?= [a-z]+)`, 'g')).map(
    (match) => ({
      at: match.index,
      word: match[0],
    }),
  );
  const chosen = pick([...digits, ...words], random);
  if (!chosen) return null;
  const { at, word } = chosen;
  const other = WORDS.filter((one) => one !== word);
  const put = /\d/.test(word) ? otherDigits(word, random) : (pick(other, random) ?? 'six');
  return { start: at, end: at + word.length, put };
};

/** Another amount of the same look. */
function otherDigits(word: string, random: Random): string {
  const first = Number(word.charAt(0));
  const next = ((first + Math.floor(random() * 8)) % 9) + 1;
  return `${next === first ? (first % 9) + 1 : next}${word.slice(1)}`;
}

const unit: Planter = (text, random) => {
  const places = UNITS.flatMap(([from, to]) =>
    all(text, new RegExp(`(?<=\\d[\\d.,]* )${from}\\b`, 'g')).map(({ index }) => ({
      start: index,
      end: index + from.length,
      put: to,
    })),
  );
  return pick(places, random) ?? null;
};

const date: Planter = (text, random) => {
  const months = all(text, new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'));
  const days = all(text, new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g'));
  const years = all(text, /(?<=\b(?:in|since|until|by|of|from) )(?:19|20)\d\d(?![\w-])/g);
  const chosen = pick([...months, ...days, ...years], random);
  if (!chosen) return null;
  const [word] = chosen;
  const list = MONTHS.includes(word) ? MONTHS : DAYS.includes(word) ? DAYS : null;
  const put = list
    ? (list[(list.indexOf(word) + 1 + Math.floor(random() * (list.length - 1))) % list.length] ??
      '')
    : String(Number(word) - 1 - Math.floor(random() * 9));
  return { start: chosen.index, end: chosen.index + word.length, put };
};

const name: Planter = (text, random) => {
  const runs = all(
    text,
    /(?<=[a-z,] )(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,3}(?=[,;:)]| (?!\p{Lu}|of\b))/gu,
  ).filter(
    ({ 0: run, index }) =>
      !inQuotes(text, index) &&
      !run.split(' ').some((word) => NO_NAME.test(word)) &&
      !/['’]s?$/.test(run),
  );
  const chosen = pick(runs, random);
  if (!chosen) return null;
  return {
    start: chosen.index,
    end: chosen.index + chosen[0].length,
    put: pick(NAMES, random) ?? '',
  };
};

const quotation: Planter = (text, random) => {
  const quotes = all(text, /(?<=^|\s)["“](?=\p{L})([^"“”]{50,})(?<=[.,!?])["”](?=\s|$)/gu);
  const chosen = pick(quotes, random);
  if (!chosen) return null;
  const inside = chosen[1] ?? '';
  const words = all(inside, /(?<=[a-z] )[a-z]{4,}(?= [a-z])/g);
  const word = pick(words, random);
  if (!word) return null;
  const start = chosen.index + 1 + word.index;
  const end = start + word[0].length;
  const turn = random();
  if (turn < 0.4) return { start, end, put: pick(NEWCOMERS, random) ?? '' };
  if (turn < 0.7) return { start, end: end + 1, put: '' };
  return { start, end: start, put: `${pick(NEWCOMERS, random)} ` };
};

const HEDGED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:allegedly|reportedly|apparently|possibly|probably|supposedly|perhaps|purportedly) /g, ''],
  [/(?<=[a-z] )(?:alleged|suspected|purported|apparent|supposed) (?=[a-z])/g, ''],
  [
    /\b(?:is|was|are|were) (?:widely )?(?:believed|thought|said|reported|understood) to (?:be|have been) /g,
    'was ',
  ],
  [/\b(?:may|might|could) have /g, ' had '],
  [/\b(?:appears?|appeared|seems?|seemed) to (?:be|have been) /g, 'was '],
  [/\b(?:may|might) be /g, 'is '],
];

const hedge: Planter = (text, random) => {
  const places = HEDGED.flatMap(([pattern, put]) =>
    all(text, pattern).map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      put: put.trimStart(),
    })),
  ).filter(({ start }) => start > 0 && !inQuotes(text, start));
  return pick(places, random) ?? null;
};

/** Where no reader marked them: speech that ends with who said it. */
const attribution: Planter = (text, random) => {
  const NAME = "\\p{Lu}[\\p{L}'’-]{3,}(?: \\p{Lu}[\\p{L}'’-]{3,}){0,3}";
  const ends = all(
    text,
    new RegExp(
      `,["”]? (?:(?:said|says|added) ${NAME}|${NAME} (?:said|says|added))(?=\\.(?:$| ))`,
      'gu',
    ),
  );
  const places = ends.map(({ index, 0: found }): Swap => {
    const closing = /^,["”]/.test(found) ? found.charAt(1) : '';
    const end = index + found.length;
    if (random() < 0.5) {
      const said = / (?:said|says|added)/.exec(found)?.[0] ?? ' said';
      return { start: index, end, put: `,${closing} ${pick(VAGUE, random)}${said}` };
    }
    return closing
      ? { start: index, end: end + 1, put: `.${closing}` }
      : { start: index, end, put: '' };
  });
  return pick(places, random) ?? null;
};

const PLANTERS: Readonly<Record<PlantedKind, Planter>> = {
  number,
  unit,
  date,
  name,
  quotation,
  hedge,
  attribution,
};

/** Words of a paragraph in which something is changed. */
const LEAST = 15;

/** The article with one change of this kind, or null where it gives no place for one. */
export function plant(
  kind: PlantedKind,
  paragraphs: readonly string[],
  random: Random,
): Plant | null {
  const order = paragraphs
    .map((text, at) => ({ text, at, turn: random() }))
    .filter(({ text, at }) => at > 0 && text.split(/\s+/).length >= LEAST)
    .sort((a, b) => a.turn - b.turn);
  for (const { text, at } of order) {
    const swap = PLANTERS[kind](text, random);
    if (!swap) continue;
    const changed = text.slice(0, swap.start) + swap.put + text.slice(swap.end);
    if (changed === text) continue;
    return {
      kind,
      paragraph: at,
      at: swap.start,
      paragraphs: paragraphs.map((one, number) => (number === at ? changed : one)),
    };
  }
  return null;
}

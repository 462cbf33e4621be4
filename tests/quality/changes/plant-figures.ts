/** Numbers, units, dates and names put otherwise, each in several ways. */
import { all, inQuotes, MONTHS, pick, type Random, type Swap, type Ways } from './swap';

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
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
  ['inches', 'centimeters'],
  ['acres', 'hectares'],
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
const SURNAMES = ['Vantongeren', 'Hallgrim', 'Quist', 'Wimpole', 'Marchetti-Boe', 'Ostrander'];
const FIRST = ['Orla', 'Piet', 'Zebulon', 'Thaddeus', 'Winifred', 'Casimir'];
/** Titles before a name; of one row they are one office. */
const TITLES: readonly string[] = [
  'President',
  'Senator',
  'Governor',
  'Judge',
  'Professor',
  'General',
  'Captain',
  'Mayor',
  'Bishop',
];
const TITLE =
  /(?<=^|[\s"“(])(?:President|Senator|Sen\.|Governor|Gov\.|Rep\.|Judge|Justice|Professor|General|Gen\.|Captain|Mayor|Secretary|Minister|Detective|Sergeant|Sheriff|Bishop|Cardinal)(?= \p{Lu}[a-z])/gu;

const NO_NAME =
  /^(?:I['’]\w+|The|A|An|In|On|At|But|And|It|He|She|They|We|I|You|This|That|These|Those|His|Her|Its|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const DIGITS =
  /(?<![\w.,$€£/:#-])(?:[$€£])?(\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?)(?![\w/:-]|[.,]\d|(?:st|nd|rd|th)\b)/g;

interface Amount {
  readonly at: number;
  readonly word: string;
}

/** Amounts in digits that are no year and no day of a month. */
function amounts(text: string): Amount[] {
  const dated = (index: number, whole: string) =>
    MONTHS.concat('May').some(
      (month) =>
        new RegExp(`${month.slice(0, 3)}\\w*\\.? $`).test(text.slice(0, index)) ||
        text
          .slice(index + whole.length)
          .trimStart()
          .startsWith(month),
    );
  return all(text, DIGITS)
    .filter(([, amount = '']) => !/^(?:19|20)\d\d$/.test(amount) && amount !== '1')
    .filter(({ index, 0: whole }) => !dated(index, whole))
    .map((match) => ({
      at: match.index + match[0].length - (match[1] ?? '').length,
      word: match[1] ?? '',
    }));
}

const inDigits =
  (other: (word: string, random: Random) => string) =>
  (text: string, random: Random): Swap | null => {
    const chosen = pick(amounts(text), random);
    if (!chosen) return null;
    const { at, word } = chosen;
    return { start: at, end: at + word.length, put: other(word, random) };
  };

/** Another amount of the same look. */
function otherFirst(word: string, random: Random): string {
  const first = Number(word.charAt(0));
  const next = ((first + Math.floor(random() * 8)) % 9) + 1;
  return `${next === first ? (first % 9) + 1 : next}${word.slice(1)}`;
}

/** The last digit one higher: 12 becomes 13. */
function oneMore(word: string): string {
  return `${word.slice(0, -1)}${(Number(word.at(-1)) + 1) % 10}`;
}

/** Two digits that changed places; one digit became two. */
function turned(word: string): string {
  const digits = /(\d)(?!\1)(\d)/.exec(word);
  if (!digits) return word.includes('.') ? word.replace('.', '') : `${word}0`;
  return word.replace(digits[0], `${digits[2]}${digits[1]}`).replace(/^0/, '9');
}

/** Another amount, written the other way: with or without separators. */
function reformatted(word: string, random: Random): string {
  const other = otherFirst(word, random);
  return other.includes(',') ? other.replaceAll(',', '') : other;
}

const spelled = (text: string, random: Random): Swap | null => {
  const found = pick(
    all(text, new RegExp(`(?<=[a-z,] )(${WORDS.join('|')})(?= [a-z]+)`, 'g')),
    random,
  );
  if (!found) return null;
  const put =
    pick(
      WORDS.filter((one) => one !== found[0]),
      random,
    ) ?? 'six';
  return { start: found.index, end: found.index + found[0].length, put };
};

/** A word for a number became digits that say another one. */
const spelledToDigits = (text: string, random: Random): Swap | null => {
  const swap = spelled(text, random);
  return swap && { ...swap, put: String(WORDS.indexOf(swap.put) + 2) };
};

export const NUMBERS: Ways = {
  'first digit': inDigits(otherFirst),
  'one more': inDigits(oneMore),
  'digits turned': inDigits(turned),
  'other form': inDigits(reformatted),
  'number word': spelled,
  'word to digits': spelledToDigits,
};

/** The unit alone: the amount stays, as where somebody forgot to convert. */
const otherUnit = (text: string, random: Random): Swap | null => {
  const places = UNITS.flatMap(([from, to]) =>
    all(text, new RegExp(`(?<=\\d[\\d.,]* )${from}\\b`, 'g')).map(({ index }) => ({
      start: index,
      end: index + from.length,
      put: to,
    })),
  );
  return pick(places, random) ?? null;
};

/** What a unit is in the other system; converted to half of what it should be. */
const CONVERTED: readonly (readonly [string, string, number])[] = [
  ['miles', 'kilometers', 1.609],
  ['feet', 'meters', 0.305],
  ['pounds', 'kilograms', 0.454],
  ['inches', 'centimeters', 2.54],
  ['acres', 'hectares', 0.405],
];

const wronglyConverted = (text: string, random: Random): Swap | null => {
  const places = CONVERTED.flatMap(([from, to, factor]) =>
    all(text, new RegExp(`(?<![\\w.,$/-])(\\d[\\d,]*) ${from}\\b`, 'g')).map(
      ({ index, 0: whole, 1: amount = '' }) => ({
        start: index,
        end: index + whole.length,
        put: `${Math.max(1, Math.round(Number(amount.replaceAll(',', '')) * factor * 0.5))} ${to}`,
      }),
    ),
  );
  return pick(places, random) ?? null;
};

export const UNIT_WAYS: Ways = { 'unit alone': otherUnit, 'wrongly converted': wronglyConverted };

const oneOf =
  (list: readonly string[], pattern: RegExp) =>
  (text: string, random: Random): Swap | null => {
    const chosen = pick(all(text, pattern), random);
    if (!chosen) return null;
    const put =
      pick(
        list.filter((one) => one !== chosen[0]),
        random,
      ) ?? '';
    return { start: chosen.index, end: chosen.index + chosen[0].length, put };
  };

const MONTH = MONTHS.join('|');
const year = (text: string, random: Random): Swap | null => {
  const chosen = pick(
    all(text, /(?<=\b(?:in|since|until|by|of|from) )(?:19|20)\d\d(?![\w-])/g),
    random,
  );
  if (!chosen) return null;
  const by = 1 + Math.floor(random() * 8);
  return {
    start: chosen.index,
    end: chosen.index + 4,
    put: String(Number(chosen[0]) + (random() < 0.5 ? by : -by)),
  };
};

const dayOfMonth = (text: string, random: Random): Swap | null => {
  const chosen = pick(
    all(
      text,
      new RegExp(
        `(?<=\\b(?:${MONTH}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) )([1-9]|[12]\\d|3[01])(?!\\d|[:.]\\d)`,
        'g',
      ),
    ),
    random,
  );
  if (!chosen) return null;
  const was = Number(chosen[0]);
  const put = String(((was + 1 + Math.floor(random() * 26)) % 28) + 1);
  return put === chosen[0]
    ? null
    : { start: chosen.index, end: chosen.index + chosen[0].length, put };
};

export const DATES: Ways = {
  month: oneOf(MONTHS, new RegExp(`\\b(?:${MONTH})\\b`, 'g')),
  weekday: oneOf(DAYS, new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g')),
  year,
  'day of the month': dayOfMonth,
};

/** Runs of capitals inside a sentence that are names to a reader. */
function namesIn(text: string): RegExpExecArray[] {
  return all(
    text,
    /(?<=[a-z,] )(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,3}(?=[,;:)]| (?!\p{Lu}|of\b))/gu,
  ).filter(
    ({ 0: run, index }) =>
      !inQuotes(text, index) &&
      !run.split(' ').some((word) => NO_NAME.test(word)) &&
      !/['’]s?$/.test(run),
  );
}

const newName = (text: string, random: Random): Swap | null => {
  const chosen = pick(namesIn(text), random);
  if (!chosen) return null;
  return {
    start: chosen.index,
    end: chosen.index + chosen[0].length,
    put: pick(NAMES, random) ?? '',
  };
};

const newPart =
  (list: readonly string[], last: boolean) =>
  (text: string, random: Random): Swap | null => {
    const chosen = pick(
      namesIn(text).filter(
        ({ 0: run }) =>
          /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(run) &&
          !/United|Islamic|Research|International|Right|State/.test(run),
      ),
      random,
    );
    if (!chosen) return null;
    const [first = '', surname = ''] = chosen[0].split(' ');
    const put = pick(list, random) ?? '';
    return {
      start: chosen.index,
      end: chosen.index + chosen[0].length,
      put: last ? `${first} ${put}` : `${put} ${surname}`,
    };
  };

const otherTitle = (text: string, random: Random): Swap | null => {
  const chosen = pick(
    all(text, TITLE).filter(({ index }) => index > 0),
    random,
  );
  if (!chosen) return null;
  const stem = chosen[0].slice(0, 3);
  const put =
    pick(
      TITLES.filter((one) => !one.startsWith(stem)),
      random,
    ) ?? '';
  return { start: chosen.index, end: chosen.index + chosen[0].length, put };
};

/** Another name of the same article in its place. */
const otherOfArticle = (text: string, random: Random, whole: string): Swap | null => {
  const chosen = pick(namesIn(text), random);
  if (!chosen) return null;
  const words = new Set(chosen[0].toLowerCase().split(/[\s-]/));
  const others = namesIn(whole)
    .map(([run]) => run)
    .filter(
      (run) =>
        !run
          .toLowerCase()
          .split(/[\s-]/)
          .some((word) => words.has(word)),
    );
  const put = pick([...new Set(others)], random);
  return put ? { start: chosen.index, end: chosen.index + chosen[0].length, put } : null;
};

export const NAME_WAYS: Ways = {
  'another name': newName,
  surname: newPart(SURNAMES, true),
  'first name': newPart(FIRST, false),
  'another of the article': otherOfArticle,
};
export const TITLE_WAYS: Ways = { title: otherTitle };

/** Signs of machine translation on a page: evidence, each with its reason, and no verdict. */

import { inReadingOrder } from '../flags';
import type { FlagDraft, Recognition } from '../report';
import { readParagraph } from '../text/page-text';
import { isCopy, type PageArticle, type PivotLanguage } from '../vocabulary';
import { findArtifacts } from './artifacts';
import { explainCompany } from './conflations';
import { englishParagraphs } from './english';
import { findFaults, type Prose, telling } from './faults';
import { apart, overlap } from './note';
import { type NamedPivot, namePivot, type Sign } from './pivot';
import { findLeftovers, findSpun } from './rewriting';
import { companySigns, habitSigns, signOfRecord, tableSigns } from './signs';
import { SOURCE_TABLES, type Tables } from './tables';
import {
  heaviest,
  languagesCrowding,
  languagesWithEnough,
  leader,
  suspected,
  weigh,
} from './weigh';
import { readWords, type Word } from './words';

export interface Translation {
  readonly flags: FlagDraft[];
  readonly pivot: NamedPivot | null;
  readonly inherited: { readonly lang: PivotLanguage | null; readonly flags: FlagDraft[] } | null;
}

/** Fewer words than this are a label, a name or a button. */
const PROSE_WORDS = 6;
/** Up to so many words of an unknown text every slip is listed. */
const SHORT_TEXT = 100;

/**
 * Flags for translation artifacts on `page`, and the language it reads as if it came through.
 *
 * `edition` is the edition of the recognised article whose wording the page follows, if known;
 * without `tables` only what needs none is found.
 */
export function findTranslation(
  page: PageArticle,
  recognition: Recognition,
  edition: string | null,
  tables: Tables | null = SOURCE_TABLES,
): Translation {
  const words = page.paragraphs.map((paragraph) => readWords(readParagraph(paragraph)));
  const prose = proseOf(page, words);
  const record = findArtifacts(page, recognition, edition);
  const isNew = (flag: FlagDraft): boolean => !record.some((each) => overlap(each, flag));

  const signs = signsOf(prose, tables).filter(({ flag }) => isNew(flag));
  const suspects = suspected(weigh(signs));
  const beside = tables && suspects.size > 0 ? companySigns(prose, tables) : [];
  const all = [...signs, ...beside.filter(({ flag }) => isNew(flag) && !isBeside(flag, signs))];
  const weights = weigh(all);
  const length = wordsOf(prose);
  const enough = inBoth(suspects, languagesWithEnough(weights, length));
  const crowding = inBoth(enough, languagesCrowding(weights, length));
  const lang = leader(signs, enough) ?? leader(all, crowding);
  const pivot = pivotOf(signs, lang);
  const certain = languagesOf(signs.filter(({ decisive }) => decisive));
  const shown = signs.filter((sign) => isShown(sign, certain, enough)).map(({ flag }) => flag);
  const company = companyOf(all.slice(signs.length), pivot?.lang ?? heaviest(weights, enough));
  const left = tables ? findLeftovers(page.paragraphs, tables) : [];
  const traces = [...shown, ...company, ...left, ...findSpun(prose)];

  const faults = findFaults(prose);
  const own = faults.filter(isNew);
  const inherited = faults.filter((flag) => !isNew(flag)).map(inherit);
  const type = typeOf(own, traces, prose, isCopy(recognition.verdict.kind));
  return {
    flags: [...record, ...traces, ...inherited, ...type],
    pivot,
    inherited: inheritedFrom(record),
  };
}

/** What a word that only a cousin's table has must weigh: good English that news hardly uses. */
const KIN_BITS = 3;
/** Cousins have each other's Latin words; those of Portuguese are mostly its own offices. */
const LENDERS: ReadonlySet<PivotLanguage> = new Set(['it', 'es', 'fr']);
const BORROWERS: ReadonlySet<PivotLanguage> = new Set([...LENDERS, 'pt']);

/** Words in the company of the signs of `lang` or a cousin's, where the page is held to be of it. */
function companyOf(signs: readonly Sign[], lang: PivotLanguage | null): FlagDraft[] {
  if (lang === null) return [];
  const own = signs.filter(({ terms, bits }) => {
    const langs = terms.map((term) => term.lang);
    const lent = bits >= KIN_BITS && BORROWERS.has(lang) && langs.some((each) => LENDERS.has(each));
    return lent || langs.includes(lang);
  });
  const longest = [...own].sort((a, b) => b.flag.quote.length - a.flag.quote.length);
  const explanation = explainCompany(lang);
  return [...apart(longest.map(({ flag }) => flag))]
    .sort(inReadingOrder)
    .map(
      (flag): FlagDraft =>
        flag.note.category === 'translation'
          ? { ...flag, note: { ...flag.note, explanation } }
          : flag,
    );
}

const isBeside = (flag: FlagDraft, signs: readonly Sign[]): boolean =>
  signs.some((sign) => overlap(sign.flag, flag));

const inBoth = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...one].filter((each) => other.has(each)));

/** The paragraphs that rules for English may read. */
function proseOf(page: PageArticle, words: readonly (readonly Word[])[]): Prose[] {
  const english = englishParagraphs(words);
  return page.paragraphs.flatMap((paragraph, index): Prose[] => {
    const own = words[index] ?? [];
    const fits = english[index] === true && own.length >= PROSE_WORDS;
    return fits ? [{ paragraph, index, words: own }] : [];
  });
}

const wordsOf = (prose: readonly Prose[]): number =>
  prose.reduce((sum, place) => sum + place.words.length, 0);

function signsOf(prose: readonly Prose[], tables: Tables | null): Sign[] {
  const signs = tableSigns(prose, tables);
  return tables ? [...signs, ...habitSigns(prose, signs, tables)] : signs;
}

/**
 * The language named on decisive signs, unless all signs together weigh more for one that is no cousin;
 * else `lang`, which leads by the weight of all together.
 */
function pivotOf(signs: readonly Sign[], lang: PivotLanguage | null): NamedPivot | null {
  const named = namePivot(signs);
  if (named && leads(signs, named.lang)) return named;
  if (!lang) return null;
  const points = signs.filter((sign) => sign.terms.some((term) => term.lang === lang));
  return { lang, flags: points.map(({ flag }) => flag) };
}

function leads(signs: readonly Sign[], lang: PivotLanguage): boolean {
  const weights = weigh(signs);
  const strangers = [...weights].filter(([each]) => !(BORROWERS.has(each) && BORROWERS.has(lang)));
  return strangers.every(([, bits]) => bits <= (weights.get(lang) ?? 0));
}

/** A weak sign is shown on a page that has enough of its language, another beside a decisive one. */
function isShown(
  sign: Sign,
  certain: ReadonlySet<PivotLanguage>,
  enough: ReadonlySet<PivotLanguage>,
): boolean {
  if (sign.decisive || stands(sign.flag)) return true;
  const own = languagesOf([sign]);
  return sharesOne(own, enough) || (!sign.weak && sharesOne(own, certain));
}

/** The languages that some sign points to. */
const languagesOf = (signs: readonly Sign[]): ReadonlySet<PivotLanguage> =>
  new Set(signs.flatMap(({ terms }) => terms.map(({ lang }) => lang)));

/** A supporting sign is shown beside a decisive one of a language that both may come from. */
const sharesOne = (own: ReadonlySet<PivotLanguage>, certain: ReadonlySet<PivotLanguage>): boolean =>
  [...own].some((lang) => certain.has(lang));

/** A report told as an if is no English, whatever language it came from. */
const stands = ({ kind }: FlagDraft): boolean => kind === 'counterfactual';

/**
 * Faults of type as what they are: signs where there are enough of them, slips where one stands
 * alone. Slips of an unknown long page are not listed: every long page has some.
 */
function typeOf(
  faults: readonly FlagDraft[],
  traces: readonly FlagDraft[],
  prose: readonly Prose[],
  known: boolean,
): readonly FlagDraft[] {
  if (telling(faults, traces, prose)) return faults;
  const words = wordsOf(prose);
  if (!known && traces.length === 0 && words > SHORT_TEXT) return [];
  return apart(faults).map((flag) => ({ ...flag, kind: 'typo' }));
}

/** What the page took over from the known copy, and the language that this points to. */
function inheritedFrom(record: readonly FlagDraft[]): Translation['inherited'] {
  if (record.length === 0) return null;
  const lang = namePivot(record.map(signOfRecord))?.lang ?? null;
  return { lang, flags: [...record] };
}

const inherit = (flag: FlagDraft): FlagDraft =>
  flag.note.category === 'translation'
    ? { ...flag, note: { ...flag.note, inherited: true } }
    : flag;

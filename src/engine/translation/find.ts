/** Signs of machine translation on a page: evidence, each with its reason, and no verdict. */

import type { FlagDraft, Recognition } from '../report';
import type { PageArticle, PivotLanguage } from '../vocabulary';
import { findArtifacts } from './artifacts';
import { englishParagraphs } from './english';
import { findFaults, type Prose, telling } from './faults';
import { overlap } from './note';
import { type NamedPivot, namePivot } from './pivot';
import { signOfRecord, tableSigns } from './signs';
import { readWords } from './words';

export interface Translation {
  readonly flags: FlagDraft[];
  readonly pivot: NamedPivot | null;
  readonly inherited: { readonly lang: PivotLanguage | null; readonly flags: FlagDraft[] } | null;
}

/** Fewer words than this are a label, a name or a button. */
const PROSE_WORDS = 6;

/**
 * Flags for translation artifacts on `page`, and the language it reads as if it came through.
 *
 * `edition` is the edition of the recognised article whose wording the page follows, if known.
 */
export function findTranslation(
  page: PageArticle,
  recognition: Recognition,
  edition: string | null,
): Translation {
  const words = page.paragraphs.map((paragraph) => readWords(paragraph.text));
  const english = englishParagraphs(words);
  const prose = page.paragraphs.flatMap((paragraph, index): Prose[] => {
    const own = words[index] ?? [];
    const fits = english[index] === true && own.length >= PROSE_WORDS;
    return fits ? [{ paragraph, index, words: own }] : [];
  });

  const record = findArtifacts(page, words, recognition, edition);
  const anew = <T>(found: readonly T[], flagOf: (each: T) => FlagDraft): T[] =>
    found.filter((each) => !record.some((flag) => overlap(flag, flagOf(each))));
  const signs = anew(tableSigns(prose), ({ flag }) => flag);
  const pivot = namePivot(signs);
  const senses = signs
    .filter((sign) => sign.decisive || pivot?.flags.includes(sign.flag))
    .map((sign) => sign.flag);
  const faults = findFaults(prose);
  const own = anew(faults, (flag) => flag);
  const { kind } = recognition.verdict;
  const known = kind !== 'none' && kind !== 'related';
  const shown = known || telling(own, senses, prose) ? faults : [];
  const marked = shown.map((flag) => (own.includes(flag) ? flag : inherit(flag)));
  return { flags: [...record, ...senses, ...marked], pivot, inherited: inheritedFrom(record) };
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

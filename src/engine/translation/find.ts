/** Signs of machine translation on a page: evidence, each with its reason, and no verdict. */

import type { FlagDraft, Recognition } from '../report';
import type { PageArticle, PivotLanguage } from '../vocabulary';
import { findArtifacts } from './artifacts';
import { englishParagraphs } from './english';
import { findFaults, type Prose, telling } from './faults';
import { namePivot } from './pivot';
import { joinSigns, tableSigns } from './signs';
import { readWords } from './words';

export interface Translation {
  readonly flags: FlagDraft[];
  readonly pivot: { readonly lang: PivotLanguage; readonly flags: FlagDraft[] } | null;
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
  const signs = joinSigns(record, tableSigns(prose));
  const pivot = namePivot(signs);
  const shown = signs.filter((sign) => sign.strong || pivot?.flags.includes(sign.flag));
  const senses = shown.map((sign) => sign.flag).filter((flag) => !record.includes(flag));
  const faults = findFaults(prose);
  const { kind } = recognition.verdict;
  const known = kind !== 'none' && kind !== 'related';
  const shownFaults = known || telling(faults, senses, prose) ? faults : [];
  return { flags: [...record, ...senses, ...shownFaults], pivot };
}

/** How the translation rules do on the labelled sentences and on clean text. */

import { unrecognised } from '../../../src/engine/recognition/recognise';
import type { FlagDraft } from '../../../src/engine/report';
import { readText } from '../../../src/engine/text/page-text';
import { findFaults } from '../../../src/engine/translation/faults';
import { findTranslation } from '../../../src/engine/translation/find';
import { readWords } from '../../../src/engine/translation/words';
import type { PageArticle } from '../../../src/engine/vocabulary';
import { pageOf } from '../../support/articles';
import type { Measure } from '../floors';
import { tally } from '../tally';
import { type Labelled, readLabelled } from './labelled';

const NO_MATCH = unrecognised(0);
/** Sound sentences that stand around each labelled one. */
const BEFORE =
  'The report was read to the members on Monday, and it was the first that most of them had heard of the affair.';
const AFTER =
  'A vote on the matter is to be held before the end of the year, the chairman said at the close of the meeting.';

/** Kinds and pivot languages seen in one labelled sentence; a shared conflation names all its languages. */
function seen({ text }: Labelled): string[] {
  const body = [BEFORE, text, AFTER].map((each) => ({ text: each, role: 'body' as const }));
  const page = pageOf([{ text: 'Members vote on the report', role: 'headline' }, ...body]);
  const { flags } = findTranslation(page, NO_MATCH, null);
  const place = {
    paragraph: { text, role: 'body' as const },
    index: 0,
    words: readWords(readText(text)),
  };
  // A fault that stands alone is listed as a slip; here the rule that finds it is measured.
  const faults = findFaults([place]).map(({ kind }) => kind);
  const signs = flags.filter(({ note }) => strengthOf(note) !== 'typographical');
  return [...faults, ...signs.flatMap(labelsOf)];
}

const strengthOf = (note: FlagDraft['note']) =>
  note.category === 'translation' ? note.strength : null;

function labelsOf({ kind, note }: FlagDraft): string[] {
  if (kind !== 'conflation' || note.category !== 'translation') return [kind];
  if (note.pivot) return [note.pivot.lang];
  return Object.keys(NAMES).filter((lang) => note.explanation?.includes(`${NAMES[lang]} “`));
}

const NAMES: Readonly<Record<string, string>> = {
  it: 'Italian',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  ru: 'Russian',
  zh: 'Chinese',
};

/** Precision and recall of one set, faults of type and doubled words apart from conflations. */
export function measureLabelled(set: Labelled['set']): Measure[] {
  const sentences = readLabelled().filter((sentence) => sentence.set === set);
  const precision = tally();
  const recall = { faults: tally(), conflations: tally() };
  for (const sentence of sentences) {
    const found = seen(sentence);
    const right = found.includes(sentence.label);
    if (found.length > 0) precision.add(sentence.text, right);
    if (sentence.label === 'clean') continue;
    recall[sentence.label in NAMES ? 'conflations' : 'faults'].add(sentence.text, right);
  }
  return [
    precision.share(`${set}: precision`),
    recall.faults.share(`${set}: recall, type and doubled words`),
    recall.conflations.share(`${set}: recall, conflations`),
  ];
}

/** Pages of clean text that carry a sign by rule, and those on which a pivot is named. */
export function measureClean(
  name: string,
  pages: readonly { readonly name: string; readonly page: PageArticle }[],
): Measure[] {
  const flagged = tally();
  const named = tally();
  for (const { name: file, page } of pages) {
    const { flags: all, pivot } = findTranslation(page, NO_MATCH, null);
    const flags = all.filter(({ kind }) => kind !== 'typo');
    flagged.add(`${file} ${flags.map(({ quote }) => `[${quote}]`).join(' ')}`, flags.length === 0);
    named.add(`${file} ${pivot?.lang}`, pivot === null);
  }
  return [flagged.count(`${name}: pages flagged`), named.count(`${name}: pivot named`)];
}

/** Signs of a pivot language on a page: sense conflations, and artifacts that a word explains. */
import type { FlagDraft } from '../report';
import { type ConflationHit, explain, findConflations } from './conflations';
import type { Prose } from './faults';
import { findKinshipFlip, KINSHIP } from './kinship';
import { draft, overlap } from './note';
import type { Sign } from './pivot';
import type { Conflation } from './pivot-table';

/** Signs from the tables, in reading order. */
export function tableSigns(prose: readonly Prose[]): Sign[] {
  const signs: Sign[] = [];
  const kin = new Set<string>();
  for (const place of prose) {
    for (const hit of findConflations(place.words)) signs.push(signOf(place, hit));
    const flip = findKinshipFlip(place.paragraph.text, place.words, kin);
    if (flip) signs.push(asSign(place, flip, [KINSHIP]));
  }
  return signs;
}

function signOf(place: Prose, hit: ConflationHit): Sign {
  const start = place.words[hit.from]?.start ?? 0;
  const end = place.words[hit.to - 1]?.end ?? start;
  return asSign(place, { start, end }, hit.readings);
}

function asSign(
  { paragraph, index }: Prose,
  span: { start: number; end: number },
  readings: readonly Conflation[],
): Sign {
  const strong = readings.some((reading) => reading.strong);
  const [first, ...others] = readings;
  const flag = draft('conflation', paragraph, index, span, {
    explanation: explain(readings),
    confidence: strong ? 'medium' : 'low',
    pivot: first && others.length === 0 ? { lang: first.lang, term: first.term } : null,
  });
  return { flag, strong, terms: readings.map(({ lang, term }) => ({ lang, term })) };
}

/**
 * Signs of the record's artifacts and of the tables as one list. Where both see the same words,
 * the reviewed artifact stands and the table's word, one sign and not two, tells its language.
 */
export function joinSigns(record: readonly FlagDraft[], table: readonly Sign[]): Sign[] {
  const reviewed = record.map((flag): Sign => {
    const twin = table.find((sign) => overlap(sign.flag, flag));
    if (twin) return { flag, strong: twin.strong, terms: twin.terms };
    const { note } = flag;
    const pivot = note.category === 'translation' ? note.pivot : null;
    const strong = note.category === 'translation' && note.confidence === 'high';
    return { flag, strong: strong && !flag.approximate, terms: pivot ? [pivot] : [] };
  });
  const rest = table.filter((sign) => !record.some((flag) => overlap(sign.flag, flag)));
  return [...reviewed, ...rest];
}

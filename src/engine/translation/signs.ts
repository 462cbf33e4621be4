/** Signs of a pivot language on a page: sense conflations, and artifacts that a word explains. */
import type { FlagDraft } from '../report';
import { type ConflationHit, explain, findConflations } from './conflations';
import type { Prose } from './faults';
import { findKinshipFlip, KINSHIP } from './kinship';
import { draft } from './note';
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
  const decisive = readings.some((reading) => reading.strong);
  const [first, ...others] = readings;
  const confidence = decisive ? 'medium' : 'low';
  const pivot = first && others.length === 0 ? { lang: first.lang, term: first.term } : null;
  const flag = draft('conflation', paragraph, index, span, {
    explanation: explain(readings),
    confidence,
    strength: decisive ? 'decisive' : 'supporting',
    pivot,
    pivotConfidence: pivot && confidence,
  });
  return { flag, decisive, terms: readings.map(({ lang, term }) => ({ lang, term })) };
}

/** A fault of the known copy as a sign of how that copy was made. */
export function signOfRecord(flag: FlagDraft): Sign {
  const { note } = flag;
  const reading = note.category === 'translation' ? note : null;
  return {
    flag,
    decisive: reading?.strength === 'decisive',
    terms: reading?.pivot ? [reading.pivot] : [],
  };
}

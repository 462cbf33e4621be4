/** Signs of a pivot language on a page: sense conflations, and artifacts that a word explains. */
import type { FlagDraft } from '../report';
import type { Span } from '../vocabulary';
import { findCompany } from './company';
import { type ConflationHit, explain, explainHabit, findConflations } from './conflations';
import { findCounterfactuals, REPORTIVE } from './counterfactual';
import type { Prose } from './faults';
import { findHabits, type HabitHit } from './habits';
import { draft, overlap } from './note';
import type { Sign } from './pivot';
import type { Tables } from './tables';
import { TABLE_BITS } from './weigh';

/** Signs from the tables, where there are any, and reports told as an if, in reading order. */
export function tableSigns(prose: readonly Prose[], tables: Tables | null): Sign[] {
  return prose.flatMap((place) => [
    ...(tables ? findConflations(place.words, tables) : []).map((hit) => signOf(place, hit)),
    ...findCounterfactuals(place.paragraph.text, place.words).map((span) => reported(place, span)),
  ]);
}

/** Weak signs of the same prose, where none of `signs` stands, in reading order. */
export function habitSigns(
  prose: readonly Prose[],
  signs: readonly Sign[],
  tables: Tables,
): Sign[] {
  return prose
    .flatMap((place) => findHabits(place.words, tables).map((hit) => habitual(place, hit)))
    .filter((sign) => !signs.some(({ flag }) => overlap(flag, sign.flag)));
}

function habitual({ paragraph, index, words }: Prose, hit: HabitHit): Sign {
  const start = words[hit.from]?.start ?? 0;
  const span = { start, end: words[hit.to - 1]?.end ?? start };
  const explanation = explainHabit(hit);
  const flag = draft('conflation', paragraph, index, span, { explanation, confidence: 'low' });
  const terms = hit.langs.map((lang) => ({ lang, term: hit.source }));
  return { flag, decisive: false, weak: true, bits: hit.bits, terms };
}

/** Words of the prose that beside other signs of a language may stand for another, in reading order. */
export function companySigns(prose: readonly Prose[], tables: Tables): Sign[] {
  return prose.flatMap(({ paragraph, index, words }) =>
    findCompany(words, tables).map(({ from, to, terms, bits }) => {
      const start = words[from]?.start ?? 0;
      const span = { start, end: words[to - 1]?.end ?? start };
      const flag = draft('conflation', paragraph, index, span, { confidence: 'low' });
      return { flag, decisive: false, weak: true, bits, terms };
    }),
  );
}

/** A report told as an if: several languages do so, and it decides nothing between them. */
function reported({ paragraph, index }: Prose, span: Span): Sign {
  const flag = draft('counterfactual', paragraph, index, span, { confidence: 'medium' });
  return { flag, decisive: false, weak: false, bits: TABLE_BITS.supporting, terms: REPORTIVE };
}

function signOf({ paragraph, index, words }: Prose, { from, to, readings }: ConflationHit): Sign {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const decisive = readings.some((reading) => reading.decisive);
  const terms = readings.flatMap((reading) => reading.terms);
  const [only, ...others] = terms;
  const pivot = only && others.length === 0 ? only : null;
  const confidence = decisive ? 'medium' : 'low';
  const flag = draft(
    'conflation',
    paragraph,
    index,
    { start, end },
    {
      explanation: explain(readings),
      confidence,
      strength: decisive ? 'decisive' : 'supporting',
      pivot,
      pivotConfidence: pivot && confidence,
    },
  );
  const bits = decisive ? TABLE_BITS.decisive : TABLE_BITS.supporting;
  return { flag, decisive, weak: false, bits, terms };
}

/** A fault of the known copy as a sign of how that copy was made. */
export function signOfRecord(flag: FlagDraft): Sign {
  const { note } = flag;
  const reading = note.category === 'translation' ? note : null;
  return {
    flag,
    weak: false,
    bits: 0,
    decisive: reading?.strength === 'decisive',
    terms: reading?.pivot ? [reading.pivot] : [],
  };
}

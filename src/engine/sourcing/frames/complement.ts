/** Whether a verb reports: by the clause, the words or the object that it leads to. */
import { isThing } from '../cited';
import { matchPhrase } from '../phrase';
import type { Lexicon } from '../prepare';
import { mayInvert } from '../told';
import type { Word } from '../words';
import { isPlain, type Line } from './phrase';

/** Words from a verb of saying past who is told, when and where to its clause. */
const TOLD = 10;
/** Words to a quotation. */
const QUOTED = 5;
/** Words to what is asked for. */
const SOUGHT = 8;
/** Words from an auxiliary or a denial to the verb. */
const AIDED = 3;

/** Whether the words from the verb at `at` on say what somebody says, thinks or wants. */
export function reportsAt(line: Line, at: number): boolean {
  const known = line.reports.get(at);
  if (known !== undefined) return known;
  const reports = readReports(line, at);
  line.reports.set(at, reports);
  return reports;
}

function readReports(line: Line, at: number): boolean {
  const { words, lexicon, frames } = line;
  const word = words[at];
  if (!word || word.quoted || !isSaid(line, at)) return false;
  const turn = [lexicon.predicates, frames.turns].some((book) => matchPhrase(book, words, at) > 0);
  if (turn || governs(line, at)) return true;
  if (frames.asks.has(word.form) && ahead(line, at, SOUGHT, isSought)) return true;
  if (!mayInvert(word.form, lexicon) || frames.causes.has(word.form)) return false;
  return leads(line, at) || words.slice(at + 1, at + QUOTED).some(opensQuotation);
}

const opensQuotation = ({ gap, quoted }: Word) => gap === 'quote' && quoted;

/** "Exigen el reembolso", "se preguntan si", "recalcan que": what stands right behind the verb shows it. */
function governs({ words, lexicon, frames }: Line, at: number): boolean {
  const next = words[at + 1];
  const form = words[at]?.form ?? '';
  if (next?.gap !== 'none' || frames.causes.has(form)) return false;
  if (frames.stances.has(form) || frames.holds.has(form)) return true;
  const before = words[at - 1]?.form ?? '';
  if (frames.recalls.has(form) && lexicon.negations.has(before)) return true;
  // A verb of no list, told from a noun by its ending or its auxiliary.
  const verb = frames.many.test(form) || frames.perfect.has(before);
  if (verb && lexicon.conjunctions.has(next.form)) return true;
  return frames.wonders.has(form) && frames.whether.has(next.form);
}

/** Whether one of the next `most` words of the clause fits. */
function ahead(
  line: Line,
  from: number,
  most: number,
  fits: (form: string, line: Line) => boolean,
): boolean {
  for (const { form, gap, quoted } of line.words.slice(from + 1, from + 1 + most)) {
    if (quoted || gap === 'stop' || gap === 'quote') return false;
    if (fits(form, line)) return true;
  }
  return false;
}

/** "Más tiempo", "dimisiones": and no "paella". */
const isSought = (form: string, line: Line) => {
  const { lexicon, frames } = line;
  const things = {
    things: frames.sought,
    organisations: lexicon.organisations,
    capitalNouns: false,
  };
  return frames.sought.has(form) || isThing(form, things) || isThat(form, line);
};

const isThat = (form: string, { lexicon }: Line) => lexicon.conjunctions.has(form);

/** Whether nothing denies the verb or makes it only possible, and a participle has its auxiliary. */
export function isSaid({ words, lexicon, frames }: Line, at: number): boolean {
  const form = words[at]?.form ?? '';
  let aided = !frames.participle.test(form);
  for (let from = at; from > 0 && at - from < AIDED && words[from]?.gap === 'none'; from -= 1) {
    const before = words[from - 1]?.form ?? '';
    if (lexicon.modals.has(before)) return false;
    // "No creen que" is held all the same, "no dijeron que" is no statement.
    if (lexicon.negations.has(before)) return mayBeDenied(form, lexicon, frames);
    aided ||= frames.perfect.has(before);
    if (!lexicon.adverbs.has(before) && !lexicon.reflexive.has(before)) break;
  }
  return aided;
}

const mayBeDenied = (form: string, { belief }: Lexicon, frames: Line['frames']) =>
  belief.has(form) || [frames.litotes, frames.holds, frames.recalls].some((list) => list.has(form));

/** "Explicó a los agentes que", "niega haber visto", "insisten en que": a clause past who was told. */
export function leads(line: Line, verb: number): boolean {
  const { words, lexicon, frames } = line;
  const next = words[verb + 1];
  const form = words[verb]?.form ?? '';
  if (!next) return false;
  if (next.gap === 'none' && matchPhrase(lexicon.own, words, verb + 1) > 0) return true;
  // "Esperan reabrir": what somebody hopes to do is no statement.
  const of = lexicon.partOf.has(next.form) ? words[verb + 2] : next;
  const deed =
    of?.gap === 'none' && frames.infinitive.test(of.form) && !lexicon.adverbs.has(of.form);
  if (deed && !frames.hopes.has(form)) return true;
  // "Compraron la casa que": what is told of stands right behind the verb.
  const object = lexicon.determiners.has(next.form) || next.number;
  const far = isPlain(form, lexicon) && !object ? TOLD : 1;
  return ahead(line, verb, far, isThat);
}

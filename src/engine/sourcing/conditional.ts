/** The conditional that passes on what was heard ("habría pagado"), told from one that supposes. */
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { mayInvert } from './told';
import type { Word } from './words';

/** Words of a clause whose verb stands at its end. */
const CLAUSE = 32;
/** Words from the auxiliary to its participle. */
const DEED = 3;
/** Auxiliaries in the conditional, and no "se" before them. */
const CONDITIONAL = /(?:ait|aient|ian?|bbe|bbero)$/u;
/** Words from "que" back to a verb that governs it. */
const GOVERNED = 3;
/** Words from "si" to the verb that says whether it is unreal. */
const SUPPOSED = 10;
/** Words from the auxiliary to a "sin" that is what the deed lacks. */
const LACKED = 6;

/** "Soll über Jahre Rechnungen ausgestellt haben": the end of what is said to have been done, or -1. */
export function reportedAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!lexicon.reported.has(words[at]?.form ?? '')) return -1;
  for (let next = at + 2; next < at + CLAUSE; next += 1) {
    const word = words[next];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return -1;
    if (mayInvert(word.form, lexicon) && word.gap === 'comma') return -1;
    if (word.gap !== 'none' || !lexicon.perfect.test(words[next - 1]?.form ?? '')) continue;
    const end = matchPhrase(lexicon.perfectAuxiliary, words, next);
    if (end > 0) return end;
  }
  return -1;
}

/** "Habría pagado", "sarebbe pronto": the end of a conditional that passes on a report, or -1. */
export function conditional(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!lexicon.hearsay.has(words[at]?.form ?? '')) return -1;
  if (!CONDITIONAL.test(words[at]?.form ?? '')) return -1;
  const pending = matchPhrase(lexicon.pending, words, at);
  if (pending > 0) return pending;
  for (let next = at + 1; next <= at + DEED; next += 1) {
    const word = words[next];
    if (!word || endsDeed(word, lexicon)) return -1;
    if (lexicon.negations.has(word.form)) continue;
    if (lexicon.participleEndings.test(word.form)) return next + 1;
  }
  return -1;
}

/** A word that stands between no auxiliary and its participle. */
function endsDeed({ form, gap, capital }: Word, lexicon: Lexicon): boolean {
  const governs = lexicon.determiners.has(form) || lexicon.prepositions.has(form);
  return gap !== 'none' || capital || governs || lexicon.stops.has(form);
}

/** "Aurait payé s'il …": a conditional at `at` that is one, and passes on no report. */
export function supposes(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.hearsay.has(words[at]?.form ?? '')) return false;
  // "Qui aurait cru …": asked, and told by nobody.
  const asked = at === 1 && lexicon.relatives.has(words[0]?.form ?? '');
  if (asked || isGoverned(words, at, lexicon) || isThought(words, at, lexicon)) return true;
  return words.some(
    ({ form }, index) =>
      index !== at &&
      (lexicon.conditions.has(form) ||
        isWished(words, index, lexicon) ||
        isUnreal(words, index, at, lexicon) ||
        isLacked(words, index, at, lexicon)),
  );
}

/** "Aurait dû", "habría podido": another conditional of the sentence that only wishes or reckons. */
function isWished(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.wishes.has(words[at]?.form ?? '')) return false;
  return [1, 2].some((back) => CONDITIONAL.test(words[at - back]?.form ?? ''));
}

/** "Si hubiera revisado" did not come true, "si habría fallado" is asked; "si no aceptan" leaves it open. */
function isUnreal(words: readonly Word[], at: number, verb: number, lexicon: Lexicon): boolean {
  const end = matchPhrase(lexicon.ifs, words, at);
  if (end < 0) return false;
  for (let next = at + 1; next < end + SUPPOSED; next += 1) {
    const word = words[next];
    if (!word || word.gap === 'stop') return false;
    if (next === verb) return lexicon.suppositions.has(words[at]?.form ?? '');
    if (lexicon.unrealEndings.test(word.form)) return true;
  }
  return false;
}

/** "Sin su ayuda habría muerto": at the head of a clause, or right behind the deed. */
function isLacked(words: readonly Word[], at: number, verb: number, lexicon: Lexicon): boolean {
  if (!lexicon.lacking.has(words[at]?.form ?? '')) return false;
  const opens = at === 0 || words[at]?.gap !== 'none';
  if (at < verb) return opens || lexicon.conjunctions.has(words[at - 1]?.form ?? '');
  const between = words.slice(verb, at);
  return at - verb <= LACKED && !between.some(({ form }) => lexicon.relatives.has(form));
}

/** "No se perseguirá al agente que habría denunciado": whoever does it in a rule's case. */
function isThought(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const relative = words[at - 1];
  if (relative?.gap !== 'none' || !lexicon.relatives.has(relative.form)) return false;
  return words
    .slice(0, at)
    .some(({ form }) => lexicon.modals.has(form) || lexicon.determiners.get(form)?.kind === 'none');
}

/** "Prometió que habría": a clause that somebody's verb governs, and is no report of the writer's. */
function isGoverned(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let from = at - 1; from > 0; from -= 1) {
    if (words[from]?.gap === 'stop') return false;
    const opens = lexicon.conjunctions.has(words[from]?.form ?? '');
    const led = words.slice(Math.max(0, from - GOVERNED), from);
    if (opens && led.some(({ form }) => reports(form, lexicon))) return true;
  }
  return false;
}

const reports = (form: string, lexicon: Lexicon) =>
  lexicon.core.has(form) ||
  lexicon.speech.has(form) ||
  lexicon.belief.has(form) ||
  (lexicon.inverts && lexicon.inverting.has(form));

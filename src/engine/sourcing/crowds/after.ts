/** Crowds that speak by the verb after them: "critics say", "people in the trade who fear". */
import { isPlainlyMany } from './guessed';
import type { CrowdPhrase } from './phrase';
import { saidFrom } from './verb';
import type { Line } from './words';

/** A phrase and the words by which it speaks, `[start, end)`; `cue` carries it. */
export interface Tie {
  readonly start: number;
  readonly end: number;
  readonly cue: number;
}

/** Words of "in the transgender community" between a noun and its verb. */
const PLACED = 7;
/** Words of an aside between commas, and of what somebody does before they say it. */
const ASIDE = 18;
const SECOND = 9;

/** "critics who say", ", who fear", "people across the country who think": whatever governs it. */
export function related(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words, lexicon, crowds } = line;
  let at = phrase.end;
  if (crowds.placing.has(words[at]?.form ?? ''))
    while (
      at < phrase.end + PLACED &&
      words[at]?.gap === 'none' &&
      !lexicon.relatives.has(words[at]?.form ?? '')
    )
      at += 1;
  const next = words[at];
  if (!next || next.gap === 'stop' || !lexicon.relatives.has(next.form)) return null;
  return said(line, at + 1, phrase, '');
}

/** "critics say", "many on the left fear". */
export function subject(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words, crowds } = line;
  const { start, end } = phrase;
  if (!opens(line, phrase)) return null;
  const before = words[start]?.gap === 'none' ? (words[start - 1]?.form ?? '') : '';
  const fronted = crowds.fronts.has(before) || before === 'as' ? before : '';
  const gap = words[end]?.gap ?? 'stop';
  if (gap === 'stop') return null;
  if (gap === 'comma') return aside(line, phrase);
  return said(line, end, phrase, fronted) ?? placed(line, phrase, fronted) ?? second(line, phrase);
}

/** "vintners predict that", "hoteliers near the port warn": people by what their clause says of them. */
export function shown(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words } = line;
  if (isOwned(line, phrase) || words[phrase.start]?.quoted) return null;
  const tie = subject(line, phrase);
  if (!tie || !isPlainlyMany(line, phrase.end - 1, tie.cue)) return null;
  if (phrase.guess === 'agent') return isDeed(line, tie) ? null : tie;
  return tie.cue <= phrase.end + 1 && leadsOn(line, tie) ? tie : null;
}

/** "Terrorists mock bids", "climbers find": what is judged in the present is a headline's, or done. */
function isDeed({ words, crowds }: Line, { cue }: Tie): boolean {
  const { form = '' } = words[cue] ?? {};
  const verb = crowds.verbs.get(form);
  return form === 'find' || (verb?.frame === 'judges' && verb.base && !verb.past);
}

/** Whether a verb of saying or thinking leads to a clause, which shows that somebody speaks. */
function leadsOn({ words, lexicon, crowds }: Line, { cue, end }: Tie): boolean {
  const frame = crowds.verbs.get(words[cue]?.form ?? '')?.frame;
  const next = words[end];
  if ((frame !== 'says' && frame !== 'holds') || !next || next.gap === 'stop') return false;
  const clause = crowds.openers.has(next.form) || lexicon.determiners.has(next.form);
  return clause || next.gap === 'quote' || next.capital;
}

/** "the alleged victims", "his party's elders", "Rhys strategists", "told reporters": known, or no subject. */
function isOwned({ words, lexicon, crowds }: Line, { start, end }: CrowdPhrase): boolean {
  const owned = words.slice(start, end - 1).some(({ form, capital }, at) => {
    if (/['’]s?$/u.test(form)) return true;
    return capital && start + at > 0 && !lexicon.modifiers.has(form);
  });
  if (owned || crowds.owners.has(words[start]?.form ?? '')) return true;
  const before = words[start]?.gap === 'none' ? (words[start - 1]?.form ?? '') : '';
  // "His client and other victims believed": another is told of with them.
  const joined = lexicon.joiners.has(before) && words[start - 1]?.gap === 'none';
  if (joined || lexicon.telling.has(before)) return true;
  return /ed$/u.test(before) && lexicon.determiners.has(words[start - 2]?.form ?? '');
}

function said(line: Line, from: number, phrase: CrowdPhrase, fronted: string): Tie | null {
  const end = saidFrom(line, from, { ...phrase, fronted });
  return end < 0 ? null : { start: phrase.start, end, cue: end - 1 };
}

/** "critics, however, say", "many whites, who had been insured, saw it as". */
function aside(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words, lexicon, crowds } = line;
  const first = words[phrase.end]?.form ?? '';
  if (lexicon.asides.has(first)) return said(line, phrase.end + 1, phrase, '');
  if (!crowds.adding.has(first)) return null;
  for (let at = phrase.end + 1; at < phrase.end + ASIDE; at += 1) {
    if (words[at]?.gap === 'stop') return null;
    const tie = words[at]?.gap === 'comma' ? said(line, at, phrase, '') : null;
    if (tie) return tie;
  }
  return null;
}

/** "activists in the party argue": words of place or membership before the verb. */
function placed(line: Line, phrase: CrowdPhrase, fronted: string): Tie | null {
  const { words, lexicon } = line;
  if (!leadsToPlace(line, phrase)) return null;
  for (let at = phrase.end + 1; at < phrase.end + PLACED; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.gap === 'comma') return null;
    if (words[phrase.end - 1]?.quoted && !word.quoted) return null;
    const previous = words[at - 1]?.form ?? '';
    if (lexicon.determiners.has(previous) || lexicon.prepositions.has(previous)) continue;
    const tie = said(line, at, phrase, fronted);
    if (tie || lexicon.passives.has(word.form) || lexicon.modals.has(word.form)) return tie;
  }
  return null;
}

/** "critics in", but not "some of", which counts others. */
function leadsToPlace({ words, lexicon, crowds }: Line, { end }: CrowdPhrase): boolean {
  const first = words[end];
  if (first?.gap !== 'none' || !crowds.placing.has(first.form)) return false;
  return !(lexicon.partOf.has(first.form) && crowds.alone.has(words[end - 1]?.form ?? ''));
}

/** "people look at it and say": the second of two verbs. */
function second(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words, lexicon } = line;
  // "Met readers and hosts and said": the two are somebody's object.
  if (!phrase.plural || lexicon.joiners.has(words[phrase.start - 1]?.form ?? '')) return null;
  for (let at = phrase.end; at < phrase.end + SECOND; at += 1) {
    const word = words[at];
    if (word?.gap !== 'none' || lexicon.core.has(word.form)) return null;
    if (lexicon.joiners.has(word.form)) return said(line, at + 1, phrase, '');
  }
  return null;
}

/** Whether a clause begins with the phrase, so that it can be a subject. */
function opens(line: Line, { start, end }: CrowdPhrase): boolean {
  const { words, lexicon, crowds } = line;
  const previous = words[start - 1];
  if (!previous || words[start]?.gap !== 'none') return true;
  const { form } = previous;
  // "Ohm and other critics said": somebody named speaks with them.
  if (lexicon.joiners.has(form))
    return previous.gap !== 'none' || !(words[start - 2]?.capital || words[start - 2]?.number);
  if (crowds.clauses.has(form) || crowds.times.has(form) || lexicon.asides.has(form)) return true;
  const verb = crowds.verbs.get(form);
  if (verb?.frame === 'says' || verb?.frame === 'holds' || form.endsWith('ly')) return true;
  // "A plan many are calling": a clause may follow its noun without a word between.
  return crowds.alone.has(words[end - 1]?.form ?? '') && isNoun(line, start - 1);
}

function isNoun({ words, lexicon, crowds }: Line, at: number): boolean {
  const { form = '', number = false } = words[at] ?? {};
  // "Causing some worry".
  if (form.endsWith('ing')) return false;
  const other =
    lexicon.determiners.has(form) || lexicon.adverbs.has(form) || crowds.verbs.has(form);
  return !(number || other || lexicon.stops.has(form));
}

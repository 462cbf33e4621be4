/** Crowds that speak by the words before them: "derided by opponents", "led many to wonder". */

import type { Word } from '../words';
import type { Tie } from './after';
import type { CrowdPhrase } from './phrase';
import type { Frame, Line } from './words';

/** Words of "labelled a waste of money by" between a participle and its agent. */
const JUDGED = 7;
/** Words of "the new bridge" between a comma and "is". */
const CLAUSE = 4;
const JUDGING = new Set<Frame>(['views', 'names', 'judges', 'spars']);

/** "derided by opponents", "was deemed too costly by many". */
export function agent(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words, lexicon } = line;
  const { start, end } = phrase;
  if (words[start]?.gap !== 'none' || !lexicon.agents.has(words[start - 1]?.form ?? ''))
    return null;
  if (countsNext(line, phrase)) return null;
  for (let at = start - 2; at >= Math.max(0, start - 1 - JUDGED); at -= 1) {
    if (judges(line, at, start)) return { start: start - 1, end, cue: at };
    if (words[at + 1]?.gap === 'stop' || words[at + 1]?.gap === 'comma') return null;
  }
  return null;
}

/** "To many, he is a clown": what somebody is to them, at the head of a clause. */
export function eyes(
  { words, lexicon, crowds }: Line,
  { start, end, plural }: CrowdPhrase,
): Tie | null {
  const to = start - 1;
  if (!plural) return null;
  if (words[start]?.gap !== 'none' || !lexicon.infinitives.has(words[to]?.form ?? '')) return null;
  const leads = to === 0 || (to === 1 && lexicon.clauses.has(words[0]?.form ?? ''));
  if (!leads || words[end]?.gap !== 'comma') return null;
  // "He's": a short form that no verb is.
  const { form = '', capital } = words[end] ?? {};
  const short = /['’](?:s|re)$/u.test(form) && !capital && !crowds.verbs.has(form);
  return short || isBefore(words, end + 1) ? { start: to, end, cue: to } : null;
}

/** Whether "is" stands within a few words from `from` on. */
function isBefore(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + CLAUSE && words[at]?.gap === 'none'; at += 1)
    if (/^(?:is|are|was|were)$/u.test(words[at]?.form ?? '')) return true;
  return false;
}

/** Whether the word at `at` is a participle whose agent may stand at `start`. */
function judges(line: Line, at: number, start: number): boolean {
  const { words, crowds } = line;
  const verb = crowds.verbs.get(words[at]?.form ?? '');
  if (!verb?.participle || !JUDGING.has(verb.frame)) return false;
  // "Found by hikers": a deed.
  if (at === start - 2) return words[at]?.form !== 'found';
  // "Viewed more kindly by voters" is a count, "viewed as kind by voters" a belief.
  const told = verb.frame !== 'views' || words.slice(at, start).some(({ form }) => form === 'as');
  return told && isPassive(line, at);
}

/** "was deemed", ", often labelled": no subject of its own stands before the participle. */
function isPassive({ words, lexicon }: Line, participle: number): boolean {
  let at = participle;
  while (words[at]?.gap === 'none' && isAdverb(words[at - 1]?.form ?? '')) at -= 1;
  return words[at]?.gap !== 'none' || lexicon.passives.has(words[at - 1]?.form ?? '');

  function isAdverb(form: string) {
    const be = lexicon.passives.has(form);
    return !be && (lexicon.adverbEndings.test(form) || lexicon.adverbs.has(form));
  }
}

/** "by some party officials": the word that could stand alone counts another. */
function countsNext({ words, lexicon, crowds }: Line, { start, end }: CrowdPhrase): boolean {
  const next = words[end];
  if (next?.gap !== 'none' || !crowds.alone.has(words[start]?.form ?? '')) return false;
  const small = lexicon.stops.has(next.form) || lexicon.prepositions.has(next.form);
  return end - start === 1 && !small && !lexicon.adverbs.has(next.form);
}

/** "led some to speculate", "with critics saying". */
export function made({ words, lexicon, crowds }: Line, { start, end }: CrowdPhrase): Tie | null {
  if (words[start]?.gap !== 'none' || words[end]?.gap !== 'none') return null;
  const before = words[start - 1]?.form ?? '';
  if (crowds.takes.has(before) && lexicon.infinitives.has(words[end].form)) {
    const told = crowds.verbs.get(words[end + 1]?.form ?? '')?.base;
    return told ? { start, end: end + 2, cue: end + 1 } : null;
  }
  const going = crowds.loose.has(before) && crowds.verbs.get(words[end].form)?.going;
  return going ? { start, end: end + 1, cue: end } : null;
}

/** "calls from activists", "skepticism even among voters", "fears among nurses that". */
export function owner(line: Line, phrase: CrowdPhrase): Tie | null {
  const { words, crowds } = line;
  const { start, end } = phrase;
  const lead = words[start - 1];
  if (!lead || words[start]?.gap !== 'none' || lead.gap !== 'none') return null;
  if (!crowds.from.has(lead.form) || countsNext(line, phrase)) return null;
  const at = words[start - 2]?.form === 'even' ? start - 3 : start - 2;
  const noun = words[at]?.form ?? '';
  const told = lead.form === 'among' ? crowds.shared.has(noun) : crowds.told.has(noun);
  const clause = crowds.nouns.has(noun) && words[end]?.gap === 'none' && words[end].form === 'that';
  return told || clause ? { start, end, cue: at } : null;
}

/** "What worries many on the left is that". */
export function weighs({ words, crowds }: Line, { start, end }: CrowdPhrase): Tie | null {
  if (words[start]?.gap !== 'none' || !crowds.weighs.has(words[start - 1]?.form ?? '')) return null;
  const asks = words.slice(Math.max(0, start - 3), start - 1).some(({ form }) => form === 'what');
  return asks ? { start, end, cue: start - 1 } : null;
}

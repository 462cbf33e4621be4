/** Where unnamed media or their reports tell something: by a verb, by who cites them, by what follows. */
import { type Line, type Relay, relayAt } from './phrase';

/** Words between a phrase and its verb. */
const AIDS = 4;
/** Words of an aside between them. */
const ASIDE = 18;
/** Words from a report to a place or a time beside it, and on to its verb. */
const PLACED = 6;
const BY = new Set(['by', 'in', 'on']);
const SHOWN = new Set(['broadcast', 'aired', 'covered', 'exposed', 'leaked', 'as']);

/** End of a statement that unnamed media pass on and that begins at word `at`, or -1. */
export function relayedAt(line: Line, at: number): number {
  const { words } = line;
  const relay = words[at]?.quoted ? null : relayAt(line, at);
  if (!relay || words.slice(at, relay.end).some(({ quoted }) => quoted)) return -1;
  const told = isSubject(line, relay) ? tellsAfter(line, relay) : -1;
  if (told > 0) return told;
  if (relay.kind === 'report') return reportAt(line, relay);
  return isCited(line, relay) && isWhole(line, relay) ? relay.end : -1;
}

/** End of a report that no verb follows: by what it opens, by whose it is, by who cites it, or -1. */
function reportAt(line: Line, relay: Relay): number {
  const { words } = line;
  const { start, end, plural, press, lone } = relay;
  const of = words[start]?.gap === 'comma' && words[end]?.form === 'of';
  if ((lone && !of && !isNoun(line, start)) || isReceived(line, start)) return -1;
  if (!plural && !press) return -1;
  const opened = opensAt(line, relay);
  if (opened > 0) return opened;
  const cited = !relay.definite && isCited(line, relay);
  return cited || (plural && isPress(line, relay)) ? end : -1;
}

/** After the verb by which the phrase tells something, or -1. */
function tellsAfter(line: Line, relay: Relay): number {
  const { words, relays } = line;
  const from = pastAside(line, relay.end);
  if (from === relay.end && words[from]?.gap !== 'none') return -1;
  for (let at = from; at < from + AIDS; at += 1) {
    const word = words[at];
    if (!word || word.quoted || (at > from && word.gap !== 'none')) return -1;
    if (tells(line, relay, at)) return words[from]?.gap === 'comma' ? relay.end : at + 1;
    if (!relays.aids.has(word.form)) return -1;
  }
  return -1;
}

function tells(line: Line, relay: Relay, at: number): boolean {
  const form = line.words[at]?.form ?? '';
  const { told, rises } = line.relays;
  if (relay.kind === 'report' && rises.has(form)) return true;
  // "One paper quoted an aide": the aide.
  if (form.startsWith('quot') && !relay.plural) return false;
  const fits = relay.press || (relay.plural && fitting(relay, form));
  return fits && told.has(form) && !isBorne(line, at);
}

/** "Some sites reported": what may be no outlet is one by that verb alone. */
const fitting = ({ kind }: Relay, form: string) => kind === 'report' || form.startsWith('report');

/** "The media", but not "a media call", "the local newspaper stand". */
function isWhole({ words, relays, lexicon }: Line, { end }: Relay): boolean {
  const next = words[end];
  if (next?.gap !== 'none') return true;
  const { stops, prepositions, calendar, adverbs, determiners } = lexicon;
  return [stops, prepositions, calendar, adverbs, determiners, relays.told, relays.aids].some(
    (list) => list.has(next.form),
  );
}

/** "Was named": what is done to it. */
function isBorne({ words, lexicon }: Line, at: number): boolean {
  const form = words[at]?.form ?? '';
  return lexicon.passives.has(words[at - 1]?.form ?? '') && !form.endsWith('ing');
}

/** Past "in Spain", "of the fire" or an aside between two pauses. */
function pastAside(line: Line, from: number): number {
  const { words, lexicon, relays } = line;
  const first = words[from];
  // "Local radio, quoting a cook, said": the cook.
  if (first?.gap === 'comma') return relays.cites.has(first.form) ? from : behindAside(line, from);
  const led = first?.gap === 'none' && lexicon.prepositions.has(first.form);
  return led && first.form !== 'by' ? behindPlace(line, from) : from;
}

function behindPlace({ words, relays }: Line, from: number): number {
  for (let at = from + 1; at <= from + PLACED; at += 1) {
    const { form, gap } = words[at] ?? { form: '', gap: 'stop' };
    if (gap !== 'none') return from;
    if (relays.told.has(form) || relays.aids.has(form)) return at;
  }
  return from;
}

function behindAside({ words, relays }: Line, from: number): number {
  for (let at = from + 1; at < from + ASIDE; at += 1) {
    const { form, gap } = words[at] ?? { form: '', gap: 'stop' };
    if (gap === 'stop' || gap === 'quote') return from;
    if (gap === 'comma' && relays.told.has(form) && !form.endsWith('ing')) return at;
  }
  return from;
}

/** Whether the phrase is no object or adjunct: a lone "reports" and a phrase behind a preposition are none. */
function isSubject(line: Line, relay: Relay): boolean {
  const { words, lexicon } = line;
  const before = words[relay.start - 1];
  const paused = words[relay.start]?.gap === 'comma';
  if (relay.lone && !paused && !isNoun(line, relay.start)) return false;
  if (!before || words[relay.start]?.gap !== 'none') return true;
  const by = lexicon.prepositions.has(before.form) && !lexicon.conjunctions.has(before.form);
  return !by || relay.kind === 'report' || lexicon.agents.has(before.form);
}

/** "According to", "citing", "reported by", "told a local newspaper", `…, reports every site`. */
function isCited(line: Line, relay: Relay): boolean {
  const { words, relays, lexicon } = line;
  const before = words[relay.start - 1];
  if (!before || words[relay.start]?.gap !== 'none') return false;
  if (relays.cites.has(before.form) || isPassed(line, relay, before.form)) return true;
  if (!relay.plural && relay.kind === 'outlet' && relays.tells.has(before.form)) return true;
  return before.gap !== 'none' && relays.told.has(before.form) && lexicon.core.has(before.form);
}

/** "Contrary to", "reported by", "said in": by the two words before the phrase. */
function isPassed(
  { words, relays, lexicon }: Line,
  { start, kind, press }: Relay,
  by: string,
): boolean {
  const second = words[start - 2]?.form ?? '';
  if (by === 'to') return second === 'according' || second === 'contrary';
  const isReport = kind === 'report';
  // "It said in reports", "it was said in the press".
  const said = isReport || lexicon.passives.has(words[start - 3]?.form ?? '');
  if ((isReport && press && by === 'by') || (by === 'in' && second === 'said' && said)) return true;
  if (!relays.passes.has(second)) return false;
  return by === 'by' || (BY.has(by) && (isReport || !SHOWN.has(second)));
}

/** "Media reports", "amid conflicting reports": the press's, whatever stands around. */
function isPress(line: Line, { start, end, doubted }: Relay): boolean {
  const { words, relays, lexicon } = line;
  if (words[end - 1]?.form !== 'reports' || words[end]?.form === 'of') return false;
  const before = words[start]?.gap === 'none' ? words[start - 1] : undefined;
  const led = isLed(line, start);
  // "Relaying news reports".
  const free = !before || led || lexicon.stops.has(before.form);
  return (free && relays.press.has(words[end - 2]?.form ?? '')) || (doubted && led);
}

/** Whether the word before leads to a noun. */
function isLed({ words, relays }: Line, at: number): boolean {
  return words[at]?.gap === 'none' && relays.bare.has(words[at - 1]?.form ?? '');
}

/** After "reports that", "reports Monday of", or -1. */
function opensAt(line: Line, relay: Relay): number {
  const { words, relays, lexicon } = line;
  const { plural, press } = relay;
  const end = plural ? pastTime(line, relay.end) : relay.end;
  const next = words[end];
  if (next?.gap !== 'none') return -1;
  if (relays.opens.has(next.form) && next.form !== 'about') return end + 1;
  if (next.form === 'of') return isOf(line, relay, end) ? end + 1 : -1;
  const clause = lexicon.crowds?.openers.has(next.form) && (plural || press);
  return clause && !lexicon.prepositions.has(next.form) ? end : -1;
}

/** "Reports of a fire"; "news reports of the fire" only where something leads to them. */
function isOf(line: Line, { start, end }: Relay, of: number): boolean {
  const { words, relays } = line;
  if (words[end - 1]?.form !== 'reports') return of > end;
  return !relays.press.has(words[end - 2]?.form ?? '') || isLed(line, start);
}

/** Past "on Monday", "over the weekend", "in Spain" where "that" or "of" follows. */
function pastTime({ words, lexicon, relays }: Line, from: number): number {
  const { form, gap } = words[from] ?? { form: '', gap: 'stop' };
  const led = lexicon.prepositions.has(form) && form !== 'of' && form !== 'by' && form !== 'to';
  if (gap !== 'none' || !(led || lexicon.calendar.has(form))) return from;
  for (let at = from + 1; at <= from + PLACED; at += 1) {
    const word = words[at];
    if (word?.gap !== 'none' || relays.told.has(word.form)) return from;
    if (lexicon.conjunctions.has(word.form) || word.form === 'of') return at;
  }
  return from;
}

/** Whether a lone "reports" at `at` is the noun. */
function isNoun({ words, relays }: Line, at: number): boolean {
  if (at === 0 || words[at]?.gap !== 'none')
    return words[at]?.gap !== 'quote' && words[at]?.gap !== 'comma';
  return relays.bare.has(words[at - 1]?.form ?? '');
}

/** "Received reports of a fire". */
function isReceived({ words, relays }: Line, at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  const verb = before === 'to' ? (words[at - 2]?.form ?? '') : before;
  return words[at]?.gap === 'none' && relays.receives.has(verb);
}

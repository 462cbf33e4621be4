/** People whom a text quotes or cites by name. */
import { isTitleCase, nameLike } from './naming';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Prose, Word } from './words';

interface Name {
  /** Words of the name, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly apposed: boolean;
}

/**
 * Distinct named speakers in order of appearance. A surname is told apart from an organisation by
 * a fuller name elsewhere in the text, a title, or a description beside it; what stays doubtful is
 * left out.
 */
export function namedVoices(paragraphs: readonly Prose[], lexicon: Lexicon): string[] {
  const full = new Map<string, string>();
  const heard: { last: string; whole: string; sure: boolean }[] = [];
  for (const prose of paragraphs) {
    for (const { words } of prose.sentences) {
      if (isTitleCase(words)) continue;
      for (const name of namesIn(words, lexicon)) {
        const whole = written(prose.text, words, name);
        const last = words[name.end - 1]?.form.replace(/'s$/u, '') ?? '';
        const long = name.end - name.start > 1;
        if (long && !full.has(last)) full.set(last, whole);
        if (speaks(words, name, lexicon))
          heard.push({
            last,
            whole,
            sure: long ? personal(words, name, prose, lexicon) : name.titled,
          });
      }
    }
  }
  const voices = new Map<string, string>();
  for (const { last, whole, sure } of heard) {
    const known = full.get(last);
    const isShort = !whole.includes(' ') && !whole.includes('-');
    if (sure) voices.set(last, known ?? whole);
    else if (isShort && known && !voices.has(last)) voices.set(last, known);
  }
  return [...voices.values()];
}

function namesIn(words: readonly Word[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let start = at;
    while (lexicon.titles.has(words[start]?.form ?? '') && words[start + 1]?.gap === 'none')
      start += 1;
    let end = start;
    while (usable(words[end], lexicon) && (end === start || words[end]?.gap === 'none'))
      end = afterParticles(words, end + 1, lexicon);
    if (end === start || words[start]?.quoted) continue;
    const title = lastTitle(words, start, end, lexicon);
    if (title >= start) start = title + 1;
    const run = words.slice(start, end);
    if (run.length <= 5 && !run.some((word) => lexicon.organisations.has(word.form)))
      names.push({ start, end, titled: start > at, apposed: apposed(words, end, lexicon) });
    at = end - 1;
  }
  return names;
}

/** The last title in a run of capitals ("Tunisian Prime Minister Habib Essid"), or -1. */
function lastTitle(words: readonly Word[], start: number, end: number, lexicon: Lexicon): number {
  for (let at = end - 2; at >= start; at -= 1)
    if (lexicon.titles.has(words[at]?.form ?? '')) return at;
  return -1;
}

/** Past "de la" when another part of the name follows. */
function afterParticles(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let end = at;
  while (words[end]?.gap === 'none' && lexicon.particles.has(words[end]?.form ?? '')) end += 1;
  return end > at && words[end]?.gap === 'none' && usable(words[end], lexicon) ? end : at;
}

function usable(word: Word | undefined, lexicon: Lexicon): boolean {
  return (
    nameLike(word, lexicon) &&
    !word.acronym &&
    !lexicon.stops.has(word.form) &&
    !lexicon.determiners.has(word.form) &&
    !lexicon.modifiers.has(word.form)
  );
}

function apposed(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const next = words[end];
  if (next?.gap !== 'comma') return false;
  return next.number || next.form === 'who' || lexicon.determiners.has(next.form) || !next.capital;
}

/** Whether the name carries a verb of saying, or "according to". */
function speaks(words: readonly Word[], name: Name, lexicon: Lexicon): boolean {
  const from = name.titled ? name.start - 1 : name.start;
  const before = words[from - 1];
  const next = words[name.end];
  if (before && words[from]?.gap === 'none') {
    if (lexicon.core.has(before.form) && (before.gap === 'quote' || before.gap === 'comma'))
      return true;
    for (const back of [2, 3])
      if (from >= back && matchPhrase(lexicon.accordingTo, words, from - back) === from)
        return true;
  }
  const verb = next && lexicon.adverbs.has(next.form) ? words[name.end + 1] : next;
  if (verb?.gap === 'none' && (lexicon.core.has(verb.form) || lexicon.speech.has(verb.form)))
    return !before || words[from]?.gap !== 'none' || !lexicon.prepositions.has(before.form);
  return name.apposed && verbAfterComma(words, name.end, lexicon);
}

function verbAfterComma(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + 24); at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return false;
    if (word.gap === 'comma' && lexicon.core.has(word.form)) return true;
  }
  return false;
}

/** A title, a description or a direct quotation in the paragraph tells a person from a firm. */
function personal(words: readonly Word[], name: Name, prose: Prose, lexicon: Lexicon): boolean {
  if (name.titled || name.apposed) return true;
  const lead = words[name.start - 1];
  if (lead && words[name.start]?.gap === 'none' && lexicon.heads.has(lead.form)) return true;
  const near = words.some((word) => lexicon.personal.has(word.form));
  return near || prose.sentences.some((sentence) => sentence.quotations.length > 0);
}

function written(text: string, words: readonly Word[], name: Name): string {
  const first = words[name.start];
  const last = words[name.end - 1];
  return first && last ? text.slice(first.start, last.end).replace(/['’]s$/u, '') : '';
}

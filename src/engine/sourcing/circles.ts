/** Circles in which nobody in particular speaks: "en el entorno del ministro admiten que", "dans son équipe, on assure que". */
import { contentOf } from './content';
import type { Finding } from './finding';
import type { Link } from './link';
import { fits, matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { mayInvert } from './told';
import type { Prose, Sentence, Word } from './words';

/** Words of "au sein de l'" from its preposition to the circle. */
const LED = 3;
/** Words of "del candidato," between the circle and its verb. */
const REACH = 24;
/** Words of "aseguran desde" before the circle. */
const TOLD = 6;
/** Words of "tranche-t-on" before the preposition. */
const RIGHT = 3;
/** Letters of the first part of a compound ("Wahlkampfteam"). */
const FIRST_PART = 3;

/** Unnamed people who speak from within a house or a company, without a subject of their own. */
export function findCircles(prose: Prose, sentence: Sentence, lexicon: Lexicon): Finding[] {
  const { words } = sentence;
  return words.flatMap(({ form }, at) => {
    const link = isCircle(words, at, lexicon) ? linkOf(words, at, lexicon) : null;
    if (!link) return [];
    const span = { start: words[link.start]?.start ?? 0, end: words[link.end - 1]?.end ?? 0 };
    const content = contentOf(prose, sentence, link, span, lexicon);
    return {
      ...span,
      kind: 'anonymous',
      who: form,
      again: true,
      content,
      count: null,
      vague: false,
      sentence,
    };
  });
}

function isCircle(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word || word.quoted || (lexicon.capitalNouns && !word.capital)) return false;
  if (lexicon.circles.has(word.form)) return true;
  if (!lexicon.capitalNouns) return false;
  for (let cut = FIRST_PART; cut < word.form.length - FIRST_PART; cut += 1)
    if (lexicon.circles.has(word.form.slice(cut))) return true;
  return false;
}

/** How those within the circle at `at` are cited, or null where they are not. */
function linkOf(words: readonly Word[], at: number, lexicon: Lexicon): Link | null {
  const from = leadBefore(words, at, lexicon);
  if (from < 0) return null;
  return spokenAfter(words, from, at, lexicon) ?? spokenBefore(words, from, at, lexicon);
}

/** The preposition that leads to the circle at `at`, or -1. */
function leadBefore(words: readonly Word[], at: number, lexicon: Lexicon): number {
  for (let from = at - 1; from >= Math.max(0, at - LED); from -= 1) {
    if (words[from + 1]?.gap !== 'none') return -1;
    if (lexicon.inside.has(words[from]?.form ?? '')) return from;
  }
  return -1;
}

/** "En el equipo admiten que": the verb without a subject follows. */
function spokenAfter(
  words: readonly Word[],
  start: number,
  at: number,
  lexicon: Lexicon,
): Link | null {
  for (let cue = at + 1; cue <= at + REACH; cue += 1) {
    const word = words[cue];
    if (!word || word.quoted || word.gap === 'stop' || word.gap === 'quote') return null;
    const end = matchPhrase(lexicon.impersonal, words, cue);
    if (end > 0) return { how: 'subject', cue, start, end, distant: false };
  }
  return null;
}

/** "…, aseguran en el equipo", "tranche-t-on dans son équipe": it stands before, and after what is said. */
function spokenBefore(
  words: readonly Word[],
  from: number,
  at: number,
  lexicon: Lexicon,
): Link | null {
  for (let cue = Math.max(0, from - TOLD); cue < from; cue += 1) {
    const clitic = lexicon.clitics.has(words[cue - 1]?.form ?? '');
    const open = clitic || words[cue]?.gap !== 'none';
    const told =
      fits(lexicon.saidWithin, words, cue, from + 1) || isToldBy(words, cue, from, lexicon);
    // "Dicono che in quel palazzo": it is a place in what they say.
    const within = words.slice(cue, from).some(({ form }) => lexicon.conjunctions.has(form));
    if (!open || !told || within) continue;
    return { how: 'according', cue, start: cue, end: at + 1, distant: false };
  }
  return null;
}

/** "Zanjan desde", "tranche-t-on dans": a verb of many, or of nobody, right before the preposition. */
function isToldBy(words: readonly Word[], cue: number, from: number, lexicon: Lexicon): boolean {
  const form = words[cue]?.form ?? '';
  if (!mayInvert(form, lexicon) || from - cue > RIGHT) return false;
  const nobody = lexicon.nobody.has(words[from - 1]?.form ?? '');
  return nobody || (lexicon.manyVerbs.test(form) && from - cue <= 2);
}

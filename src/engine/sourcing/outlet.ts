/** Statements that come through another outlet, which is named. */
import { OUTLET_WORDS } from '../rules/outlets';
import type { Span } from '../vocabulary';
import type { Finding } from './finding';
import { isTitleCase } from './name';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Prose, Sentence, Word } from './words';

/** Words before a name in which "according to the", "a report in the" may begin. */
const BACK = 5;
/** Words between an outlet and its verb ("The Post has since reported"). */
const ASIDE = 2;

/**
 * "told the Evening Post", "according to El País", "a report in the Herald". An outlet of the
 * page's own publisher speaks for itself: `own` holds the folded words of its name.
 */
export function findThroughOutlet(
  prose: Prose,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
): Finding[] {
  return prose.sentences
    .filter(({ words }) => !isTitleCase(words))
    .flatMap((sentence) =>
      namesIn(sentence, own).flatMap((name) => {
        const cited = citation(sentence.words, name, lexicon);
        return cited ? [findingOf(sentence, cited)] : [];
      }),
    );
}

/** Words `[start, end)` of every outlet's name, the article before it left out. */
function namesIn({ words }: Sentence, own: ReadonlySet<string>): Span[] {
  const names: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isPart(words[at], at === 0)) continue;
    let end = at + 1;
    while (words[end]?.gap === 'none' && isPart(words[end], false)) end += 1;
    const forms = words.slice(at, end).map(({ form }) => form);
    const isOutlet = forms.some((form) => OUTLET_WORDS.has(form));
    if (isOutlet && !forms.every((form) => own.has(form))) names.push({ start: at, end });
    at = end - 1;
  }
  return names;
}

const isPart = (word: Word | undefined, first: boolean) =>
  word?.capital === true && !word.quoted && !(first && word.form === 'the');

/** The words that cite the outlet, or null where it is only mentioned. */
function citation(words: readonly Word[], name: Span, lexicon: Lexicon): Span | null {
  const from = lexicon.determiners.get(words[name.start - 1]?.form ?? '')
    ? name.start - 1
    : name.start;
  const before = words[from - 1];
  if (before && lexicon.telling.has(before.form) && words[from]?.gap === 'none')
    return { start: from - 1, end: name.end };
  for (let at = Math.max(0, from - BACK); at < from; at += 1) {
    const end = matchPhrase(lexicon.accordingTo, words, at);
    const report = matchPhrase(lexicon.reportedIn, words, at);
    if ([end, report].some((one) => one === from || one === name.start))
      return { start: at, end: name.end };
  }
  const verb = verbAfter(words, name.end, lexicon);
  return verb < 0 ? null : { start: from, end: verb + 1 };
}

/** The verb by which the outlet reports, right after its name, or -1. */
function verbAfter(words: readonly Word[], from: number, lexicon: Lexicon): number {
  for (let at = from; at <= from + ASIDE; at += 1) {
    const word = words[at];
    if (word?.gap !== 'none' || word.quoted) return -1;
    if (lexicon.outletVerbs.has(word.form)) return at;
    if (!lexicon.adverbs.has(word.form)) return -1;
  }
  return -1;
}

function findingOf(sentence: Sentence, { start, end }: Span): Finding {
  const first = sentence.words[start]?.start ?? sentence.start;
  return {
    kind: 'through-outlet',
    start: first,
    end: sentence.words[end - 1]?.end ?? first,
    content: null,
    count: null,
    who: sentence.words[end - 1]?.form ?? null,
    again: true,
    vague: false,
    sentence,
  };
}

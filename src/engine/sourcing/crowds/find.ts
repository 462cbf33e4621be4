/**
 * What many hold. "Critics say", "what some see as", "derided by opponents", "led many to
 * wonder": classes of nouns for people crossed with classes of verbs, in quotations too.
 */
import { contentOf } from '../content';
import type { Finding } from '../finding';
import { isPersonal, nameEnd } from '../name';
import { matchPhrase } from '../phrase';
import type { Lexicon } from '../prepare';
import type { Prose, Sentence } from '../words';
import { related, shown, subject, type Tie } from './after';
import { agent, eyes, made, owner, weighs } from './before';
import { type CrowdPhrase, crowdAt } from './phrase';
import { theyAt } from './they';
import type { Crowds, Line } from './words';

/** Words after "critics like" in which a name stands. */
const LISTED = 3;

const TIES = [related, subject, agent, made, owner, weighs, eyes] as const;

/** Groups in one sentence that say, think or judge. */
export function findCrowds(
  prose: Prose,
  sentence: Sentence,
  lexicon: Lexicon,
  crowds: Crowds,
): Finding[] {
  const line: Line = { words: sentence.words, lexicon, crowds };
  const found: Finding[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    const phrase = crowdAt(line, at) ?? theyAt(line, at);
    const tie = phrase && tieOf(line, phrase);
    if (!phrase || !tie) continue;
    if (isCounted(line)) return [];
    const finding = findingOf(prose, sentence, phrase, tie, lexicon);
    if ((found.at(-1)?.end ?? 0) <= finding.start) found.push(finding);
  }
  return found;
}

/** How the phrase speaks, or null. */
function tieOf(line: Line, phrase: CrowdPhrase): Tie | null {
  if (isListed(line, phrase) || isInsider(line, phrase)) return null;
  if (phrase.guess) return shown(line, phrase);
  for (const read of TIES) {
    const tie = read(line, phrase);
    if (tie) return tie;
  }
  return null;
}

/** "critics like Jan Ohm", "supporters including Ada Rhys", "her rivals, Ada Rhys and Jan Ohm,". */
function isListed({ words, lexicon, crowds }: Line, { end }: CrowdPhrase): boolean {
  const last = nameEnd(words, end, lexicon);
  const next = words[last];
  const several = next?.gap === 'comma' ? next.capital : lexicon.joiners.has(next?.form ?? '');
  const apposed = words[end]?.gap === 'comma' && last - end > 1 && several;
  if (apposed && isPersonal(words.slice(end, last), lexicon)) return true;
  if (!crowds.listing.has(words[end]?.form ?? '')) return false;
  return words.slice(end + 1, end + 1 + LISTED).some(({ capital }) => capital);
}

/** "people close to the bishop": persons who know. */
const isInsider = ({ words, lexicon }: Line, { end }: CrowdPhrase) =>
  matchPhrase(lexicon.familiar, words, end) > 0 && !lexicon.relatives.has(words[end]?.form ?? '');

/** A poll's figures cite nobody. */
const isCounted = ({ words, lexicon, crowds }: Line) =>
  words.some(({ form, number }) => {
    if (number) return form.includes('%');
    return crowds.figures.has(form) || (lexicon.polled.has(form) && !lexicon.heads.has(form));
  });

function findingOf(
  prose: Prose,
  sentence: Sentence,
  phrase: CrowdPhrase,
  { start, end, cue }: Tie,
  lexicon: Lexicon,
): Finding {
  const { words } = sentence;
  const noun = words[phrase.end - 1];
  const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const link = { how: 'subject', cue, start, end, distant: false } as const;
  return {
    kind: 'group',
    ...span,
    content: noun?.quoted ? null : contentOf(prose, sentence, link, span, lexicon),
    count: null,
    who: noun?.form.replace(/s$/u, '') ?? null,
    again: false,
    vague: true,
    sentence,
  };
}

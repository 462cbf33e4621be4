/** People who are described without a name where the text itself says who they are, or means nobody. */
import { statedAnonymity } from './anonymity';
import type { Finding } from './finding';
import { isNamedByAge, isOutletName } from './named-later';
import { isNamedNext } from './named-next';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { areNamedParents } from './relative';
import { isSigned } from './signed';
import { type Speaker, speakersOf } from './speaker';
import type { Prose, Sentence, Word } from './words';

/** Words before "say" at which a turn of speech may begin ("no matter what people say"). */
const TURN = 3;

/**
 * The findings without those that the text itself resolves: the next attribution names who was just
 * described, somebody's parents have a name elsewhere, or "people say" is no more than a turn of speech.
 */
export function withoutIdentified(
  paragraphs: readonly Prose[],
  found: readonly (readonly Finding[])[],
  lexicon: Lexicon,
): Finding[][] {
  return found.map((findings, paragraph) =>
    findings.filter((finding) => !isIdentified(paragraphs, paragraph, finding, lexicon)),
  );
}

function isIdentified(
  paragraphs: readonly Prose[],
  paragraph: number,
  finding: Finding,
  lexicon: Lexicon,
): boolean {
  const prose = paragraphs[paragraph];
  const sentence = prose?.sentences.find((one) => one === finding.sentence);
  if (!prose || !sentence) return false;
  if (isSigned(prose, sentence, finding, lexicon)) return true;
  if (isTurn(sentence.words, finding, lexicon)) return true;
  const speaker = speakerOf(sentence.words, finding, lexicon);
  const place = { paragraph, sentence };
  if (!speaker) return isNamedByAge(paragraphs, place, finding, null, lexicon);
  if (isOutletName(paragraphs, sentence, speaker, lexicon)) return true;
  if (isWithheld(sentence, speaker, lexicon)) return false;
  return (
    isNamedByAge(paragraphs, place, finding, speaker, lexicon) ||
    isNamedNext(paragraphs, { ...place, finding, speaker }, lexicon) ||
    areNamedParents(paragraphs, speaker, lexicon)
  );
}

/** "Whatever people say", "people say so, but not in my case": a turn of speech, and nobody is meant. */
function isTurn(words: readonly Word[], { start, end, kind }: Finding, lexicon: Lexicon): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const whole = matchPhrase(lexicon.sayings, words, first);
  if (kind === 'group' && whole > 0 && first === 0)
    return words.slice(whole).some(({ form }) => lexicon.firstPerson.has(form));
  for (let at = Math.max(0, first - TURN); first >= 0 && at <= first; at += 1) {
    const last = words[matchPhrase(lexicon.turns, words, at) - 1];
    if (last && last.end >= end) return true;
  }
  return false;
}

function speakerOf(words: readonly Word[], finding: Finding, lexicon: Lexicon): Speaker | null {
  const { start, end, who } = finding;
  const found = speakersOf(words, lexicon).find((one) => {
    const word = one && words[one.at];
    return word && word.start >= start && word.end <= end && one.head.lemma === who;
  });
  return found ?? null;
}

/** Who asked not to be named, or is known by what they know, is not the next one with a name. */
function isWithheld(
  sentence: Sentence,
  { head, end, modifiers }: Speaker,
  lexicon: Lexicon,
): boolean {
  return (
    head.kind === 'source' ||
    statedAnonymity(sentence, lexicon).length > 0 ||
    matchPhrase(lexicon.familiar, sentence.words, end) > 0 ||
    modifiers.some((form) => lexicon.unnamed.has(form))
  );
}

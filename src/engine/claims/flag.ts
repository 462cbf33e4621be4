/** The flag of a claim that was found on a page. */

import type { Claim } from '../article';
import { QUOTE } from '../match/constants';
import type { FlagDraft } from '../report';
import type { PageSentence, PageWords } from '../text/page-words';
import type { Span } from '../vocabulary';
import { toPhraseEnd, toPhrases } from './borders';
import { type CueGroup, tightest } from './cues';
import type { Found } from './evidence';

/** A flag on the words that carry the claim, or on the sentence where they are not `sure`. */
export function makeFlag(
  page: PageWords,
  claim: Claim,
  found: Found,
  groups: readonly CueGroup[],
  sure: boolean,
  language: string,
): FlagDraft | null {
  const sentence = page.sentences[found.sentence];
  if (!sentence) return null;
  const { start, end } =
    (sure && markOf(page, sentence, claim, found, groups, language)) || sentence;
  const { id, status, reason, confidence, established, history, evidence } = claim;
  return {
    category: 'claim',
    kind: status,
    claim: id,
    status,
    pageParagraph: sentence.paragraph,
    start,
    end,
    quote: page.textOf(sentence.paragraph).slice(start, end),
    approximate: !sure,
    note: {
      category: 'claim',
      claim: claim.claim,
      reason,
      confidence,
      established,
      history,
      evidence,
    },
  };
}

function markOf(
  page: PageWords,
  sentence: PageSentence,
  { status }: Claim,
  found: Found,
  groups: readonly CueGroup[],
  language: string,
): Span | null {
  const { quote } = found;
  // A fault of translation may lie in the small words; elsewhere they begin what is not quoted.
  if (quote?.exact && status === 'mistranslated') return quote;
  if (quote?.exact) return toPhraseEnd(page, sentence, quote, language);
  const near = quote && quote.share >= QUOTE.sure;
  const span = near ? quote : tightest(groups, found.sentence, sentence);
  return span && toPhrases(page, sentence, span, language);
}

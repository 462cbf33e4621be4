/** How English-language publishers word notices on their own articles. */
import type { NoticeRule } from '../notices/rule';
import { OTHER_CORRECTIONS } from './notices-words';

const PIECE =
  '(?:story|article|report|post|piece|column|item|text|page|headline|caption|dispatch|editorial|obituary|review|transcript|graphic|chart|map)';
const MISTAKE =
  'correct|\\berrors?\\b|incorrect|inaccura|misstat|mistak|misidentif|misspel|misquot|misattribut|misinterpret|mischaracter|wrong|erroneous|\\bfalse\\b|not accurate|did not meet';

export const NOTICES_EN: readonly NoticeRule[] = [
  {
    kind: 'corrected',
    opens:
      'corrections?(?: (?:appended|note|notice))?(?:,? [a-z]+\\.? \\d{1,2}(?:, \\d{4})?)? ?[:—–]',
    unless: OTHER_CORRECTIONS,
    examples: [
      'Correction: The dam is 40 metres high, not 60.',
      'CORRECTION, May 3, 2019: Her name is Orla.',
    ],
    counters: ['Correction: why the market fell by a tenth', 'Correction officers: a hard trade'],
  },
  {
    kind: 'corrected',
    opens: 'corrections? (?:&|and) clarifications?\\b',
    unless: 'officer|page editor|policy',
    examples: ['Corrections & clarifications: A chart gave last year’s figures.'],
    counters: ['Corrections and clarifications policy'],
  },
  {
    kind: 'clarified',
    opens: 'clarifications?(?: (?:appended|note|notice))? ?[:—–]',
    examples: ['Clarification: The mayor spoke before the vote.'],
    counters: ['Clarification of the rules is due in May.'],
  },
  {
    kind: 'retracted',
    opens: '(?:notice of )?retraction ?[:—–]',
    unless: 'jaw|muscle|claw|landing gear|market',
    examples: ['Retraction: We no longer stand by this report.'],
    counters: ['Retraction: how a cat’s claws work'],
  },
  {
    kind: 'retracted',
    opens: `(?:this|the|our) (?:${PIECE}|investigation) (?:has been|was|is being|is) (?:retracted|withdrawn|taken down|unpublished)\\b`,
    unless: 'court|parliament|bill',
    examples: ['This story has been withdrawn because its main source could not be confirmed.'],
    counters: ['This bill was withdrawn by its sponsor.'],
  },
  {
    kind: 'held',
    opens: "(?:editors?'?s?'? note|note to readers|a note to (?:our )?readers) ?[:—–]",
    needs:
      'reviewing (?:this|the|our)|under review|looking into (?:this|the|questions)|cannot (?:vouch|verify)|questions (?:have been|were) raised about (?:this|the|our)',
    examples: ["Editor's note: We are reviewing this story after questions about its sources."],
    counters: ["Editor's note: Our critic is reviewing films all week."],
  },
  {
    kind: 'corrected',
    opens: "(?:an? )?(?:editors?'?s?'? note|note to readers) ?[:—–]",
    needs: `(?:${PIECE}|version|edition|quot|figure|name)[^.]{0,160}(?:${MISTAKE})|(?:${MISTAKE})[^.]{0,160}(?:${PIECE}|version|edition)`,
    unless:
      'new correction facilit|correctional|wrongful|wrongly (?:convicted|imprisoned|accused)|error-prone',
    examples: ["Editor's note: An earlier version of this story misspelled the minister's name."],
    counters: [
      "Editor's note: This story is the first of three on wrongful convictions.",
      "Editor's note: The author is a fellow of a research house.",
    ],
  },
  {
    kind: 'corrected',
    opens: 'update ?[:—–]',
    needs: `(?:earlier|previous|original|initial|first) (?:version|edition|headline)[^.]{0,160}(?:${MISTAKE})`,
    examples: ['Update: The first version of this story misspelled the judge.'],
    counters: [
      'Update: A witness said that the man in the video was named wrongly.',
      'Update: The road is open again.',
    ],
  },
  {
    kind: 'corrected',
    opens: `(?:this (?:online |print |web )?${PIECE}|the (?:story|article|report|post|headline|caption))(?: [a-z]+)? (?:has been|was|has since been) (?:corrected|amended)\\b`,
    unless: 'by (?:the|a) [a-z]+|constitution',
    examples: ['This article was amended on 4 June: the bridge is in Leith.'],
    counters: ['The text was amended by the senate last night.'],
  },
  {
    kind: 'corrected',
    opens: `(?:this|the) (?:online |print |web )?(?:${PIECE})(?: [a-z]+)? (?:has been|was|has since been) (?:updated|revised|changed|edited|modified) (?:to|in order to) (?:correct|fix|clarify|remove an? (?:incorrect|inaccurate|erroneous)|accurately|more accurately)`,
    examples: ['This post has been updated to correct the number of seats.'],
    counters: [
      'This post has been updated to include a comment by the firm.',
      'This article was updated to reflect that the count is over.',
    ],
  },
  {
    kind: 'corrected',
    opens: `(?:(?:the|a) (?:headline|caption|photo caption|summary|chart|map|graphic|quotation|photograph) (?:on|in|of|with|accompanying) )?(?:an?|the|our) (?:earlier|previous|prior|original|initial|former|first) (?:online |print |web )?(?:version|edition|headline|draft) (?:of|on|for|to) (?:this|the|our|that) ${PIECE}\\b`,
    needs: `said|stated|gave|referred|described|listed|attributed|reported|contained|suggested|implied|omitted|named|identified|included (?:an? )?(?:incorrect|wrong|erroneous|quotation|error)|${MISTAKE}|mis[a-z]+ed`,
    examples: ['An earlier version of this article gave the wrong year.'],
    counters: ['An earlier version of this bridge fell in 1879.'],
  },
  {
    kind: 'corrected',
    opens:
      'eds: ?(?:[a-z]+ ){0,3}(?:corrects|subs[a-z]* [^.]{0,60}(?:correct|fix)|corrected)|\\(?eds: ?corrects',
    examples: ['Eds: Corrects spelling of the harbour’s name in paragraph 3.'],
    counters: ['Eds: Adds details, quotes, background.'],
  },
  {
    kind: 'corrected',
    opens: `(?:because of|due to|owing to) (?:an? )?(?:editing|production|reporting|transcription|typographical|translation|typing) (?:error|mistake|errors)`,
    needs: `${PIECE}|version|edition|headline|caption`,
    examples: ['Because of an editing error, an article on Tuesday gave the wrong age.'],
    counters: ['Due to a production error the plant made only red tiles.'],
  },
];

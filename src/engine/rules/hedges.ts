/** Words that say a statement is not settled, by language; each form as a pattern of the phrase book. */

/** What is stored and shown of a hedge, and the patterns that are it. */
export type HedgeRow = readonly [value: string, patterns: readonly string[]];

const BE = 'is|are|was|were|been|be|being';

/** The order is no part of what is stored. */
export const HEDGES: Readonly<Record<string, readonly HedgeRow[]>> = {
  en: [
    ['alleged', ['alleged|allegedly|alleging|alleges|alleges|allege|allegation|allegations']],
    ['reportedly', ['reportedly', `${BE} *1 reported to`, 'reported to have|be']],
    ['purported', ['purported|purportedly|supposed|supposedly|so-called', `${BE} *1 supposed to`]],
    [
      'believed to',
      [
        `${BE} *1 believed|thought|understood|presumed|rumored|rumoured|assumed to|that`,
        'believed|thought|understood to be|have',
        `${BE} *1 said|feared|considered to`,
        'it is|was *1 believed|thought|understood|feared',
      ],
    ],
    ['suspected', ['suspected|suspect', `${BE} *1 suspected of|to`]],
    ['accused', [`${BE} *1 accused of`, 'accused']],
    [
      'apparently',
      [
        'apparently|apparent|seemingly',
        'appear|appears|appeared to|that',
        'seem|seems|seemed to|that',
      ],
    ],
    ['possibly', ['possibly|perhaps|maybe|potentially|conceivably']],
    ['probably', ['probably|presumably', 'likely to?']],
    ['may', ['may|might', 'could *1 have|be']],
    [
      'unconfirmed',
      [
        'unconfirmed|unverified|unsubstantiated|unproven',
        'not *1 confirmed|verified',
        'could not be *1 verified|confirmed',
      ],
    ],
    [
      'denied',
      [
        'denied|denies|deny|denying|denial|denials',
        'rejected|rejects|dismissed *2 allegations|allegation|claims|claim|accusations|reports',
      ],
    ],
  ],
  es: [
    [
      'alleged',
      [
        'presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|supuestos|supuestas|supuestamente',
      ],
    ],
    ['apparently', ['aparentemente', 'al parecer', 'parece que|ser|haber']],
    ['possibly', ['posiblemente|quizas|quiza|tal', 'podria|podrian haber|ser|estar']],
    ['probably', ['probablemente']],
    ['believed to', ['se cree|piensa|sospecha que']],
    ['denied', ['nego|niega|negaron|desmintio|desmiente|desmentido']],
  ],
  fr: [
    ['alleged', ['presume|presumee|presumes|presumees|pretendu|pretendue|pretendument']],
    ['apparently', ['apparemment', 'semble|semblent|semblait|semblerait']],
    ['possibly', ['peut-etre|possiblement|eventuellement', 'pourrait|pourraient']],
    ['probably', ['probablement', 'sans doute']],
    ['denied', ['dement|dementi|nie|nient']],
  ],
  it: [
    ['alleged', ['presunto|presunta|presunti|presunte|presumibilmente|sedicente']],
    ['apparently', ['apparentemente', 'a quanto pare', 'sembra|sembrano|sembrava']],
    ['possibly', ['forse|possibilmente', 'potrebbe|potrebbero']],
    ['probably', ['probabilmente']],
    ['believed to', ['si ritiene|crede|pensa che|sia']],
    ['denied', ['nega|negato|smentito|smentisce|smentita']],
  ],
  de: [
    [
      'alleged',
      [
        'angeblich|angebliche|angeblichen|angeblicher|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|vermeintlich|vermeintliche',
      ],
    ],
    ['apparently', ['offenbar|anscheinend|scheinbar', 'scheint|scheinen|schien']],
    ['possibly', ['moglicherweise|womoglich|vielleicht|eventuell', 'konnte|konnten *3 haben|sein']],
    ['probably', ['wahrscheinlich|vermutlich|wohl']],
    ['denied', ['dementiert|dementierte|bestreitet|bestritt|bestritten']],
  ],
};

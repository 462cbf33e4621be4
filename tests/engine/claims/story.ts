/** A small invented article with three claims, and copies of it to place them on. */

import type {
  Claim,
  ClaimDetail,
  ClaimPlace,
  Cues,
  SourceArticle,
} from '../../../src/engine/article';
import type { AlignedParagraph, Recognition } from '../../../src/engine/report';
import { barePage } from '../../../src/engine/text/plain-text';
import type { PageArticle, Wording } from '../../../src/engine/vocabulary';

export const HEADLINE = 'Thieves empty the harbour museum at noon';
export const BODY = [
  'Two thieves in yellow coats walked into the harbour museum on Monday and left with a silver compass. Nobody was hurt.',
  'The guard was asleep, a cleaner said. Minutes later the alarm rang across the bay. The police found the van near the old lighthouse.',
  'The director declined to comment.',
];

const THIEVES: Cues = {
  en: [
    ['thieves', 'robbers', 'burglar'],
    ['two', 'pair', 'couple'],
    ['museum', 'gallery'],
  ],
  es: [['ladron'], ['dos'], ['museo']],
  ko: [['도둑'], ['박물관']],
};
const ALARM: Cues = {
  en: [
    ['alarm', 'siren'],
    ['rang', 'sounded', 'went off'],
    ['bay', 'harbour'],
  ],
  es: [['alarma'], ['son']],
  ko: [['경보'], ['울']],
};
const COMMENT: Cues = {
  en: [['director', 'head of the museum'], ['declin', 'refus', 'would not'], ['comment']],
  es: [['director'], ['coment']],
  ko: [['관장'], ['언급']],
};

export const TWO: ClaimDetail = {
  what: 'number',
  near: ['thieves', 'robbers'],
  asserted: ['two'],
  later: ['three'],
};
export const MINUTES: ClaimDetail = {
  what: 'date',
  near: [],
  asserted: ['minutes later', 'soon'],
  later: ['hours later'],
};

function claim(
  id: string,
  place: ClaimPlace,
  cues: Cues,
  details: readonly ClaimDetail[] = [],
): Claim {
  return {
    id,
    claim: `What ${id} says.`,
    status: 'disputed',
    reason: 'Others say otherwise.',
    confidence: 'high',
    established: '2020',
    history: [],
    evidence: [],
    places: [place],
    cues,
    details,
  };
}

/** The record of the invented article. */
export const ARTICLE: SourceArticle = {
  id: 'harbour-museum',
  lang: 'en',
  headline: HEADLINE,
  editions: [],
  reviewed: '2020-01-01',
  maker: null,
  reviewers: [],
  notices: [],
  pack: null,
  correction: null,
  fingerprint: { scheme: 'none', paragraphs: 4, words: 60, data: '' },
  claims: [
    claim('thieves', { paragraph: 1, sentence: 0, quote: 'Two thieves in yellow coats' }, THIEVES, [
      TWO,
    ]),
    claim('alarm', { paragraph: 2, sentence: 1, quote: 'the alarm rang across the bay' }, ALARM, [
      MINUTES,
    ]),
    claim('comment', { paragraph: 3, sentence: 0, quote: 'director declined to comment' }, COMMENT),
  ],
  sourcing: [],
  artifacts: [],
};

/** A page of these paragraphs, the headline first. */
export function page(body: readonly string[], lang = 'en'): PageArticle {
  return barePage(
    [
      { text: HEADLINE, role: 'headline' },
      ...body.map((text) => ({ text, role: 'body' as const })),
    ],
    { lang },
  );
}

/** What recognition would say of a copy; `pairs` are page paragraph and article paragraph. */
export function recognised(
  pairs: readonly (readonly [number, number])[],
  wording: Wording | null = 'verbatim',
): Recognition {
  const alignment = pairs.map(
    ([pageParagraph, articleParagraph]): AlignedParagraph => ({
      pageParagraph,
      articleParagraph,
      evidence: 100,
    }),
  );
  return {
    verdict: {
      kind: wording ? 'copy' : 'translation',
      article: ARTICLE.id,
      relation: null,
      wording,
      coverage: 1,
      matchedParagraphs: pairs.length,
      pageParagraphs: pairs.length,
    },
    alignment,
    article: ARTICLE,
    runWords: null,
    reasons: [],
  };
}

export const IN_STEP = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
] as const;

/** Pages and recognitions for the translation rules. */

import type { Artifact, Edition, SourceArticle } from '../../../src/engine/article';
import { unrecognised } from '../../../src/engine/recognition/recognise';
import type { Recognition } from '../../../src/engine/report';
import type { PageArticle } from '../../../src/engine/vocabulary';

import { pageOf as barePage } from '../../support/articles';
/** A page with a headline and these body paragraphs. */
export function pageOf(...paragraphs: readonly string[]): PageArticle {
  const body = paragraphs.map((text) => ({ text, role: 'body' as const }));
  const headline = { text: 'Council puts off vote on the old bridge', role: 'headline' as const };
  return { ...barePage([headline, ...body]), lang: 'en' };
}

/** What recognition says of a page that matches nothing. */
export const NO_MATCH = unrecognised(0);

const EDITIONS: readonly Edition[] = [
  edition('first', 'original'),
  edition('wire', 'syndication'),
  edition('mill', 'laundered'),
];

function edition(id: string, kind: Edition['kind']): Edition {
  return {
    id,
    kind,
    publisher: 'The Courier',
    authors: ['A. Reporter'],
    headline: 'Council puts off vote on the old bridge',
    published: '2021-04-02',
    url: 'https://example.org/bridge',
    phrases: [],
  };
}

/** A copy whose paragraph N is aligned with the article's paragraph N, for N in `aligned`. */
export function copyWith(artifacts: readonly Artifact[], aligned: readonly number[]): Recognition {
  const article: SourceArticle = {
    id: 'bridge-vote',
    lang: 'en',
    headline: 'Council puts off vote on the old bridge',
    editions: EDITIONS,
    reviewed: '2024-01-01',
    maker: null,
    reviewers: [],
    notices: [],
    pack: null,
    correction: null,
    fingerprint: { scheme: 'test', paragraphs: 4, words: 80, data: '' },
    claims: [],
    sourcing: [],
    artifacts,
  };
  return {
    verdict: {
      kind: 'copy',
      article: article.id,
      relation: null,
      wording: 'reworded',
      coverage: 0.8,
      matchedParagraphs: aligned.length,
      pageParagraphs: aligned.length,
    },
    alignment: aligned.map((n) => ({ pageParagraph: n, articleParagraph: n, evidence: 60 })),
    article,
    runWords: 12,
    reasons: [],
  };
}

/** An artifact of paragraph 1 of the article above. */
export function artifact(quote: string, more: Partial<Artifact> = {}): Artifact {
  return {
    paragraph: 1,
    quote,
    explanation: 'One word for two.',
    original: null,
    attested: false,
    confidence: 'high',
    strength: 'supporting',
    pivot: null,
    pivotConfidence: null,
    ...more,
  };
}

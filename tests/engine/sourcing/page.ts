/** Pages and recognitions made by hand for the sourcing tests. */

import type { SourceArticle, SourcingPassage } from '../../../src/engine/article';
import { unrecognised } from '../../../src/engine/recognition/recognise';
import type { FlagDraft, Recognition, SourcingNote } from '../../../src/engine/report';
import { findSourcing } from '../../../src/engine/sourcing/find';
import type { PageArticle } from '../../../src/engine/vocabulary';

import { pageOf as barePage } from '../../support/articles';
/** A page of body paragraphs without metadata. */
export function pageOf(paragraphs: readonly string[], lang = 'en'): PageArticle {
  return { ...barePage(paragraphs.map((text) => ({ text, role: 'body' }))), lang };
}

/** A recognition that matched nothing. */
export const unknown = unrecognised(0);

/** A copy whose paragraphs stand as in the article, `shift` paragraphs later. */
export function copyOf(
  sourcing: readonly SourcingPassage[],
  paragraphs: number,
  shift = 0,
): Recognition {
  const article: SourceArticle = {
    id: 'the-ferry',
    lang: 'en',
    headline: 'The ferry',
    editions: [],
    reviewed: '2024-05-01',
    maker: null,
    reviewers: [],
    notices: [],
    pack: null,
    correction: null,
    fingerprint: { scheme: 'test', paragraphs, words: 0, data: '' },
    claims: [],
    sourcing,
    artifacts: [],
  };
  return {
    verdict: { ...unknown.verdict, kind: 'copy', article: article.id, wording: 'edited' },
    alignment: Array.from({ length: paragraphs }, (_, at) => ({
      pageParagraph: at + shift,
      articleParagraph: at,
      evidence: 50,
    })),
    article,
    runWords: 8,
    reasons: [],
  };
}

/** Flags by rule alone for one paragraph. */
export function flagsOf(text: string, lang = 'en'): FlagDraft[] {
  return findSourcing(pageOf([text], lang), unknown, [], null).flags;
}

/** The note of a sourcing flag. */
export function noteOf(flag: FlagDraft | undefined): SourcingNote {
  if (flag?.note.category !== 'sourcing') throw new Error('no sourcing flag');
  return flag.note;
}

/** An invented article, known as a draft is, and copies of it with something changed. */
import { buildIndex, check } from '../../../src/engine/check';
import type { Edit } from '../../../src/engine/comparison';
import type { Report } from '../../../src/engine/report';
import type { PageArticle } from '../../../src/engine/vocabulary';
import { pageOfText, recordOf } from '../../support/articles';

export const ARTICLE = [
  'Harbour bridge at Oskerby closed after inspectors find cracks',
  'By Lotte Ferngard',
  'The swing bridge over the Oskerby narrows was shut to lorries on Tuesday after inspectors found 14 cracks in its northern span, the port authority announced.',
  'Engineers measured the longest crack at 3 metres and warned that repairs would take nine weeks and cost about $2.4 million, a sum the council had not set aside.',
  '"We have asked for this survey since the storm of last winter and nobody wanted to hear about it," said Henrik Maarsen, who leads the pilots of the narrows.',
  'A contractor allegedly filled older cracks with mortar in June 2019 and painted them over, according to Mayor Sanne Dirkhof, who has asked the prosecutor in Velmouth to look into it.',
  'The contractor, Brantwick Marine, denied that its crew had hidden any damage and said it would publish its own photographs of the span.',
  'Ferries will carry passengers across the narrows every 20 minutes until the bridge opens again, and fishermen from Saltholm have offered their boats for the school run.',
].join('\n\n');

/** The page of a text; `changes` are put on it. */
export function pageWith(text: string, changes: Partial<PageArticle> = {}): PageArticle {
  return { ...pageOfText(text), ...changes };
}

/** The article with these words in place of those; throws where it does not hold them. */
export function altered(words: string, by: string): string {
  if (!ARTICLE.includes(words)) throw new Error(`not in the article: ${words}`);
  return ARTICLE.replace(words, by);
}

/** The report on a page, of a dataset that knows the article alone. */
export function reportOn(page: PageArticle, known = recordOf('oskerby-bridge', ARTICLE)): Report {
  return check(page, buildIndex({ date: '2026-01-01', articles: [known] }), { anyway: false });
}

/** Kind, words here and words there of every edit of a text. */
export function editsOf(text: string): string[] {
  return toldOf(reportOn(pageWith(text)));
}

export function toldOf({ comparison }: Report): string[] {
  return (comparison?.edits ?? []).map(
    ({ kind, quote, expected }: Edit) => `${kind}: ${quote} <- ${expected}`,
  );
}

/** The verdict on a page, in a word and in a sentence. */
import type { Report } from '../engine/model';
import type { TextName } from './wording';

/** "Copy", "Excerpt", "Not a copy". */
export function shortVerdict({ verdict, origin }: Report): TextName {
  if (verdict.kind === 'copy' && origin?.relation === 'original') return 'short_original';
  return `short_${verdict.kind}`;
}

/** The whole sentence, with the slot `{headline}` open where it names the article. */
export function verdictSentence({ verdict, origin }: Report): TextName {
  const { kind, wording } = verdict;
  if (kind === 'copy' && origin?.relation === 'original') return 'verdict_original';
  if ((kind === 'copy' || kind === 'excerpt') && wording) return `verdict_${kind}_${wording}`;
  return `verdict_${kind}`;
}

/** The language a record's words are written in. */
export function recordLanguage({ origin }: Report): string {
  return origin?.article.lang ?? 'en';
}

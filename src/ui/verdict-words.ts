/** The verdict on a page, in a word and in a sentence. */

import type { Report } from '../engine/report';
import type { Wording } from '../engine/vocabulary';
import type { TextName } from './wording';

type Manner = `copy${'' | `_${Wording}`}` | `excerpt${'' | `_${Wording}`}`;
type Said = Manner | 'translation' | 'original' | 'related' | 'none';

function said({ verdict, origin }: Report): Said {
  const { kind, wording } = verdict;
  if (kind === 'copy' && origin?.relation === 'original') return 'original';
  if ((kind === 'copy' || kind === 'excerpt') && wording) return `${kind}_${wording}`;
  return kind;
}

/** "Copy, reworded throughout", "Not a copy". */
export const shortVerdict = (report: Report): TextName => `short_${said(report)}`;

/** The whole sentence, with the slot `{headline}` open where it names the article. */
export const verdictSentence = (report: Report): TextName => `verdict_${said(report)}`;

/** The language a record's words are written in. */
export function recordLanguage({ origin }: Report): string {
  return origin?.article.lang ?? 'en';
}

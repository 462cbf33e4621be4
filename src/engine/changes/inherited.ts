/** Changes that the edition a page follows had made before: the page only hands them on. */
import type { Edition, SourceArticle } from '../article';
import type { Edit } from '../comparison';
import type { FlagDraft } from '../report';
import type { PageText } from '../text/page-text';
import { tokenize } from '../text/tokenize';
import { companyOf } from './company';

/** Words from which a quotation is one, and no term in marks. */
const QUOTED_WORDS = 4;

/**
 * Faults of the translated edition that stand inside quotation marks on this page: words that their
 * speaker did not say. None where the page follows no translated edition.
 */
export function inheritedEdits(
  page: PageText,
  translation: readonly FlagDraft[],
  article: SourceArticle,
  followed: Edition | null,
): Edit[] {
  const edition = followed ?? article.editions.find(({ id }) => id === article.fingerprintEdition);
  if (edition?.kind !== 'laundered') return [];
  return translation.flatMap(({ kind, pageParagraph, start, end, quote, note }): Edit[] => {
    const paragraph = page.paragraphs[pageParagraph];
    if (kind !== 'record' || note.category !== 'translation' || !note.original || !paragraph)
      return [];
    const inside = paragraph.quoted.find((span) => start >= span.start && end <= span.end);
    if (!inside || tokenize(paragraph.text.slice(inside.start, inside.end)).length < QUOTED_WORDS)
      return [];
    return [
      {
        kind: 'quotation',
        pageParagraph,
        start,
        end,
        quote,
        ...companyOf(paragraph.text, start, end),
        articleParagraph: null,
        expected: note.original,
        speaker: null,
        weight: note.attested ? 'high' : 'medium',
        agreeing: null,
        inherited: edition.id,
      },
    ];
  });
}

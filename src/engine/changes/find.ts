/** What a copy says otherwise than the known article, detail by detail. */

import type { KnownText } from '../recognition/fingerprint';
import type { Recognition } from '../report';
import { type PageText, readParagraph } from '../text/page-text';
import type { WordReader } from '../text/words';
import type { Edited, ReadPart } from './edited';
import { editsOf } from './edits';
import { nameWords } from './name-forms';
import { partsOf } from './parts';
import type { KnownDetails } from './print';
import { type QuotationEdit, quotationEdits } from './quotations';
import { readDetails } from './read';

/** Edits of a page's aligned paragraphs, in its order. */
export interface Found {
  readonly edited: readonly Edited[];
  readonly quotations: readonly QuotationEdit[];
}

const EMPTY = readParagraph({ text: '', role: 'body' });

/** The page's details beside those of the article it is a copy of. */
export function findEdits(
  page: PageText,
  { alignment, verdict }: Recognition,
  known: KnownDetails,
  text: KnownText,
  read: WordReader,
): Found {
  const aligned = new Set(alignment.map(({ pageParagraph }) => pageParagraph));
  const paragraphs = page.paragraphs.map((paragraph, at) => (aligned.has(at) ? paragraph : EMPTY));
  const names = known.paragraphs
    .flat()
    .filter(({ kind }) => kind === 'name')
    .map(({ value }) => nameWords(value));
  const here = readDetails(paragraphs, known.language, read, new Set(names.flat()));
  const edited: Edited[] = [];
  const quotations: QuotationEdit[] = [];
  for (const { page: at, article } of partsOf(alignment)) {
    const part: ReadPart = {
      known: article.flatMap((paragraph) => {
        // Headlines are written anew by every house: they are compared as a whole.
        if (paragraph === 0) return [];
        return [{ paragraph, details: known.paragraphs[paragraph] ?? [] }];
      }),
      here: at.flatMap((paragraph) => {
        const details = here[paragraph];
        if (!details || page.paragraphs[paragraph]?.role === 'headline') return [];
        return [{ ...details, paragraph }];
      }),
    };
    if (part.known.length === 0 || part.here.length === 0) continue;
    edited.push(...editsOf(part, { names, reworded: verdict.wording === 'reworded' }, text));
    quotations.push(
      ...quotationEdits(part, (number) => paragraphs[number]?.text ?? '', known.language),
    );
  }
  return { edited: firstOf(edited), quotations };
}

/** A name that is another one throughout is told where it first is. */
function firstOf(edited: readonly Edited[]): Edited[] {
  const told = new Set<string>();
  return edited.filter(({ kind, expected, put }) => {
    const what = `${kind} ${expected} ${put}`;
    if (kind !== 'name') return true;
    if (told.has(what)) return false;
    told.add(what);
    return true;
  });
}

/** What a check says of a page's claims, without the rest of it. */
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { placeClaims } from '../../src/engine/claims/place';
import type { PlacedClaims } from '../../src/engine/claims/placement';
import { buildIndex } from '../../src/engine/recognition/candidates';
import { asFollowed, followedEditions } from '../../src/engine/recognition/editions';
import { recognise } from '../../src/engine/recognition/recognise';
import { type OwnPart, ownPart } from '../../src/engine/recognition/stretch';
import { pageText } from '../../src/engine/text/page-text';
import { isCopy, type PageArticle } from '../../src/engine/vocabulary';

export const shipped = readDataset(BUNDLED_RECORDS);
const index = buildIndex(shipped);

/** Copies by page: `npm run ablate` asks for the same ones over and over, and they stay the same. */
const COPIES = new WeakMap<PageArticle, OwnPart | null>();

/** Flags, changes and placements of the claims of the record that the page copies, if it is one. */
export function claimsOf(page: PageArticle): PlacedClaims {
  let copy = COPIES.get(page);
  if (copy === undefined) {
    copy = copyOn(page);
    COPIES.set(page, copy);
  }
  return copy
    ? placeClaims(copy.page, copy.recognition)
    : { flags: [], changes: [], placements: [] };
}

function copyOn(given: PageArticle): OwnPart | null {
  const page = pageText(given);
  const recognition = recognise(page, index);
  const { article, verdict } = recognition;
  if (!article || !isCopy(verdict.kind)) return null;
  const followed = followedEditions(page, article, verdict.wording);
  return ownPart(page, { ...recognition, article: asFollowed(article, followed) });
}

/** What is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

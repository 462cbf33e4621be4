/** Where the maker of a record can be found; nothing where the record names no real place. */
import { realAddress } from '../linked-data/schema-org';
import type { KnownArticle } from './whose';

/** Where faults of the record go. */
export function makerContact(article: KnownArticle | null): string | null {
  return realAddress(article?.maker?.contact);
}

/** The page of the maker. */
export function makerPage(article: KnownArticle | null): string | null {
  return realAddress(article?.maker?.page);
}

/** Where the maker of a record can be found; nothing where the record names no real place. */
import type { KnownArticle } from './whose';

/**
 * Stands in the bundled records for an address that the project does not have yet: RFC 2606 keeps
 * the name from ever leading anywhere.
 */
const PLACEHOLDER = /[@/]hearsay\.example\b/;

const real = (address: string | undefined): string | null =>
  address === undefined || PLACEHOLDER.test(address) ? null : address;

/** Where faults of the record go. */
export function makerContact(article: KnownArticle | null): string | null {
  return real(article?.maker?.contact);
}

/** The page of the maker. */
export function makerPage(article: KnownArticle | null): string | null {
  return real(article?.maker?.page);
}

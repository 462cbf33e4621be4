/** Where the maker of a record can be found; nothing where the record names no real place. */
import type { Report } from '../engine/report';

/**
 * Stands in the bundled records for an address that the project does not have yet: RFC 2606 keeps
 * the name from ever leading anywhere.
 */
const PLACEHOLDER = /[@/]hearsay\.example\b/;

const real = (address: string | undefined): string | null =>
  address === undefined || PLACEHOLDER.test(address) ? null : address;

/** Where faults of the record go. */
export function makerContact({ origin }: Report): string | null {
  return real(origin?.article.maker?.contact);
}

/** The page of the maker. */
export function makerPage({ origin }: Report): string | null {
  return real(origin?.article.maker?.page);
}

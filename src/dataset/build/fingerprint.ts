/** A text file's fingerprint and its name by SHA-256. Node only. */
import { createHash } from 'node:crypto';
import type { Fingerprint } from '../../engine/article';
import type { PageArticle } from '../../engine/vocabulary';
import { fingerprintOf } from '../plain-text';

export { readParagraphs } from '../../engine/text/plain-text';

/**
 * Fingerprint of a text file's content without its page's furniture, and the SHA-256 (hex) of its
 * UTF-8 bytes; `links` as for `fingerprintOf`.
 */
export function fingerprintText(
  text: string,
  links: PageArticle['links'] = null,
): { fingerprint: Fingerprint; sha256: string } {
  return {
    fingerprint: fingerprintOf(text, links),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** A plain text to its fingerprint: on the command line and in the editor alike. */
import type { Fingerprint } from '../engine/article';
import { printDetails } from '../engine/changes/print';
import { hostOf } from '../engine/changes/provenance';
import { makeFingerprint } from '../engine/recognition/fingerprint';
import { openBackground } from '../engine/text/background-model';
import { readParagraphs } from '../engine/text/plain-text';
import { wordReader } from '../engine/text/words';
import type { PageArticle } from '../engine/vocabulary';
import { isFurniture } from './furniture';

/** Where a page's paragraphs lead, its own host left out; null where its links were not read. */
export function linksOf({
  links,
  canonicalUrl,
}: Pick<PageArticle, 'links' | 'canonicalUrl'>): PageArticle['links'] {
  return links?.filter(({ host }) => host !== hostOf(canonicalUrl)) ?? null;
}

/**
 * Fingerprint of a plain text without its page's furniture, with the details that changes are told
 * by; `links` are those that stood in its paragraphs, where they are known.
 */
export function fingerprintOf(text: string, links: PageArticle['links'] = null): Fingerprint {
  // Left in as an empty paragraph, so that the numbers of those after it stay.
  const paragraphs = readParagraphs(text).map((block) =>
    isFurniture(block.text) ? '' : block.text,
  );
  const background = openBackground();
  const details = printDetails(paragraphs, wordReader(background), links ?? []);
  return { ...makeFingerprint(paragraphs, background), details };
}

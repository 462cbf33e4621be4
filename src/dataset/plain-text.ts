/** A plain text to its paragraphs and its fingerprint: on the command line and in the editor alike. */
import type { Fingerprint } from '../engine/article';
import { printDetails } from '../engine/changes/print';
import { makeFingerprint } from '../engine/recognition/fingerprint';
import { openBackground } from '../engine/text/background-model';
import { wordReader } from '../engine/text/words';
import type { PageParagraph } from '../engine/vocabulary';
import { isFurniture } from './furniture';

const BLANK_LINES = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/;
const LONGEST_HEADLINE = 200;
const STOPPED = /[.。।…:;,]["”’»)]*$/u;

/**
 * Paragraphs of a plain text: blank lines part them, lines within one are joined by a space. The
 * first is the headline when it is short and no full stop ends it.
 */
export function readParagraphs(text: string): PageParagraph[] {
  const blocks = text
    .replace(/^\ufeff/, '')
    .split(BLANK_LINES)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
  return blocks.map((block, at) => {
    const heads = at === 0 && block.length <= LONGEST_HEADLINE && !STOPPED.test(block);
    return { text: block, role: heads ? 'headline' : 'body' };
  });
}

/** Fingerprint of a plain text without its page's furniture, with the details that changes are told by. */
export function fingerprintOf(text: string): Fingerprint {
  // Left in as an empty paragraph, so that the numbers of those after it stay.
  const paragraphs = readParagraphs(text).map((block) =>
    isFurniture(block.text) ? '' : block.text,
  );
  const background = openBackground();
  const details = printDetails(paragraphs, wordReader(background));
  return { ...makeFingerprint(paragraphs, background), details };
}

/** A saved page or text as the engine sees it, through the same extraction as in a browser. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extract } from '../content/extract';
import { linksOf } from '../dataset/plain-text';
import { textPage } from '../engine/text/plain-text';
import type { PageArticle } from '../engine/vocabulary';
import { editionsOn, type FoundEditions } from './editions';
import { parseDocument } from './parse-document';

const GZIP = [0x1f, 0x8b];
const LOOKS_LIKE_HTML = /^\s*<(?:!doctype|!--|html|head|body|\?xml|[a-z]+[\s>])/i;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Read `file` (`-` is standard input). Text is split at blank lines, headline first; HTML, also
 * gzipped, is parsed and extracted. Throws the system's reason when it cannot be read.
 */
export function readPage(file: string): PageArticle {
  const text = decode(readBytes(file));
  return isHtml(file, text) ? readHtml(text) : textPage(text);
}

/** A saved text, or a saved page as text with what it says of itself. */
export interface SavedSource extends FoundEditions {
  /** Blocks parted by blank lines, headline first. */
  readonly text: string;
  /** BCP 47 tag; null where nothing says it. */
  readonly lang: string | null;
  /** Where its paragraphs link to; null where a text has no links, or a page too many. */
  readonly links: PageArticle['links'];
}

/** Reads `file` like `readPage`, for making a record of it. */
export function readSource(file: string): SavedSource {
  const text = decode(readBytes(file));
  if (!isHtml(file, text)) return { text, lang: null, links: null, editions: [] };
  const document = parseDocument(text);
  const { page } = extract(document, '');
  return {
    text: page.paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
    lang: page.lang,
    links: linksOf(page),
    ...editionsOn(document, page),
  };
}

function isHtml(file: string, text: string): boolean {
  return /\.x?html?(?:\.gz)?$/i.test(file) || (file === '-' && LOOKS_LIKE_HTML.test(text));
}

/** The bytes of a file, unpacked where they are gzipped. */
function readBytes(file: string): Uint8Array {
  const raw = readFileSync(file === '-' ? 0 : file);
  return raw[0] === GZIP[0] && raw[1] === GZIP[1] ? gunzipSync(raw) : raw;
}

/** Text in the character set that was named for it, or else that a page names near its top; UTF-8. */
export function decode(bytes: Uint8Array, charset?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = charset ?? CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** A page of this HTML, that stood at `url` where one is known. */
export function readHtml(html: string, url = ''): PageArticle {
  return extract(parseDocument(html), url).page;
}

/** A saved page or text as the engine sees it, through the same extraction as in a browser. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { extract } from '../content/extract';
import { readParagraphs } from '../dataset/build/fingerprint';
import type { PageArticle } from '../engine/vocabulary';

const GZIP = [0x1f, 0x8b];
const LOOKS_LIKE_HTML = /^\s*<(?:!doctype|!--|html|head|body|\?xml|[a-z]+[\s>])/i;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Read `file` (`-` is standard input). Text is split at blank lines, headline first; HTML, also
 * gzipped, is parsed and extracted. Throws the system's reason when it cannot be read.
 */
export function readPage(file: string): PageArticle {
  const raw = readFileSync(file === '-' ? 0 : file);
  const bytes = raw[0] === GZIP[0] && raw[1] === GZIP[1] ? gunzipSync(raw) : raw;
  const text = decode(bytes);
  const isHtml = /\.x?html?(?:\.gz)?$/i.test(file) || (file === '-' && LOOKS_LIKE_HTML.test(text));
  return isHtml ? readHtml(text) : readText(text);
}

/** UTF-8 unless a page says otherwise near its top. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Parsed as browsers do, faults and all; linkedom's own parser loses text behind open tags. */
function readHtml(html: string): PageArticle {
  const { document } = parseHTML(serialize(parse(html)));
  return extract(document as unknown as Document, '').page;
}

function readText(text: string): PageArticle {
  return {
    url: '',
    canonicalUrl: null,
    lang: null,
    publisher: null,
    byline: null,
    published: null,
    corrections: [],
    paragraphs: readParagraphs(text),
  };
}

/** A pasted text or a chosen file as the page that the engine compares. */
import { extract } from '../content/extract';
import type { PageArticle } from '../engine/vocabulary';

/** Paragraphs of plain text: parted by blank lines, headline first. */
export function readPlain(text: string): PageArticle {
  const blocks = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  return {
    url: '',
    canonicalUrl: null,
    lang: null,
    publisher: null,
    byline: null,
    published: null,
    corrections: [],
    paragraphs: blocks.map((block, at) => ({
      text: block,
      role: at === 0 && blocks.length > 1 ? 'headline' : 'body',
    })),
  };
}

/** The article of a saved page; scripts in it are parsed as text and never run. */
export function readHtml(html: string): PageArticle {
  return extract(new DOMParser().parseFromString(html, 'text/html'), '').page;
}

/** The bytes of a file, unpacked where they are gzipped. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Read a text, a page or a gzipped page; rejects with the reason when it is none of these. */
export async function readFile(file: File): Promise<PageArticle> {
  const text = new TextDecoder().decode(await bytesOf(file));
  return /\.x?html?(?:\.gz)?$/i.test(file.name) ? readHtml(text) : readPlain(text);
}

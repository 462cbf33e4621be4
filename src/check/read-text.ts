/** A pasted text or a chosen file as the page that the engine compares. */
import { extract } from '../content/extract';
import { textPage } from '../engine/text/plain-text';
import type { PageArticle } from '../engine/vocabulary';

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
  return /\.x?html?(?:\.gz)?$/i.test(file.name) ? readHtml(text) : textPage(text);
}

/** Pages in a web archive (WARC 1.0 and 1.1, gzipped or not), read record by record. */
import { WARCParser, type WARCRecord } from 'warcio';
import { MOST_BYTES, type RawPage } from './raw-page';

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/** The pages of an archive: responses that were found, resources and extracted texts. */
export async function* warcPages(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawPage> {
  let number = 0;
  for await (const record of WARCParser.iterRecords(chunks)) {
    number += 1;
    const type = typeOf(record);
    if (type === null) continue;
    const url = record.warcTargetURI ?? '';
    const name = url || `${file}:${number}`;
    const body = await payloadOf(record);
    if (body === null) yield { name, error: `the page is longer than ${MOST_BYTES} bytes` };
    else {
      const isHtml = !type.startsWith('text/plain');
      yield { name, url, body, isHtml, charset: CHARSET.exec(type)?.[1] };
    }
  }
}

/** Media type of a record that holds a page or a text; null for all others. */
function typeOf({ warcType, httpHeaders, warcContentType }: WARCRecord): string | null {
  const isResponse = warcType === 'response';
  if (!isResponse && warcType !== 'resource' && warcType !== 'conversion') return null;
  if (isResponse && !/^2\d\d$/.test(String(httpHeaders?.statusCode ?? ''))) return null;
  const given = isResponse ? httpHeaders?.headers.get('content-type') : warcContentType;
  const type = (given ?? '').toLowerCase();
  return /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/.test(type) ? type : null;
}

/** What a server sent, its encodings undone; null where it is too long. */
async function payloadOf(record: WARCRecord): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part);
  }
  return size > MOST_BYTES ? null : Buffer.concat(parts);
}

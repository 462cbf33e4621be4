/** Pages in NDJSON: one object a line, with `html` or `text`, and `page` or `url` as its name. */
import { MOST_BYTES, type RawPage } from './raw-page';

/** Lines of a stream of bytes as text; null stands for one that is longer than a page may be. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  const line = (): string | null => {
    const text = size > MOST_BYTES ? null : Buffer.concat(held).toString('utf8');
    held = [];
    size = 0;
    return text;
  };
  const hold = (part: Uint8Array) => {
    size += part.length;
    // Of a line that is too long nothing more is kept.
    if (size <= MOST_BYTES) held.push(part);
    else held = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

/** The pages of NDJSON; a line that is none is given with the reason. Empty lines are passed over. */
export async function* ndjsonPages(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawPage> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    const name = `${file}:${number}`;
    if (line === null) yield { name, error: `the line is longer than ${MOST_BYTES} bytes` };
    else if (line.trim() !== '') yield pageIn(line, name);
  }
}

function pageIn(line: string, place: string): RawPage {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { name: place, error: 'the line cannot be read as JSON' };
  }
  const { page, url, html, text } = (given ?? {}) as Record<string, unknown>;
  const name = [page, url].find((each) => typeof each === 'string' && each !== '') ?? place;
  const body = typeof html === 'string' ? html : text;
  if (typeof body !== 'string') {
    return { name: String(name), error: 'the line has neither "html" nor "text"' };
  }
  const isHtml = typeof html === 'string';
  return { name: String(name), url: typeof url === 'string' ? url : '', body, isHtml };
}

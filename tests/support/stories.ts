/** Pages the end-to-end tests show. */
import { existsSync, readFileSync } from 'node:fs';
import { readParagraphs } from '../../src/dataset/build/fingerprint';
import { newsPage } from './news-page';

const REAL = '../shared/seed/article.txt';
const QUOTING = '../shared/corpus/quoting/q1.txt';

/** The demonstration page that comes with the project: a reworded copy of the known article. */
export const DEMO = readFileSync('src/demo/page.html', 'utf8');

/** Whether the texts that are not part of the project are there to be read. */
export const HAS_REAL = existsSync(REAL);
export const HAS_QUOTING = existsSync(QUOTING);
export const REAL_FILE = REAL;

function framed(file: string): string {
  const [headline, ...body] = readParagraphs(readFileSync(file, 'utf8')).map(({ text }) => text);
  return newsPage(headline ?? '', body);
}

/** The real copy inside a news site's page. */
export const realPage = (): string => framed(REAL);

/** A copy of the article that a shipped record knows by this id, as a news site would show it. */
export const recordPage = (id: string): string => framed(`../shared/corpus/records/${id}.txt`);

/**
 * The same with its paragraphs meddled with: one left out, one moved, one put in; in every fifth
 * a reservation added, in the others another number wherever one of two figures stands.
 */
export function changedCopy(id: string): string {
  const file = `../shared/corpus/records/${id}.txt`;
  const [headline = '', ...body] = readParagraphs(readFileSync(file, 'utf8')).map(
    ({ text }) => text,
  );
  const [moved = ''] = body.splice(8, 1);
  body.splice(4, 1);
  body.splice(14, 0, moved);
  body.splice(
    6,
    0,
    'A reader in Oskerby wrote to say that the harbour there has known this for years and that nobody ever asked the pilots.',
  );
  const changed = body.map((text, at) => {
    if (at % 5 === 2) return text.replace(/(?<=\p{L}) said\b/u, ' is said to have said');
    return text.replace(/(?<= )[2-9]\d(?= \p{L})/gu, '77');
  });
  return newsPage(headline, changed);
}

/** A page that writes about the article and quotes two sentences of it. */
export const quotingPage = (): string => framed(QUOTING);

/** The demonstration's story alone: its headline and paragraphs as HTML. */
export const DEMO_STORY = /<article>([\s\S]*?)<\/article>/.exec(DEMO)?.[1] ?? '';

/** A page around any HTML. */
export function bare(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
}

/** A story no record knows; the second paragraph has an unnamed source. */
export const UNKNOWN = newsPage('Harbour town weighs a second breakwater', [
  'The council of Skarholm met on Tuesday evening to hear three engineers explain why the old breakwater will not last another decade of storms.',
  'A person familiar with the budget said that the town could pay for half of the work if the ferry company paid for the rest.',
  'Mayor Ingrid Solberg told the meeting that she would not raise the harbour fee before the summer season, and the room applauded her for that.',
  'Fishermen who moor on the eastern quay asked for a lower wall, because a high one would keep the wind out of their drying sheds.',
  'The engineers will come back in March with drawings of two walls, one of granite and one of concrete, and with what each would cost.',
  'Until then the town will fill the worst gaps with rubble from the school that was pulled down last autumn.',
]);

/** A page without prose. */
export const TEXTLESS = bare(
  '<h1>Sign in</h1><form><input aria-label="Name"><button>Go</button></form>',
);

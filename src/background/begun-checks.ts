/** Checks in two steps: what a glance began is gone on with when the whole report is asked for. */
import { type BegunIn, beginIn, glanceIn, settled } from '../dataset/library';
import type { Glance, Report } from '../engine/report';
import type { PageArticle } from '../engine/vocabulary';
import { loadAttributions } from './load-attributions';
import { withLibrary } from './load-dataset';
import { loadTables } from './load-tables';

/** The last page that was begun and not asked about again; a worker that has lost it begins anew. */
let last: { readonly page: string; readonly begun: BegunIn } | null = null;

/**
 * The rules of sourcing, translation and changes, which no first answer needs. They stand in a
 * file of their own.
 */
const finishing = () => import('../dataset/check-in');

/** What is sure of a page at once. */
export async function glanceAt(page: PageArticle): Promise<Glance> {
  const begun = await withLibrary((library) => glanceIn(page, library));
  last = { page: JSON.stringify(page), begun };
  // The report, which is asked for next, needs them; the answer goes first.
  loadTables();
  loadAttributions();
  setTimeout(finishing);
  return begun.glance;
}

/** The whole report on a page, the same whether there was a glance or not. */
export async function reportOn(page: PageArticle, anyway: boolean): Promise<Report> {
  const [attributions, tables, { finishIn }] = await Promise.all([
    loadAttributions(),
    loadTables(),
    finishing(),
  ]);
  const begun = last?.page === JSON.stringify(page) ? last.begun : null;
  last = null;
  const options = { anyway, attributions, tables };
  return withLibrary(async (library) => {
    const isSame = begun?.all === library.index;
    const whole = isSame ? await settled(begun, library) : await beginIn(page, library);
    return finishIn(whole, options);
  });
}

/** Sentences of no article, of kinds that a page mostly has. */
const PRACTICE = `The council of a town that is on no map met on Monday evening, in a hall without a roof.
“We have 12 chairs and 40 people,” its chairman, Ada Rhys, said. According to two members who asked
not to be named, another vote is to follow in March. Nobody could say what it would be about.`;

let isWarm = false;

/**
 * Open what a check needs and run its first part once in a worker's life, on a text of no importance. A worker that was
 * woken to let the reader in has nothing else to do until that has read the page.
 */
export async function warmUp(): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  const paragraphs = PRACTICE.split('\n').map((text) => ({ text, role: 'body' as const }));
  const about = { url: '', canonicalUrl: null, lang: 'en', publisher: null, byline: null };
  const page = { ...about, published: null, corrections: [], links: null, paragraphs };
  loadAttributions();
  await withLibrary((library) => beginIn(page, library));
}

/** Records have changed: nothing is gone on with. */
export function forgetBegun(): void {
  last = null;
}

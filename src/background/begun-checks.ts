/** Checks in two steps: what a glance began is gone on with when the whole report is asked for. */
import { type BegunIn, beginIn, foresee, glanceIn, settled } from '../dataset/library';
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
  // The answer goes first, and asking for five files would keep it back.
  setTimeout(openForReport);
  return begun.glance;
}

/** Ask for what a report needs; whoever makes one hears of a fault. */
function openForReport(): void {
  loadTables();
  loadAttributions();
  finishing().catch(() => undefined);
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

/**
 * Read the text that has passed the gate, as it came. A worker that was woken to let the reader in
 * has nothing else to do until that has read the page.
 */
export async function warmUp(text: string): Promise<void> {
  await withLibrary((library) => foresee(text, library));
}

/** Open what a check needs. */
export async function open(): Promise<void> {
  await withLibrary(() => undefined);
}

/** Records have changed: nothing is gone on with. */
export function forgetBegun(): void {
  last = null;
}

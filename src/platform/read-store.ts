/** Articles that a reader has read copies of, and what became of them; kept only where asked for. */
import browser from 'webextension-polyfill';
import type { NoticeKind } from '../engine/vocabulary';

/** One article that was read: no address, no title, no text. */
export interface ReadArticle {
  /** Id of the article's record. */
  readonly id: string;
  /** Day it was last read, ISO 8601. */
  readonly day: string;
  /** What its publisher was known to have done about it then, by the names the worker gives it. */
  readonly known: readonly string[];
}

/** What a publisher did about an article after it was read. */
export interface Corrected {
  readonly id: string;
  readonly headline: string;
  readonly lang: string;
  /** Day it was last read before this was known. */
  readonly read: string;
  readonly kind: NoticeKind;
  /** Day of the publisher's act, as the record has it. */
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  /** Whether the reader has put the line away. */
  readonly told: boolean;
}

export interface ReadList {
  readonly articles: readonly ReadArticle[];
  readonly corrected: readonly Corrected[];
}

const KEY = 'readList';
const NOTHING: ReadList = { articles: [], corrected: [] };
/** Articles and corrections kept: years of reading, and a few kilobytes. */
const MOST = 500;

/** The list; empty where nothing was kept or it cannot be read. */
export async function readList(): Promise<ReadList> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<ReadList> | undefined;
    const { articles, corrected } = stored ?? {};
    return Array.isArray(articles) && Array.isArray(corrected) ? { articles, corrected } : NOTHING;
  } catch {
    return NOTHING;
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Change the list, one change after the other within a part of the extension; the newest are kept. */
export function changeReadList(by: (now: ReadList) => ReadList): Promise<void> {
  const next = turn.then(async () => {
    const { articles, corrected } = by(await readList());
    const list = { articles: articles.slice(-MOST), corrected: corrected.slice(-MOST) };
    await browser.storage.local.set({ [KEY]: list });
  });
  turn = next.catch(() => undefined);
  return next;
}

/** Forget all of it. */
export async function clearReadList(): Promise<void> {
  await changeReadList(() => NOTHING);
}

/** Put the lines on corrections away: each is told once. */
export async function markTold(): Promise<void> {
  await changeReadList(({ articles, corrected }) => ({
    articles,
    corrected: corrected.map((each) => ({ ...each, told: true })),
  }));
}

/** Drafts and the desk, in a database of the editor's own: they outlive the page and the browser. */
import type { DBSchema } from 'idb';
import { database } from '../platform/database';
import { type Desk, EMPTY_DESK } from './desk';
import type { Draft } from './draft';

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft };
  desk: { key: string; value: Desk };
}

const shelf = database<Shelf>('hearsay-editor', 1, (db) => {
  db.createObjectStore('drafts', { keyPath: 'key' });
  db.createObjectStore('desk');
});

/** Every draft, the one changed last first. Rejects where the browser gives no storage. */
export async function readDrafts(): Promise<readonly Draft[]> {
  const all = await (await shelf()).getAll('drafts');
  return all.sort((one, other) => other.changed.localeCompare(one.changed));
}

/** Keep a draft in place of what it was; rejects, keeping that, when there is no room. */
export async function keepDraft(draft: Draft): Promise<void> {
  await (await shelf()).put('drafts', draft);
}

/** Forget a draft. */
export async function dropDraft(key: string): Promise<void> {
  await (await shelf()).delete('drafts', key);
}

/** The desk as it was left; an empty one at first. */
export async function readDesk(): Promise<Desk> {
  return (await (await shelf()).get('desk', 'mine')) ?? EMPTY_DESK;
}

/** Keep the desk. */
export async function keepDesk(desk: Desk): Promise<void> {
  await (await shelf()).put('desk', desk, 'mine');
}

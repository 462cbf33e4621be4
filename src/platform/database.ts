/** A database of the extension's own in IndexedDB. */
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/**
 * A door to the database `name`, opened at the first call; `upgrade` makes its stores. Opened anew
 * where the browser closed it or gave none, so that one failure is not kept for good.
 */
export function database<Shelf extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Shelf>['upgrade']>,
): () => Promise<IDBPDatabase<Shelf>> {
  let opening: Promise<IDBPDatabase<Shelf>> | null = null;
  const close = (): void => {
    opening = null;
  };
  return () => {
    opening ??= openDB<Shelf>(name, version, { upgrade, terminated: close }).catch(
      (fault: unknown) => {
        close();
        throw fault;
      },
    );
    return opening;
  };
}

/** The part of the browser's extension API that the platform uses, in memory. */

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
}

/** A storage area; `broken` makes every access reject. */
export function storageArea(content: Record<string, unknown> = {}, broken = false) {
  const guard = () => {
    if (broken) throw new Error('the area is out of order');
  };
  return {
    content,
    /** `null` asks for everything. */
    async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
      guard();
      const names = keys === null ? Object.keys(content) : [keys].flat();
      return structuredClone(
        Object.fromEntries(
          names.flatMap((name) => (name in content ? [[name, content[name]]] : [])),
        ),
      );
    },
    async set(entries: Record<string, unknown>) {
      guard();
      Object.assign(content, structuredClone(entries));
    },
    async remove(keys: string | readonly string[]) {
      guard();
      for (const key of [keys].flat()) delete content[key];
    },
  };
}

/** A fresh browser whose extension is called `hearsay`. */
export function fakeBrowser() {
  return {
    runtime: {
      id: 'hearsay',
      onMessage: event(),
      onStartup: event(),
      getURL: (path: string) => `extension://hearsay/${path}`,
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    storage: {
      sync: storageArea() as ReturnType<typeof storageArea> | undefined,
      local: storageArea(),
      onChanged: event(),
    },
    tabs: { sendMessage: async (_tab: number, _message: unknown): Promise<unknown> => undefined },
  };
}

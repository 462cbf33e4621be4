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
    async get(key: string) {
      guard();
      return key in content ? { [key]: structuredClone(content[key]) } : {};
    },
    async set(entries: Record<string, unknown>) {
      guard();
      Object.assign(content, structuredClone(entries));
    },
    async remove(key: string) {
      guard();
      delete content[key];
    },
  };
}

/** A fresh browser whose extension is called `hearsay`. */
export function fakeBrowser() {
  return {
    runtime: {
      id: 'hearsay',
      onMessage: event(),
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

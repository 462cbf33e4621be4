/**
 * The browser's own API whole, which the background's build puts in the polyfill's place: being
 * wrapped, every part of the API is made at each start, and most are not asked for. Both browsers
 * answer with promises by themselves; where there is no `browser`, as in Chrome before it had one,
 * only what a listener returns has to be handed over.
 */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Answer = (reply: unknown) => void;

interface Events {
  addListener(
    listener: (message: unknown, sender: unknown, answer: Answer) => boolean | undefined,
  ): void;
}

interface Api {
  readonly runtime: { readonly id?: string; readonly onMessage: Events };
}

/** `api`, with listeners that may return a promise; everything else is reached through it, when it is asked for. */
export function answering<T extends Api>(api: T): T {
  const onMessage = {
    addListener(listener: Listener): void {
      api.runtime.onMessage.addListener((message, sender, answer) => {
        const reply = listener(message, sender);
        reply?.then(answer);
        return reply && true;
      });
    },
  };
  const runtime = Object.create(api.runtime, { onMessage: { value: onMessage } });
  return Object.create(api, { runtime: { value: runtime } });
}

const world = globalThis as { readonly browser?: Api; readonly chrome?: Api };

// biome-ignore lint/style/noDefaultExport: the polyfill has no other name.
export default world.browser ?? (world.chrome && answering(world.chrome));

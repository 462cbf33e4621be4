/** Entry of the content script: one session per document, and its answers to popup and background. */
import { answer, askBackground } from '../platform/channel';
import { readSettings, watchSettings } from '../platform/settings-store';
import { importedGateKeys } from '../platform/stored-gate';
import type { ContentCalls } from '../protocol';
import { selectedPassage } from './passage';
import { Session } from './session';

/** Our own world's globals; the page cannot see them. */
const world = globalThis as { hearsayRuns?: true };

const isTop = self === top;
/** How long a page lets its frames speak first when it has nothing to say itself. */
const FRAMES_FIRST_MS = 150;

function begin(): void {
  const session = new Session({
    ask: askBackground,
    readSettings,
    watchSettings,
    gateKeys: async () => [__GATE_KEYS__, ...(await importedGateKeys())],
    isTop,
  });

  /** A frame answers only for findings of its own; the top page answers for all the rest. */
  const speak = <T>(mine: boolean, say: () => Promise<T>): Promise<T> | undefined => {
    if (mine) return say();
    if (!isTop) return undefined;
    if (!document.querySelector('iframe, frame')) return say();
    return new Promise((resolve, reject) => {
      setTimeout(() => say().then(resolve, reject), FRAMES_FIRST_MS);
    });
  };

  answer<ContentCalls>({
    'page/status': () => speak(session.hasFlags, () => session.settledStatus()),
    'page/check': ({ anyway, selection }) => {
      const passage = selection === true ? selectedPassage() : null;
      // Of all frames, the one with the selection is meant.
      if (selection === true && !passage) return undefined;
      const checked = session.check(anyway === true, passage);
      return speak(passage !== null || session.hasFlags, () => checked);
    },
    'page/hide': ({ hidden }) => {
      const status = session.hide(hidden === true);
      return speak(session.hasFlags, async () => status);
    },
    'page/source': () => speak(session.hasFlags, async () => session.source()),
    'page/place': () => speak(session.hasFlags, async () => session.place()),
    'flag/reveal': ({ flagId }) =>
      speak(session.hasFlags, async () => session.reveal(String(flagId))),
    'flag/step': ({ by }) => speak(session.hasFlags, async () => session.step(by === -1 ? -1 : 1)),
  });
  session.start(new AbortController().signal);
}

const readable = /^(text\/html|application\/xhtml\+xml)$/.test(document.contentType);
if (readable && !world.hearsayRuns) {
  world.hearsayRuns = true;
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}

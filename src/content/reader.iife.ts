/**
 * Entry of the reader, which the background brings into a frame that may carry a known article or
 * is asked about: one session per document, and its answers to popup and background.
 */
import { isAlive } from '../platform/bare';
import { answer, askBackground } from '../platform/channel';
import { readSettings, watchSettings } from '../platform/settings-store';
import type { ContentCalls } from '../protocol';
import { selectedPassage } from './passage';
import { Session } from './session';
import { type Stub, stubHere } from './world';

const isTop = self === top;
/** How long a page lets its frames speak first when it has nothing to say itself. */
const FRAMES_FIRST_MS = 150;

/** How often a page with marks asks whether its extension was updated or removed, in milliseconds. */
const STILL_THERE_MS = 500;

function begin(stub: Stub): void {
  const life = new AbortController();
  // Read while the page is; every later look asks what is stored by then.
  let first: ReturnType<Stub['keys']> | null = stub.keys();
  first.catch(() => undefined);
  const gateKeys = () => {
    const keys = first ?? stub.keys();
    first = null;
    return keys;
  };
  const session = new Session({
    ask: askBackground,
    readSettings,
    watchSettings,
    gateKeys,
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

  stub.isRead = true;
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
    'passage/reveal': ({ pageParagraph, start, end }) =>
      speak(session.hasFlags, async () =>
        session.revealPassage(Number(pageParagraph), { start: Number(start), end: Number(end) }),
      ),
    'flag/step': ({ by }) =>
      speak(session.hasFlags, async () => {
        // The first marks stand before there is anything to go to.
        await session.settledStatus();
        return session.step(by === -1 ? -1 : 1);
      }),
  });
  session.start(life.signal);
  // An update leaves this script behind without a word: it takes away what it put up.
  const watching = setInterval(() => {
    if (isAlive()) return;
    clearInterval(watching);
    life.abort();
  }, STILL_THERE_MS);
}

const stub = stubHere();
if (stub && !stub.isRead) begin(stub);

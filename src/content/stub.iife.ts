/**
 * Entry of what runs in every frame. Asks one question of the page's text, whether it may carry a
 * known article; only then the background brings in the reader. Nearly every page ends here.
 */
import { type GateKeys, passesGate } from '../engine/recognition/gate';
import { isAlive, listen, send, stored } from '../platform/bare';
import { GATE_NAMES } from '../platform/gate-names';
import { textOf, WATCHED } from './raw-text';
import { beStub, type Stub, stubHere } from './world';

/** Quiet time before looking at late text, doubled with every look and earned back with time. */
const QUIET_MS = 500;
const MOST_DOUBLINGS = 6;
const EARNED_BACK_MS = 30_000;
/** Frames with less text than this hold no article. */
const FRAME_CHARS = 500;

/** Pages of text and markup; pictures, players and the browser's own viewers have no text of theirs. */
const READABLE = /^text\/(html|plain)$|xhtml/;

const isTop = self === top;
let loading: Promise<unknown> | null = null;

const observer = new MutationObserver(() => plan());
let planned = false;
let looks = 0;
let lastLook = 0;

async function readKeys(): Promise<readonly GateKeys[]> {
  const given = await stored(GATE_NAMES);
  // The first page after an installation may be quicker than the worker.
  if (!given[GATE_NAMES[0]]) {
    await send('gate/renew');
    Object.assign(given, await stored(GATE_NAMES));
  }
  return GATE_NAMES.map((name) => given[name] as GateKeys | undefined).filter(
    (keys) => typeof keys?.keys === 'string',
  ) as GateKeys[];
}

const stub: Stub = { keys: readKeys, handle: null };

/** Have the background bring the reader into this frame. */
function load(): Promise<unknown> {
  observer.disconnect();
  loading ??= send('reader/load').finally(() => {
    // Where it did not get in, the next who asks may try again.
    if (!stub.handle) loading = null;
  });
  return loading;
}

async function look(): Promise<void> {
  planned = false;
  if (loading) return;
  if (!isAlive()) {
    observer.disconnect();
    return;
  }
  if (document.visibilityState === 'hidden') {
    document.addEventListener('visibilitychange', () => plan(), { once: true });
    return;
  }
  const known = await readKeys();
  looks = Math.max(0, looks - Math.floor((Date.now() - lastLook) / EARNED_BACK_MS)) + 1;
  lastLook = Date.now();
  const text = textOf(observer);
  if (!isTop && text.length < FRAME_CHARS) return;
  if (known.some((one) => passesGate(text, one))) await load();
}

function plan(): void {
  if (planned) return;
  planned = true;
  setTimeout(() => look().catch(() => {}), QUIET_MS * 2 ** Math.min(looks, MOST_DOUBLINGS));
}

/** Somebody asks this frame: the reader answers, and comes in for it where it is worth it. */
function answer(message: unknown): Promise<unknown> | undefined {
  const { to, body } = (message ?? {}) as { to?: unknown; body?: { selection?: unknown } };
  // Once the reader is there, it listens for itself.
  if (typeof to !== 'string' || stub.handle) return undefined;
  if (!isTop && !loading) {
    if (to !== 'page/check') return undefined;
    if (body?.selection !== true || getSelection()?.isCollapsed) return undefined;
  }
  return load().then(() => stub.handle?.(message));
}

// A page that is being prepared unseen is hidden until it is shown, and `look` waits for that.
if (!stubHere() && READABLE.test(document.contentType)) {
  beStub(stub);
  listen(answer);
  observer.observe(document, WATCHED);
  look().catch(() => {});
}

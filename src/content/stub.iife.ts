/**
 * Entry of what runs in every frame. Asks one question of the page's text, whether it may carry a
 * known article; only then the background brings in the reader. Nearly every page ends here.
 */
import { type GateKeys, passesGate } from '../engine/recognition/gate';
import { isAlive, send, stored } from '../platform/bare';
import { GATE_NAMES } from '../platform/gate-names';
import { hasOpened, textOf, WATCHED } from './raw-text';
import { beStub, type Stub, stubHere } from './world';

/** Quiet time before looking at late text, doubled with every look and earned back with time. */
const QUIET_MS = 500;
const MOST_DOUBLINGS = 6;
const EARNED_BACK_MS = 120_000;
/** Frames with less text than this hold no article. */
const FRAME_CHARS = 500;

/** Pages of text and markup; pictures, players and the browser's own viewers have no text of theirs. */
const READABLE = /html|plain/;

const observer = new MutationObserver(plan);
let planned = false;
let looks = 0;

async function readKeys(): Promise<readonly GateKeys[]> {
  let given = await stored(GATE_NAMES);
  // The first page after an installation may be quicker than the worker.
  if (!given[GATE_NAMES[0]]) {
    await send('gate/renew');
    given = await stored(GATE_NAMES);
  }
  return GATE_NAMES.flatMap((name) => (given[name] as GateKeys | undefined) ?? []).filter(
    ({ keys }) => typeof keys === 'string',
  );
}

const stub: Stub = { keys: readKeys, isRead: false };

async function look(): Promise<void> {
  planned = false;
  // Whether this is a left-over of an older version is no question yet at the first look.
  if (stub.isRead || (looks > 0 && !isAlive())) {
    observer.disconnect();
    return;
  }
  if (document.hidden) {
    document.addEventListener('visibilitychange', plan, { once: true });
    return;
  }
  looks += 1;
  setTimeout(() => {
    looks -= 1;
  }, EARNED_BACK_MS);
  const text = textOf(observer);
  attend(QUIET_MS);
  if (self !== top && text.length < FRAME_CHARS) return;
  const known = await readKeys();
  // The next look ends this script where the reader has come, and asks again where it did not get in.
  if (known.some((one) => passesGate(text, one))) await send('reader/load');
}

/** Look again once an element has been given a shadow tree; asked ever more seldom, for three minutes. */
function attend(ms: number): void {
  setTimeout(() => (hasOpened() ? plan() : ms < EARNED_BACK_MS && attend(3 * ms)), ms);
}

function plan(): void {
  if (planned) return;
  planned = true;
  setTimeout(() => look().catch(() => {}), QUIET_MS * 2 ** Math.min(looks, MOST_DOUBLINGS));
}

// A page that is being prepared unseen is hidden until it is shown, and `look` waits for that.
if (!stubHere() && READABLE.test(document.contentType)) {
  beStub(stub);
  observer.observe(document, WATCHED);
  look().catch(() => {});
}

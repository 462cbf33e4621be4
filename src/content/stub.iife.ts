/**
 * Entry of what runs in every frame. Asks one question of the page's text, whether it may carry a
 * known article; only then the background brings in the reader. Nearly every page ends here.
 */
import { type GateKeys, passesGate } from '../engine/recognition/gate';
import { isAlive, send, stored } from '../platform/bare';
import { GATE_NAMES } from '../platform/gate-names';
import {
  ASKED_LATER_MS,
  ASKED_MS,
  EARNED_BACK_MS,
  FORESEEN_CHARS,
  FRAME_CHARS,
  LITTLE,
  QUIET_MS,
  SLOWER,
} from './look-constants';
import { hasLateTree, textOf, WATCHED } from './raw-text';
import { beStub, type Stub } from './world';

/** Pages of text and markup; pictures, players and the browser's own viewers have no text of theirs. */
const READABLE = /html|plain/;

const observer = new MutationObserver(plan);
let planned = false;
let looks = 0;
/** The next time that elements are asked; 0 before anything was read. */
let asking = 0;

async function readKeys(): Promise<readonly GateKeys[]> {
  let given = await stored(GATE_NAMES);
  // The first page after an installation may be quicker than the worker.
  if (!given[GATE_NAMES[0]]) {
    await send('gate/renew');
    given = await stored(GATE_NAMES);
  }
  return GATE_NAMES.map((name) => given[name] as GateKeys | undefined).filter(
    (one): one is GateKeys => typeof one?.keys === 'string',
  );
}

const stub: Stub = { keys: readKeys, isRead: false };

async function look(): Promise<void> {
  planned = false;
  // Whether this is a left-over of an older version is no question yet at the first look.
  if (stub.isRead || (asking && !isAlive())) {
    observer.disconnect();
    return;
  }
  if (document.hidden) {
    document.addEventListener('visibilitychange', plan, { once: true });
    return;
  }
  const text = textOf(observer, !asking);
  // Most frames are empty, and hear of what is put into them.
  if (!text) return;
  looks += 1;
  setTimeout(() => {
    looks -= 1;
  }, EARNED_BACK_MS);
  attend(text.length < LITTLE ? ASKED_MS : ASKED_LATER_MS);
  // The window above may not have been entered yet, which costs more than all else here.
  if (text.length < FRAME_CHARS && self !== top) return;
  const known = await readKeys();
  // The next look ends this script where the reader has come, and asks again where it did not get in.
  if (known.some((one) => passesGate(text, one)))
    await send('reader/load', { text: text.slice(0, FORESEEN_CHARS) });
}

/** Look again once an element has been given a shadow tree; one timer asks for all looks. */
function attend(ms: number): void {
  clearTimeout(asking);
  asking = setTimeout(
    () => (hasLateTree() ? plan() : ms < EARNED_BACK_MS && attend(SLOWER * ms)),
    ms,
  ) as unknown as number;
}

function plan(): void {
  if (planned) return;
  planned = true;
  setTimeout(() => look().catch(() => {}), QUIET_MS * 2 ** looks);
}

// A page that is being prepared unseen is hidden until it is shown, and `look` waits for that.
if (READABLE.test(document.contentType) && beStub(stub)) {
  observer.observe(document, WATCHED);
  look().catch(() => {});
}

/**
 * What the scripts of one frame know of each other. It hangs on our own world's global under a
 * symbol, which no element, frame or form field of the page can be named by.
 */
import type { GateKeys } from '../engine/recognition/gate';

/** What the stub holds ready for the reader. */
export interface Stub {
  /** Keys of everything known now. */
  readonly keys: () => Promise<readonly GateKeys[]>;
  /** Whether the reader has come, which from then on watches and answers. */
  isRead: boolean;
}

const MARK = Symbol.for('hearsay');
const world = globalThis as { [MARK]?: Stub };

/** The stub that is in this frame already. */
export function stubHere(): Stub | undefined {
  return world[MARK];
}

/** Be the stub of this frame; false where there is one. */
export function beStub(stub: Stub): boolean {
  if (world[MARK]) return false;
  world[MARK] = stub;
  return true;
}

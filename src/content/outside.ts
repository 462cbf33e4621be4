import type { GateKeys } from '../engine/recognition/gate';
import type { BackgroundCalls } from '../protocol';
import type { Settings } from '../settings';

/** What a session needs of the world outside the page. */
export interface Outside {
  readonly ask: <K extends keyof BackgroundCalls>(
    to: K,
    body: BackgroundCalls[K]['request'],
  ) => Promise<BackgroundCalls[K]['reply']>;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (listener: (next: Settings) => void, signal: AbortSignal) => void;
  /** Gate keys of everything loaded, bundled and imported. */
  readonly gateKeys: () => Promise<readonly GateKeys[]>;
  /** False for a frame inside another page. */
  readonly isTop: boolean;
}

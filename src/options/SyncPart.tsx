/** Whether settings travel between a reader's browsers, and how that goes. */
import { useEffect, useState } from 'preact/hooks';
import type { SyncState } from '../platform/sync-store';
import type { Wording } from '../protocol';
import { Part } from '../ui/Part';
import { Switch } from '../ui/Switch';
import { say } from '../ui/wording';

export interface SyncDoors {
  readonly read: () => Promise<SyncState>;
  readonly choose: (on: boolean) => Promise<void>;
  readonly watch: (listener: (state: SyncState) => void, signal: AbortSignal) => void;
}

/** A switch that is off at first; what was not handed on is said beside it. */
export function SyncPart({ wording, doors }: { wording: Wording; doors: SyncDoors }) {
  const [state, setState] = useState<SyncState>({ on: false, fault: null, left: 0 });
  useEffect(() => {
    const life = new AbortController();
    doors.read().then(setState);
    doors.watch(setState, life.signal);
    return () => life.abort();
  }, [doors]);
  const choose = (on: boolean) => {
    const refused = (fault: Error) => setState({ ...state, fault: fault.message });
    doors.choose(on).then(() => setState({ ...state, on }), refused);
  };
  const { on, fault, left } = state;
  return (
    <Part id="sync" title={say(wording, 'sync_title')}>
      <Switch on={on} onChange={choose}>
        {say(wording, 'sync_switch')}
      </Switch>
      <p class="small soft">{say(wording, 'sync_hint')}</p>
      <p class="small" role="status">
        {on && fault !== null && say(wording, 'sync_fault', { reason: fault })}
        {on && fault === null && left > 0 && say(wording, 'sync_left', { n: left })}
      </p>
    </Part>
  );
}

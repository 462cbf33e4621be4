/** The keys that act on a page, as the browser has them. */
import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { Part } from '../ui/Part';
import { say, type TextName } from '../ui/wording';

interface ShortcutsPartProps {
  readonly wording: Wording;
  readonly read: () => Promise<Readonly<Record<string, string>>>;
}

const COMMANDS: readonly (readonly [string, TextName])[] = [
  ['_execute_action', 'command_popup'],
  ['toggle-overlay', 'command_toggle'],
  ['next-mark', 'command_next'],
  ['previous-mark', 'command_previous'],
];

/** One line per command; browsers let readers change them on a page of their own. */
export function ShortcutsPart({ wording, read }: ShortcutsPartProps) {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    read().then(setKeys, () => undefined);
  }, [read]);
  return (
    <Part
      id="shortcuts"
      title={say(wording, 'options_shortcuts')}
      hint={say(wording, 'options_shortcuts_hint')}
    >
      <dl class="facts keys">
        {COMMANDS.map(([command, name]) => (
          <div key={command}>
            <dt>{keys[command] ? <kbd>{keys[command]}</kbd> : say(wording, 'shortcut_none')}</dt>
            <dd>{say(wording, name)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

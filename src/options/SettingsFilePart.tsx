/** All settings out, in, and back to where they began. */
import { useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { saveText } from '../ui/download';
import { FileButton } from '../ui/FileButton';
import { Part } from '../ui/Part';
import { say } from '../ui/wording';
import { loadSettingsFile, settingsFile } from './settings-file';

interface SettingsFilePartProps {
  readonly settings: Settings;
  readonly wording: Wording;
  readonly replace: (settings: Settings) => void;
}

/** Save, load, reset; a reset asks first. */
export function SettingsFilePart({ settings, wording, replace }: SettingsFilePartProps) {
  const [told, setTold] = useState('');
  const [asking, setAsking] = useState(false);

  const load = (text: string) => {
    const loaded = loadSettingsFile(text, settings);
    if (loaded.ok) {
      replace(loaded.settings);
      setTold(say(wording, 'file_loaded'));
    } else if (loaded.fields.length > 0) {
      setTold(say(wording, 'file_faults', { fields: loaded.fields.join(', ') }));
    } else {
      setTold(say(wording, 'file_unreadable'));
    }
  };
  const reset = () => {
    replace(DEFAULT_SETTINGS);
    setAsking(false);
    setTold(say(wording, 'options_reset_done'));
  };

  return (
    <Part id="file" title={say(wording, 'options_file')}>
      <p class="line">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveText('hearsay-settings.json', settingsFile(settings), 'application/json')
          }
        >
          {say(wording, 'file_export')}
        </button>
        <FileButton
          accept="application/json,.json"
          label={say(wording, 'file_import')}
          onText={load}
        />
        <button
          type="button"
          class="button"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {say(wording, 'options_reset')}
        </button>
      </p>
      {asking && (
        <div class="ask">
          <p>{say(wording, 'options_reset_ask')}</p>
          <p class="line">
            <button type="button" class="button" data-main onClick={reset}>
              {say(wording, 'options_reset_yes')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {say(wording, 'options_reset_no')}
            </button>
          </p>
        </div>
      )}
      <p role="status">{told}</p>
    </Part>
  );
}

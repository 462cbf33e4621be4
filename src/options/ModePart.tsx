/** When pages are checked. */
import { ModeChoice } from '../ui/ModeChoice';
import { Part } from '../ui/Part';
import { say } from '../ui/wording';
import type { PartProps } from './Options';

/** Automatic or only-when-I-click. */
export function ModePart({ settings, wording, alter }: PartProps) {
  return (
    <Part id="when" title={say(wording, 'options_when')}>
      <ModeChoice
        mode={settings.mode}
        wording={wording}
        labelledBy="when"
        onChange={(mode) => alter((now) => ({ ...now, mode }))}
      />
    </Part>
  );
}

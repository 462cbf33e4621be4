/** Automatic, or only when I click. */
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { say } from './wording';

interface ModeChoiceProps {
  readonly mode: Settings['mode'];
  readonly wording: Wording;
  /** Id of the heading that names the choice. */
  readonly labelledBy: string;
  readonly onChange: (mode: Settings['mode']) => void;
}

/** Two radio buttons, each with what it means. */
export function ModeChoice({ mode, wording, labelledBy, onChange }: ModeChoiceProps) {
  return (
    <div class="choices" role="radiogroup" aria-labelledby={labelledBy}>
      {(['auto', 'click'] as const).map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name="mode"
            checked={mode === choice}
            onChange={() => onChange(choice)}
          />
          <span>
            <b>{say(wording, `mode_${choice}`)}</b>
            <span class="soft hint">{say(wording, `mode_${choice}_hint`)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

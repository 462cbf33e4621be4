/** A switch with its label. */
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Name for screen readers, where the visible label does not say enough. */
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** A real checkbox in the role of a switch: keys, forms and forced colours come with it. */
export function Switch({ on, onChange, name, children }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox carries its own state.
        role="switch"
        checked={on}
        aria-label={name}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

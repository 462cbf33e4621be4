/** All settings as a file, out and in. */
import { parseSettings, SETTINGS_VERSION, type Settings, settingsFaults } from '../settings';

const KIND = 'hearsay-settings';

/** What became of a file that was to be loaded. */
export type Loaded =
  | { readonly ok: true; readonly settings: Settings }
  /** Not a settings file at all (`fields` empty), or one with fields that do not fit. */
  | { readonly ok: false; readonly fields: readonly string[] };

/** The text of a settings file. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings a file would leave: what it holds over what the reader has. A file with any
 * fault changes nothing, so that half a file never overwrites half of somebody's choices.
 */
export function loadSettingsFile(text: string, now: Settings): Loaded {
  const given = contentOf(text);
  if (!given) return { ok: false, fields: [] };
  const fields = settingsFaults(given);
  if (fields.length > 0) return { ok: false, fields };
  return { ok: true, settings: parseSettings({ ...now, ...given }) };
}

function contentOf(text: string): Record<string, unknown> | null {
  try {
    const file = JSON.parse(text) as { kind?: unknown; settings?: unknown } | null;
    const { settings } = file?.kind === KIND ? file : {};
    return typeof settings === 'object' && settings !== null && !Array.isArray(settings)
      ? (settings as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** The language of the interface. */
import { INTERFACE_LANGUAGES } from '../settings';
import { Part } from '../ui/Part';
import { say } from '../ui/wording';
import type { PartProps } from './Options';

/** A language in its own words, so that its speakers find it: "Deutsch". */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** As in the browser, or one of the languages there are. */
export function LanguagePart({ settings, wording, alter }: PartProps) {
  return (
    <Part id="language" title={say(wording, 'options_language')}>
      <select
        aria-labelledby="language"
        value={settings.language}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const language = INTERFACE_LANGUAGES.find((known) => known === chosen) ?? 'auto';
          alter((now) => ({ ...now, language }));
        }}
      >
        <option value="auto">{say(wording, 'language_auto')}</option>
        {INTERFACE_LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </Part>
  );
}

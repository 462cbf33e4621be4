/** Colour and line of the marks, with a live preview. */

import { CATEGORIES } from '../engine/vocabulary';
import { DEFAULT_SETTINGS, MARK_STYLES, type Settings } from '../settings';
import { categoryName } from '../ui/flag-words';
import { MarkSample } from '../ui/MarkSample';
import { Part } from '../ui/Part';
import { Rich } from '../ui/Rich';
import { say } from '../ui/wording';
import type { PartProps } from './Options';

type Mark = Settings['marks']['claim'];

/** One line per category; the sentence below changes as the choice is made. */
export function Appearance({ settings, wording, alter }: PartProps) {
  const { marks } = settings;
  const change = (category: keyof Settings['marks'], part: Partial<Mark>) =>
    alter((now) => ({
      ...now,
      marks: { ...now.marks, [category]: { ...now.marks[category], ...part } },
    }));
  const sample = (category: keyof Settings['marks']) => (
    <MarkSample category={category} marks={marks}>
      {say(wording, `options_preview_${category}`)}
    </MarkSample>
  );
  return (
    <Part id="look" title={say(wording, 'options_look')} hint={say(wording, 'options_look_hint')}>
      <ul class="rows">
        {CATEGORIES.map((category) => {
          const label = say(wording, categoryName(category));
          return (
            <li key={category} class="look">
              <b>{label}</b>
              <label>
                <span class="small soft">{say(wording, 'options_colour')}</span>
                <input
                  type="color"
                  value={marks[category].colour}
                  aria-label={say(wording, 'options_colour_of', { category: label })}
                  onChange={(event) => change(category, { colour: event.currentTarget.value })}
                />
              </label>
              <label>
                <span class="small soft">{say(wording, 'options_style')}</span>
                <select
                  value={marks[category].style}
                  aria-label={say(wording, 'options_style_of', { category: label })}
                  onChange={(event) => {
                    const style = MARK_STYLES.find((known) => known === event.currentTarget.value);
                    if (style) change(category, { style });
                  }}
                >
                  {MARK_STYLES.map((style) => (
                    <option key={style} value={style}>
                      {say(wording, `style_${style}`)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
      <figure class="preview">
        <figcaption class="kicker">{say(wording, 'options_preview')}</figcaption>
        <p class="quote">
          <Rich
            text={say(wording, 'options_preview_text')}
            slots={{
              sourcing: sample('sourcing'),
              translation: sample('translation'),
              claim: sample('claim'),
            }}
          />
        </p>
      </figure>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => alter((now) => ({ ...now, marks: DEFAULT_SETTINGS.marks }))}
        >
          {say(wording, 'options_look_reset')}
        </button>
      </p>
    </Part>
  );
}

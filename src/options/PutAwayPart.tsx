/** Findings the reader put away, to be brought back. */
import { Part } from '../ui/Part';
import { say } from '../ui/wording';
import type { PartProps } from './Options';

/** One line per finding, with its words and its article; newest first. */
export function PutAwayPart({ settings, wording, alter }: PartProps) {
  const entries = [...settings.putAway].reverse();
  return (
    <Part id="put-away" title={say(wording, 'options_put_away')}>
      {entries.length === 0 && <p class="soft">{say(wording, 'options_put_away_none')}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <li key={`${entry.article} ${entry.finding}`} class="line">
            <span>
              <q>{entry.words}</q>
              <span class="small soft hint">{entry.headline}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`${say(wording, 'put_back')}: ${entry.words}`}
              onClick={() =>
                alter((now) => ({
                  ...now,
                  putAway: now.putAway.filter(
                    ({ article, finding }) =>
                      article !== entry.article || finding !== entry.finding,
                  ),
                }))
              }
            >
              {say(wording, 'put_back')}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

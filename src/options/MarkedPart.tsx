/** Which categories and which statuses are marked. */
import { CATEGORIES } from '../engine/vocabulary';
import { categoryName } from '../ui/flag-words';
import { MarkSample } from '../ui/MarkSample';
import { Part } from '../ui/Part';
import { StatusLabel } from '../ui/StatusLabel';
import { Switch } from '../ui/Switch';
import { say } from '../ui/wording';
import { STATUSES } from './dataset-info';
import type { PartProps } from './Options';

/** A switch for each category, then one for each status of a claim, with what it means. */
export function MarkedPart({ settings, wording, alter }: PartProps) {
  const { show, statuses, marks } = settings;
  return (
    <>
      <Part id="marked" title={say(wording, 'options_marked')}>
        <ul class="rows">
          {CATEGORIES.map((category) => (
            <li key={category}>
              <Switch
                on={show[category]}
                onChange={(on) =>
                  alter((now) => ({ ...now, show: { ...now.show, [category]: on } }))
                }
              >
                <MarkSample category={category} marks={marks} />
                <b>{say(wording, categoryName(category))}</b>
                <span class="soft">{say(wording, `category_${category}_hint`)}</span>
              </Switch>
            </li>
          ))}
        </ul>
      </Part>
      <Part
        id="statuses"
        title={say(wording, 'options_statuses')}
        hint={say(wording, 'options_statuses_hint')}
      >
        <ul class="rows">
          {STATUSES.map((status) => (
            <li key={status}>
              <Switch
                on={statuses[status]}
                onChange={(on) =>
                  alter((now) => ({ ...now, statuses: { ...now.statuses, [status]: on } }))
                }
              >
                <StatusLabel flag={{ category: 'claim', kind: status }} wording={wording} />
                <span class="soft">{say(wording, `means_${status}`)}</span>
              </Switch>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

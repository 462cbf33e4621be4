/** The three kinds of mark: how they look, how many there are, and a switch for each. */
import type { Flag } from '../engine/report';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { CATEGORY_ORDER, categoryName } from '../ui/flag-words';
import { MarkSample } from '../ui/MarkSample';
import { Switch } from '../ui/Switch';
import { say } from '../ui/wording';
import { isHighlighted } from './listing';

interface CategoriesProps {
  readonly flags: readonly Flag[];
  readonly settings: Settings;
  readonly wording: Wording;
  readonly alter: (by: (now: Settings) => Settings) => void;
}

/** One line per category; a switch acts on the page at once, a count leads to its list. */
export function Categories({ flags, settings, wording, alter }: CategoriesProps) {
  return (
    <ul class="categories">
      {CATEGORY_ORDER.map((category) => {
        const count = flags.filter(
          (flag) => flag.category === category && isHighlighted(flag, settings),
        ).length;
        const shown = count.toLocaleString(wording.language);
        const label = say(wording, categoryName(category));
        return (
          <li key={category}>
            <Switch
              on={settings.show[category]}
              name={say(wording, 'flags_switch', { category: label })}
              onChange={(on) => alter((now) => ({ ...now, show: { ...now.show, [category]: on } }))}
            >
              <MarkSample category={category} marks={settings.marks} />
              <span>
                <b>{label}</b>
                <span class="small soft hint">{say(wording, `category_${category}_hint`)}</span>
              </span>
            </Switch>
            <a class="count" href={`#list-${category}`} aria-label={`${label}: ${shown}`}>
              {shown}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

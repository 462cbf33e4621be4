/** What is remembered of reading, where the reader asked for it, and what came of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Corrected, ReadList } from '../platform/read-store';
import { CorrectedLine } from '../ui/CorrectedLine';
import { showDate } from '../ui/dates';
import { Part } from '../ui/Part';
import { Switch } from '../ui/Switch';
import { say } from '../ui/wording';
import type { PartProps } from './Options';

export interface ReadDoors {
  readonly list: () => Promise<ReadList>;
  readonly clear: () => Promise<void>;
}

/** The name of a record without the pack it came in. */
const nameOf = (id: string): string => id.split('@')[0] ?? id;

/** A switch that is off at first, the whole list, and a button that empties it. */
export function ReadPart({ settings, wording, alter, doors }: PartProps & { doors: ReadDoors }) {
  const [list, setList] = useState<ReadList>({ articles: [], corrected: [] });
  const read = () => {
    doors.list().then(setList);
  };
  useEffect(read, [doors, settings.remember]);
  const clear = () => doors.clear().then(read);
  const turn = (remember: boolean) => {
    alter((now) => ({ ...now, remember }));
    if (!remember) clear();
  };
  const { articles, corrected } = list;
  return (
    <Part id="read" title={say(wording, 'read_title')}>
      <Switch on={settings.remember} onChange={turn}>
        {say(wording, 'read_switch')}
      </Switch>
      <p class="small soft">{say(wording, 'read_hint')}</p>
      {corrected.length > 0 && (
        <ul class="rows">
          {[...corrected].reverse().map((each: Corrected) => (
            <li key={`${each.id} ${each.date} ${each.kind}`}>
              <CorrectedLine corrected={each} wording={wording} />
            </li>
          ))}
        </ul>
      )}
      {articles.length > 0 && (
        <>
          <details>
            <summary>{say(wording, 'read_count', { n: articles.length })}</summary>
            <ul class="rows">
              {[...articles].reverse().map(({ id, day }) => (
                <li key={id}>
                  {nameOf(id)} <span class="small soft">{showDate(wording, day)}</span>
                </li>
              ))}
            </ul>
          </details>
          <p>
            <button type="button" class="button" onClick={clear}>
              {say(wording, 'read_clear')}
            </button>
          </p>
        </>
      )}
    </Part>
  );
}

/** Records that others made, compared with beside the bundled ones. */
import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { FileButton } from '../ui/FileButton';
import { Part } from '../ui/Part';
import { say } from '../ui/wording';

/** Both answer with the number of articles imported now. */
export interface RecordDoors {
  readonly count: () => Promise<number>;
  /** Keep what this file holds in place of what was imported before; null forgets it. */
  readonly keep: (text: string | null) => Promise<number>;
}

interface RecordsPartProps {
  readonly wording: Wording;
  readonly doors: RecordDoors;
}

/** Load and forget; a file that is not whole changes nothing and says where it is damaged. */
export function RecordsPart({ wording, doors }: RecordsPartProps) {
  const [articles, setArticles] = useState(0);
  const [fault, setFault] = useState<string | null>(null);

  const show = (work: Promise<number>) =>
    work.then(
      (now) => {
        setArticles(now);
        setFault(null);
      },
      (reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)),
    );
  useEffect(() => {
    show(doors.count());
  }, [doors]);

  return (
    <Part id="records" title={say(wording, 'options_records')}>
      <p class="small soft">{say(wording, 'records_hint')}</p>
      <p class="line">
        <FileButton
          accept="application/json,.json"
          label={say(wording, 'records_import')}
          onText={(text) => show(doors.keep(text))}
        />
        {articles > 0 && (
          <button type="button" class="button" onClick={() => show(doors.keep(null))}>
            {say(wording, 'records_forget')}
          </button>
        )}
      </p>
      <p role="status">{articles > 0 && say(wording, 'records_count', { n: articles })}</p>
      <p role="alert">{fault !== null && say(wording, 'records_fault', { reason: fault })}</p>
    </Part>
  );
}

/** What the extension knows, and how old that is. */
import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { showDate } from '../ui/dates';
import { Part } from '../ui/Part';
import { StatusLabel } from '../ui/StatusLabel';
import { say } from '../ui/wording';
import { type DatasetInfo, STATUSES } from './dataset-info';

interface DatasetPartProps {
  readonly wording: Wording;
  readonly version: string;
  readonly read: () => Promise<DatasetInfo>;
}

/** Articles, dates and counts; a damaged dataset is said to be one. */
export function DatasetPart({ wording, version, read }: DatasetPartProps) {
  const [info, setInfo] = useState<DatasetInfo | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    read().then(setInfo, (reason: unknown) =>
      setFault(reason instanceof Error ? reason.message : String(reason)),
    );
  }, [read]);

  return (
    <Part id="dataset" title={say(wording, 'options_dataset')}>
      {fault !== null && <p role="alert">{say(wording, 'dataset_fault', { reason: fault })}</p>}
      <dl class="facts">
        {info && (
          <>
            <div>
              <dt>{say(wording, 'dataset_date')}</dt>
              <dd>{showDate(wording, info.date)}</dd>
            </div>
            <div>
              <dt>{say(wording, 'dataset_articles')}</dt>
              <dd>{info.articles.length.toLocaleString(wording.language)}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{say(wording, 'dataset_version')}</dt>
          <dd>{version}</dd>
        </div>
      </dl>
      {info && (
        <>
          <ul class="rows">
            {info.articles.map((article) => (
              <li key={article.id}>
                <span class="quote" lang={article.lang}>
                  {article.headline}
                </span>
                <span class="small soft hint">
                  {say(wording, 'dataset_claims')}: {article.claims}
                  {' · '}
                  {say(wording, 'dataset_reviewed', { date: showDate(wording, article.reviewed) })}
                </span>
              </li>
            ))}
          </ul>
          <dl class="counts">
            {STATUSES.map((status) => (
              <div key={status}>
                <dt>
                  <StatusLabel flag={{ category: 'claim', kind: status }} wording={wording} />
                </dt>
                <dd>{info.statuses[status].toLocaleString(wording.language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Part>
  );
}

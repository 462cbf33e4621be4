/** One article that was read, and what its publisher did about it since. */
import type { Corrected } from '../platform/read-store';
import type { Wording } from '../protocol';
import { showDate } from './dates';
import { Outlink } from './Outlink';
import { say } from './wording';

interface CorrectedLineProps {
  readonly corrected: Omit<Corrected, 'id' | 'told'>;
  readonly wording: Wording;
}

/** When it was read, what was done by whom and when, and where that can be read. */
export function CorrectedLine({ corrected, wording }: CorrectedLineProps) {
  const { headline, lang, read, kind, date, publisher, url } = corrected;
  return (
    <>
      <span>{say(wording, 'read_before', { date: showDate(wording, read) })}</span>{' '}
      <Outlink href={url} lang={lang} wording={wording}>
        {headline}
      </Outlink>{' '}
      {say(wording, `notice_known_${kind}`, { publisher, date: showDate(wording, date) })}
    </>
  );
}

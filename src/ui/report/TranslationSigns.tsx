/** What the page's wording says about its way through other languages. */
import type { Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { say, sayLanguage } from '../wording';

/** Words; an average below this is no run at all. */
const SHORTEST_RUN = 2;

interface TranslationSignsProps {
  readonly report: Report;
  readonly wording: Wording;
}

/** Length of unchanged runs, and a pivot language with the signs that point to it. */
export function TranslationSigns({ report, wording }: TranslationSignsProps) {
  const { runWords, pivot, inherited, flags } = report;
  const signs = flags.filter(({ id }) => pivot?.flags.includes(id));
  return (
    <>
      {pivot && (
        <div class="pivot">
          <p>
            <b>{say(wording, `pivot_${pivot.lang}`)}</b>{' '}
            {say(wording, 'pivot_signs', { n: signs.length })}
          </p>
          <ul class="small">
            {signs.map(({ id, quote, note }) => (
              <li key={id}>
                <q>{quote}</q>
                {note.category === 'translation' && note.pivot && (
                  <>
                    {' ← '}
                    <i lang={note.pivot.lang}>{note.pivot.term}</i>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {inherited && (
        <p class="small">
          {say(wording, 'signs_inherited', { n: inherited.flags.length })}{' '}
          {inherited.lang &&
            say(wording, 'inherited_reads', { language: sayLanguage(wording, inherited.lang) })}
        </p>
      )}
      {runWords !== null && runWords >= SHORTEST_RUN && (
        <p class="small soft">{say(wording, 'runs', { n: Math.round(runWords) })}</p>
      )}
    </>
  );
}

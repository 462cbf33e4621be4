/** The lines of one finding. */
import type { Evidence } from '../../engine/article';
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { hostOf, Outlink } from '../Outlink';
import { say } from '../wording';
import { type Answer, answersOf } from './answers';

interface AnswersProps {
  readonly flag: Flag;
  readonly report: Report;
  readonly wording: Wording;
}

function Source({ source, wording }: { readonly source: Evidence; readonly wording: Wording }) {
  const { publisher, date, url } = source;
  const when = date === 'undated' ? say(wording, 'evidence_undated') : showDate(wording, date);
  return (
    <li>
      <Outlink href={url} wording={wording}>
        {publisher}
      </Outlink>
      {`, ${when}`} <span class="host">{hostOf(url)}</span>
    </li>
  );
}

/** The sentence to be read at a glance, and what follows it. */
function firstSentence(text: string): readonly [string, string] {
  const end = /[.;。](?=\s|$)/.exec(text)?.index;
  return end === undefined ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1)];
}

function Line({ answer, wording }: { readonly answer: Answer; readonly wording: Wording }) {
  const { label, values, text, lang, main = false, sources = [] } = answer;
  const [head, rest] = main ? firstSentence(text) : ['', text];
  const words =
    lang === 'page' ? (
      <q class="page-words">{text}</q>
    ) : (
      <>
        {head && <b>{head}</b>}
        {rest}
      </>
    );
  return (
    <div data-main={main}>
      <dt>{say(wording, label, values)}</dt>
      <dd lang={lang === 'page' ? undefined : (lang ?? undefined)}>
        {text && words}
        {sources.length > 0 && (
          <ul class="sources">
            {sources.map((source) => (
              <Source key={source.url + source.title} source={source} wording={wording} />
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** Here, known now, says who, how sure: what the kind of finding can answer of it. */
export function Answers({ flag, report, wording }: AnswersProps) {
  return (
    <dl class="answers">
      {answersOf(flag, report, wording).map((answer) => (
        <Line key={answer.label} answer={answer} wording={wording} />
      ))}
    </dl>
  );
}

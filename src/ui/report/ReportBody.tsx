/** A report to be read without its page: on screen, on paper, in a file. */
import type { Flag } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate, showMoment } from '../dates';
import type { Choice } from '../findings';
import { paragraphNumber } from '../paragraphs';
import { StatusLabel } from '../StatusLabel';
import { say } from '../wording';
import { AboutText } from './AboutText';
import { AnnotatedText } from './AnnotatedText';
import { Changes } from './Changes';
import { countLine, restLine } from './count-line';
import { fragmentLink, type ReportDocument, sentenceOf, weighed } from './document';
import { FindingBody } from './FindingBody';
import { replayLine } from './markdown';
import { Notices } from './Notices';
import { questionsOf } from './questions';
import { VerdictHead } from './VerdictHead';

interface ReportBodyProps {
  readonly document: ReportDocument;
  readonly choice: Choice;
  readonly wording: Wording;
  /** Ask instead of telling. */
  readonly questions?: boolean;
}

interface NoteProps extends ReportBodyProps {
  readonly flag: Flag;
  readonly n: number;
}

/** The sentence a finding stands in, and a link that opens the page there. */
function Sentence({ flag, document, wording }: Pick<NoteProps, 'flag' | 'document' | 'wording'>) {
  const sentence = sentenceOf(flag, document.source);
  const link = fragmentLink(flag, document.source);
  return (
    <blockquote>
      {sentence ? (
        <>
          {sentence.before}
          <mark>{sentence.words}</mark>
          {sentence.after}
        </>
      ) : (
        flag.quote
      )}{' '}
      {link && <a href={link}>{say(wording, 'flag_show')}</a>}
    </blockquote>
  );
}

function Note(props: NoteProps) {
  const { flag, n, document, wording, questions } = props;
  return (
    <li id={`note-${n}`} class="note-item">
      <h3>
        <span class="note-number">{n}</span>
        {questions ? null : <StatusLabel flag={flag} wording={wording} />}
        <span class="small soft">
          {say(wording, 'list_paragraph', { n: paragraphNumber(flag.pageParagraph) })}
        </span>
      </h3>
      <Sentence flag={flag} document={document} wording={wording} />
      {questions ? (
        <ul class="questions">
          {questionsOf(flag).map((name) => (
            <li key={name}>{say(wording, name)}</li>
          ))}
        </ul>
      ) : (
        <FindingBody flag={flag} report={document.report} wording={wording} open />
      )}
    </li>
  );
}

/** Address, verdict, text with numbers, notes by weight, what was left out, how to make it again. */
export function ReportBody(props: ReportBodyProps) {
  const { document, choice, wording, questions = false } = props;
  const { report, source, version, made } = document;
  const { shown, rest } = weighed(document, choice);
  const numberOf = (flag: Flag) => shown.indexOf(flag) + 1;
  return (
    <>
      <header class="report-head">
        <p class="kicker">{say(wording, 'report_title')}</p>
        {source && (
          <p>
            <b>{source.title}</b>
            <br />
            {source.url && <a href={source.url}>{source.url}</a>}
          </p>
        )}
        <p class="small soft">
          {say(wording, 'report_made', {
            when: showMoment(wording, made),
            version,
            date: showDate(wording, report.dataset.date),
          })}
        </p>
      </header>
      <VerdictHead report={report} wording={wording} />
      {!questions && <Notices report={report} wording={wording} />}
      <h2 class="count-line">{countLine(shown.length, document.hidden, wording)}</h2>
      <section class="notes" aria-label={say(wording, 'list_heading')}>
        <ol class="note-list">
          {shown.map((flag) => (
            <Note key={flag.id} {...props} questions={questions} flag={flag} n={numberOf(flag)} />
          ))}
        </ol>
        {rest.length > 0 && !questions && (
          <details>
            <summary>{restLine(rest.length, shown.length, wording)}</summary>
            <ul class="rest-list">
              {rest.map((flag) => (
                <li key={flag.id}>
                  <StatusLabel flag={flag} wording={wording} /> <q>{flag.quote}</q>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {source && source.paragraphs.length > 0 && (
        <section class="numbered" aria-label={say(wording, 'report_text')}>
          <h2 class="kicker">{say(wording, 'report_text')}</h2>
          <AnnotatedText
            paragraphs={source.paragraphs}
            lang={null}
            flags={shown}
            numberOf={numberOf}
          />
        </section>
      )}
      {!questions && (
        <Changes
          report={report}
          wording={wording}
          jump={source && source.paragraphs.length > 0 ? 'link' : undefined}
        />
      )}
      {!questions && <AboutText report={report} wording={wording} />}
      <p class="small soft">
        {say(wording, 'report_replay')}: <code>{replayLine('html')}</code>
      </p>
    </>
  );
}

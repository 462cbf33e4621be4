/** A text that stands on no page, and its findings beside it; also the demonstration. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Flag, Report } from '../engine/report';
import type { PageArticle } from '../engine/vocabulary';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { shownFlags } from '../ui/findings';
import { AnnotatedText } from '../ui/report/AnnotatedText';
import type { FaultPlace } from '../ui/report/fault';
import { ReportView } from '../ui/report/ReportView';
import { Wordmark } from '../ui/Wordmark';
import { say } from '../ui/wording';
import { TextForm } from './TextForm';

interface CheckPageProps {
  readonly stored: Settings;
  readonly wording: Wording;
  readonly change: (by: (now: Settings) => Settings) => Promise<Settings>;
  /** Compare a page with the dataset, rules included. */
  readonly check: (page: PageArticle) => Promise<Report>;
  readonly place: FaultPlace;
  /** Open the full report on what was checked. */
  readonly onReport: (checked: Checked) => void;
  /** Write a record about what was checked. */
  readonly onWrite: (checked: Checked) => void;
  /** The demonstration's text, where that is asked for. */
  readonly demo: Promise<PageArticle> | null;
}

export interface Checked {
  readonly page: PageArticle;
  readonly report: Report;
}

/** A click on a mark opens its finding in the list, which is the marks' equivalent for the keyboard. */
function pickMark(event: Event): void {
  const mark = (event.target as Element).closest<HTMLElement>('mark[data-flag]');
  const id = mark?.dataset['flag'];
  if (id === undefined) return;
  const head = document.querySelector<HTMLElement>(`.flag-head[data-flag="${CSS.escape(id)}"]`);
  if (head?.getAttribute('aria-expanded') === 'false') head.click();
  head?.focus();
}

/** Bring a paragraph of the checked text into view. */
function goTo(paragraph: number): void {
  const place = document.querySelector(`.annotated [data-paragraph="${paragraph}"]`);
  place?.scrollIntoView({ block: 'center' });
  for (const old of document.querySelectorAll('[data-now]')) old.removeAttribute('data-now');
  place?.setAttribute('data-now', '');
}

function Result({
  page,
  report,
  ...rest
}: Checked &
  Pick<CheckPageProps, 'wording' | 'place'> & {
    readonly settings: Settings;
    readonly alter: (by: (now: Settings) => Settings) => void;
  }) {
  const { settings, wording, place, alter } = rest;
  const state = { report, lost: [], hidden: false };
  const shown = shownFlags(state, settings);
  const show = ({ id, pageParagraph }: Pick<Flag, 'id' | 'pageParagraph'>) => {
    const place =
      document.querySelector(`mark[data-flag="${CSS.escape(id)}"]`) ??
      document.querySelector(`.annotated [data-paragraph="${pageParagraph}"]`);
    place?.scrollIntoView({ block: 'center' });
    for (const old of document.querySelectorAll('mark[data-now]')) old.removeAttribute('data-now');
    place?.setAttribute('data-now', '');
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    current?.addEventListener('click', pickMark);
    return () => current?.removeEventListener('click', pickMark);
  }, []);
  return (
    <div class="beside" ref={box}>
      <AnnotatedText
        paragraphs={page.paragraphs}
        lang={page.lang}
        flags={shown}
        numberOf={(flag) => shown.indexOf(flag) + 1}
      />
      <div class="side">
        <ReportView
          {...state}
          place={place}
          settings={settings}
          wording={wording}
          onShow={show}
          onPassage={({ pageParagraph }) => goTo(pageParagraph)}
          alter={alter}
        />
      </div>
    </div>
  );
}

/** The form until there is a text, then the text and what is known of it. */
export function CheckPage({
  stored,
  wording,
  change,
  check,
  place,
  onReport,
  onWrite,
  demo,
}: CheckPageProps) {
  const [settings, setSettings] = useState(stored);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(demo !== null);
  const take = (coming: Promise<PageArticle>) => {
    setBusy(true);
    coming
      .then(async (page) => ({ page, report: await check(page) }))
      .then(
        (now) => {
          setChecked(now);
          setFault(null);
        },
        (reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)),
      )
      .finally(() => setBusy(false));
  };
  const title = say(wording, demo ? 'demo_title' : 'check_title');
  useEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = `Hearsay: ${title}`;
    if (demo) take(demo);
  }, []);

  return (
    <main class="check" aria-busy={busy}>
      <header class="check-head">
        <Wordmark wording={wording} />
        {/* With a report beside it, the verdict is what the page is about. */}
        {checked ? <p class="page-title">{title}</p> : <h1 class="page-title">{title}</h1>}
        <p class="soft">{say(wording, demo ? 'demo_lead' : 'check_lead')}</p>
        <p role="alert">{fault !== null && say(wording, 'check_fault', { reason: fault })}</p>
        {checked && (
          <button type="button" class="button" data-main onClick={() => onReport(checked)}>
            {say(wording, 'action_report')}
          </button>
        )}
        {checked && !demo && (
          <p class="actions">
            <button type="button" class="button" onClick={() => setChecked(null)}>
              {say(wording, 'check_again')}
            </button>
            <button type="button" class="button" data-plain onClick={() => onWrite(checked)}>
              {say(wording, 'edit_this')}
            </button>
          </p>
        )}
      </header>
      {busy && <p role="status">{say(wording, 'state_loading')}</p>}
      {!checked && !demo && <TextForm wording={wording} onPage={take} />}
      {checked && (
        <Result
          {...checked}
          place={place}
          wording={wording}
          settings={settings}
          alter={(by) => {
            change(by).then(setSettings, (reason: unknown) => setFault(String(reason)));
          }}
        />
      )}
    </main>
  );
}

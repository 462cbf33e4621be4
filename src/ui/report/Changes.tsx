/** What a copy changed: the list by weight, the map of the article, and what was looked for. */
import type { Change, Comparison, Edit, EditKind, ParagraphChange } from '../../engine/comparison';
import type { Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { paragraphNumber } from '../paragraphs';
import { Rich } from '../Rich';
import { recordLanguage } from '../verdict-words';
import { say } from '../wording';
import { ChangeMap } from './ChangeMap';
import { editSentence, expectedWords, isQuoted, lookedFor, whyItMatters } from './change-words';

/** A place on the page; start and end are both 0 for the whole paragraph. */
export interface Passage {
  readonly pageParagraph: number;
  readonly start: number;
  readonly end: number;
}
/** How to get to a passage: by a call, or by links to paragraphs of the same document. */
export type Jump = ((to: Passage) => void) | 'link';

interface ChangesProps {
  readonly report: Report;
  readonly wording: Wording;
  /** Absent where there is no text to go to. */
  readonly jump?: Jump | undefined;
}

/** How many changes the report tells of. */
export function countChanges({ changes, paragraphs, comparison }: Report): number {
  return changes.length + paragraphs.length + (comparison?.edits.length ?? 0);
}

/** A way to the place, with its paragraph's number, or a headline's name. */
function Place({
  to,
  headline = false,
  wording,
  jump,
}: { readonly to: Passage; readonly headline?: boolean } & Omit<ChangesProps, 'report'>) {
  const words = headline
    ? say(wording, 'map_headline')
    : say(wording, 'list_paragraph', { n: paragraphNumber(to.pageParagraph) });
  if (jump === undefined) return <span class="small soft">{words}</span>;
  if (jump === 'link') return <a href={`#paragraph-${to.pageParagraph}`}>{words}</a>;
  return (
    <button type="button" class="link" onClick={() => jump(to)}>
      {words}
    </button>
  );
}

/** The page's words; one or two of them are set off in the company of their neighbours. */
function Quoted({ edit: { quote, before, after } }: { readonly edit: Edit }) {
  if (before === '' && after === '') return <q>{quote}</q>;
  return (
    <q>
      {before !== '' && `… ${before}`}
      <b>{quote}</b>
      {after !== '' && `${after} …`}
    </q>
  );
}

function EditLine({ edit, report, ...rest }: ChangesProps & { readonly edit: Edit }) {
  const { wording } = rest;
  const { kind, pageParagraph, start, end, speaker, inherited, weight } = edit;
  const expected = expectedWords(edit, wording);
  return (
    <li class="change" data-weight={weight}>
      <p>
        <Rich
          text={say(wording, editSentence(edit))}
          slots={{
            quote: <Quoted edit={edit} />,
            expected: isQuoted(kind) ? (
              <q lang={recordLanguage(report)}>{expected}</q>
            ) : (
              <b>{expected}</b>
            ),
            speaker: <b>{speaker}</b>,
          }}
        />{' '}
        {pageParagraph !== null && (
          <Place to={{ pageParagraph, start, end }} headline={kind === 'headline'} {...rest} />
        )}
      </p>
      <p class="small soft">
        {inherited !== null && `${say(wording, 'change_inherited')} `}
        {say(wording, whyItMatters(edit))}
      </p>
    </li>
  );
}

function ParagraphLine({
  change,
  ...rest
}: Omit<ChangesProps, 'report'> & { readonly change: ParagraphChange }) {
  const { wording } = rest;
  const { kind, articleParagraph, pageParagraph, claims, caveats } = change;
  const text = say(wording, `change_${kind}`, {
    n: paragraphNumber((kind === 'added' ? pageParagraph : articleParagraph) ?? 0),
    here: paragraphNumber(pageParagraph ?? 0),
  });
  return (
    <li class="change" data-weight={kind === 'missing' ? 'high' : 'medium'}>
      <p>
        {text}{' '}
        {pageParagraph !== null && <Place to={{ pageParagraph, start: 0, end: 0 }} {...rest} />}
      </p>
      {kind === 'missing' && (
        <p class="small soft">
          {claims.length > 0 && `${say(wording, 'change_missing_claims', { n: claims.length })} `}
          {caveats.includes('denied') && `${say(wording, 'change_missing_denial')} `}
          {say(wording, 'why_missing')}
        </p>
      )}
    </li>
  );
}

/** Why something was not looked for, and what was. */
function Looked({
  comparison,
  wording,
}: {
  readonly comparison: Comparison;
  readonly wording: Wording;
}) {
  const { withheld, looked, partly } = comparison;
  const has = (kind: EditKind) => looked.includes(kind);
  return (
    <p class="small soft">
      {withheld === 'no-details' && `${say(wording, 'changes_no_details')} `}
      {withheld === 'other-edition' && `${say(wording, 'changes_other_edition')} `}
      {looked.length > 0 &&
        `${say(wording, 'changes_looked', { kinds: lookedFor(looked, wording) })} `}
      {partly.includes('name') && `${say(wording, 'changes_names_partly')} `}
      {has('number') && !has('name') && `${say(wording, 'changes_no_names')} `}
      {looked.length > 0 && !has('link-lost') && say(wording, 'changes_no_links')}
    </p>
  );
}

/** One line per change, gravest first, the map below; nothing where nothing was compared. */
export function Changes({ report, wording, jump }: ChangesProps) {
  const { changes, paragraphs, comparison } = report;
  if (countChanges(report) === 0 && comparison === null) return null;
  const lang = recordLanguage(report);
  const line = ({ kind, quote, expected }: Change) => (
    <Rich
      text={say(wording, `change_${kind}`)}
      slots={{ quote: <q>{quote}</q>, expected: <q lang={lang}>{expected}</q> }}
    />
  );
  const missing = paragraphs.filter(({ kind }) => kind === 'missing');
  const others = paragraphs.filter(({ kind }) => kind !== 'missing');
  const edits = comparison?.edits ?? [];
  const rows = (of: readonly ParagraphChange[]) =>
    of.map((change) => (
      <ParagraphLine
        key={`${change.kind} ${change.articleParagraph} ${change.pageParagraph}`}
        change={change}
        wording={wording}
        jump={jump}
      />
    ));
  const edited = (of: readonly Edit[]) =>
    of.map((edit) => (
      <EditLine
        key={`${edit.kind} ${edit.pageParagraph} ${edit.start} ${edit.articleParagraph}`}
        edit={edit}
        report={report}
        wording={wording}
        jump={jump}
      />
    ));
  return (
    <section class="part" aria-labelledby="changes">
      <h2 class="kicker" id="changes">
        {say(wording, 'changes_heading')}
      </h2>
      {countChanges(report) === 0 && <p>{say(wording, 'changes_none')}</p>}
      <ul class="change-list">
        {rows(missing)}
        {edited(edits.filter(({ weight }) => weight === 'high'))}
        {changes.map((change) => (
          <li class="change" key={`${change.claim} ${change.pageParagraph} ${change.start}`}>
            <p>
              {line(change)} <Place to={change} wording={wording} jump={jump} />
            </p>
          </li>
        ))}
        {rows(others)}
        {edited(edits.filter(({ weight }) => weight !== 'high'))}
      </ul>
      {comparison && comparison.rows.length > 0 && (
        <>
          <h3 class="kicker">{say(wording, 'map_heading')}</h3>
          <ChangeMap comparison={comparison} wording={wording} jump={jump} />
        </>
      )}
      {comparison && <Looked comparison={comparison} wording={wording} />}
    </section>
  );
}

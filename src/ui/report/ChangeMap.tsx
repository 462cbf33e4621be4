/** The article as a map: one row a paragraph, each a way to its place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Comparison, ParagraphRow } from '../../engine/comparison';
import type { Wording } from '../../protocol';
import { paragraphNumber } from '../paragraphs';
import { say } from '../wording';
import type { Jump } from './Changes';

interface ChangeMapProps {
  readonly comparison: Comparison;
  readonly wording: Wording;
  readonly jump: Jump | undefined;
}

/** Where the row stands here, or for a missing one in the article. */
function placeWords({ pageParagraph, articleParagraph }: ParagraphRow, wording: Wording): string {
  const at = pageParagraph ?? articleParagraph ?? 0;
  if (pageParagraph === 0 && articleParagraph === 0) return say(wording, 'map_headline');
  return say(wording, pageParagraph === null ? 'map_there' : 'map_here', {
    n: paragraphNumber(at),
  });
}

/** What became of paragraphs, gravest first. */
const STATES: readonly ParagraphRow['state'][] = ['missing', 'added', 'moved', 'reworded', 'kept'];
/** Rows that PageUp and PageDown go by. */
const PAGE = 10;
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_at, last) => last,
};

/** How many rows there are of each state, in words that the rows use too. */
function Legend({ comparison: { rows }, wording }: Omit<ChangeMapProps, 'jump'>) {
  return (
    <ul class="map-legend">
      {STATES.map((state) => {
        const count = rows.filter((row) => row.state === state).length;
        if (count === 0) return null;
        return (
          <li key={state} data-state={state}>
            {say(wording, `map_${state}`)} <b>{count}</b>
          </li>
        );
      })}
    </ul>
  );
}

interface RowProps extends Omit<ChangeMapProps, 'comparison'> {
  readonly row: ParagraphRow;
  /** Changes told of this paragraph. */
  readonly count: number;
  readonly tabIndex: number | undefined;
  readonly onFocus: () => void;
}

function Row({ row, count, wording, jump, tabIndex, onFocus }: RowProps) {
  const { state, pageParagraph } = row;
  const inside = (
    <>
      <span class="map-place">{placeWords(row, wording)}</span>
      <span class="map-state">{say(wording, `map_${state}`)}</span>
      <span class="map-count">{count > 0 && say(wording, 'changes_count', { n: count })}</span>
    </>
  );
  if (pageParagraph === null || jump === undefined) return <span class="map-row">{inside}</span>;
  if (jump === 'link') {
    const href = `#paragraph-${pageParagraph}`;
    return (
      <a class="map-row" href={href} tabIndex={tabIndex} onFocus={onFocus}>
        {inside}
      </a>
    );
  }
  const go = () => jump({ pageParagraph, start: 0, end: 0 });
  return (
    <button type="button" class="map-row" onClick={go} tabIndex={tabIndex} onFocus={onFocus}>
      {inside}
    </button>
  );
}

/**
 * Rows in order of the page. One stop of the Tab key, whatever their number: arrow keys, Home, End
 * and the page keys walk the rows that lead somewhere (roving tabindex).
 */
export function ChangeMap({ comparison, wording, jump }: ChangeMapProps) {
  const { rows, edits } = comparison;
  const box = useRef<HTMLOListElement>(null);
  const first = rows.findIndex(({ pageParagraph }) => pageParagraph !== null);
  const [stop, setStop] = useState(first);
  // A report that was printed to a file has no script: there every row has to stay a stop.
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const held = rows[stop]?.pageParagraph == null ? first : stop;
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const all = [
      ...(box.current?.querySelectorAll<HTMLElement>('.map-row[href], button.map-row') ?? []),
    ];
    const at = all.indexOf(event.target as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    all[step(at, all.length - 1)]?.focus();
  };
  return (
    <>
      <Legend comparison={comparison} wording={wording} />
      <ol class="change-map" ref={box} onKeyDown={walk} aria-label={say(wording, 'map_heading')}>
        {rows.map((row, at) => (
          <li key={`${row.pageParagraph} ${row.articleParagraph}`} data-state={row.state}>
            <Row
              row={row}
              count={
                row.pageParagraph === null
                  ? 0
                  : edits.filter(({ pageParagraph }) => pageParagraph === row.pageParagraph).length
              }
              wording={wording}
              jump={jump}
              tabIndex={live ? (at === held ? 0 : -1) : undefined}
              onFocus={() => setStop(at)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The article as a map: one row a paragraph, each a way to its place. */
import { useRef } from 'preact/hooks';
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

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Rows in order of the page; arrow keys walk them. */
export function ChangeMap({ comparison, wording, jump }: ChangeMapProps) {
  const box = useRef<HTMLOListElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const rows = [
      ...(box.current?.querySelectorAll<HTMLElement>('.map-row[href], button.map-row') ?? []),
    ];
    const at = rows.indexOf(event.target as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    rows[step(at, rows.length - 1)]?.focus();
  };
  const edits = (row: ParagraphRow) =>
    row.pageParagraph === null
      ? 0
      : comparison.edits.filter(({ pageParagraph }) => pageParagraph === row.pageParagraph).length;
  return (
    <ol class="change-map" ref={box} onKeyDown={walk} aria-label={say(wording, 'map_heading')}>
      {comparison.rows.map((row) => {
        const { state, pageParagraph, articleParagraph } = row;
        const count = edits(row);
        const inside = (
          <>
            <span class="map-place">{placeWords(row, wording)}</span>
            <span class="map-state">{say(wording, `map_${state}`)}</span>
            <span class="map-count">
              {count > 0 && say(wording, 'changes_count', { n: count })}
            </span>
          </>
        );
        return (
          <li key={`${pageParagraph} ${articleParagraph}`} data-state={state}>
            {pageParagraph === null || jump === undefined ? (
              <span class="map-row">{inside}</span>
            ) : jump === 'link' ? (
              <a class="map-row" href={`#paragraph-${pageParagraph}`}>
                {inside}
              </a>
            ) : (
              <button
                type="button"
                class="map-row"
                onClick={() => jump({ pageParagraph, start: 0, end: 0 })}
              >
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

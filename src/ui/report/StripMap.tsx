/** The page as a strip: one tick a finding, at its place; the list below is its equivalent. */
import type { Flag, Report } from '../../engine/report';
import { toneOf } from '../flag-words';

interface StripMapProps {
  readonly report: Report;
  readonly flags: readonly Flag[];
  readonly onPick: (flag: Flag) => void;
}

/** Place of a finding on the page, 0 to 1. */
function placeOf({ pageParagraph }: Flag, { verdict }: Report): number {
  return (pageParagraph + 0.5) / Math.max(1, verdict.pageParagraphs, pageParagraph + 1);
}

/** For the pointer only: everything it can do stands in the list, with words. */
export function StripMap({ report, flags, onPick }: StripMapProps) {
  if (flags.length === 0) return null;
  return (
    <div class="strip" aria-hidden="true">
      {flags.map((flag) => (
        <button
          key={flag.id}
          type="button"
          class="tick"
          tabIndex={-1}
          data-tone={toneOf(flag)}
          data-category={flag.category}
          title={flag.quote}
          style={{ insetInlineStart: `${(placeOf(flag, report) * 100).toFixed(2)}%` }}
          onClick={() => onPick(flag)}
        />
      ))}
    </div>
  );
}

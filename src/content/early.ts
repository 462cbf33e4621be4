/** Marks that are sure before the whole report is there. */
import type { Glance } from '../engine/report';
import type { Settings } from '../settings';
import { sureIds } from '../ui/findings';
import { anchorFlags } from './anchor';
import type { Attended } from './attention';
import { marksOf } from './marks';
import { makePainter } from './painter';
import { Standing } from './standing';
import type { TextMap } from './text-map';

export type Early = NonNullable<ReturnType<Attended['shown']>> & {
  readonly remove: () => void;
};

/**
 * Paint those findings of a glance that the report will highlight whatever else it finds. Nothing
 * counts them, and no card opens on them: that is for the report. Null where there are none.
 */
export function paintEarly(glance: Glance, map: TextMap, settings: Settings): Early | null {
  const sure = sureIds(glance, settings);
  const flags = glance.flags.filter(({ id }) => sure.has(id));
  const { anchored } = anchorFlags(flags, map, () => map);
  if (anchored.length === 0) return null;
  const life = new AbortController();
  const nodes = anchored.map(({ range }) => range.startContainer);
  const painter = makePainter(nodes, life.signal);
  painter.show(marksOf(anchored), settings);
  return {
    standing: new Standing(map),
    overlay: painter,
    remove: () => {
      life.abort();
      painter.remove();
    },
  };
}

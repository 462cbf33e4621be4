/** The passage a reader has selected. */
import type { Extract } from './extract';

/** The selected range of this document, or null when no words are selected in it. */
export function selectedPassage(): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return String(range).trim() === '' ? null : range.cloneRange();
}

/** The paragraphs that `passage` touches, each as a whole. */
export function partOf({ page, map, latent }: Extract, passage: Range): Extract {
  const touched = map.map(({ pieces }) => pieces.some(({ node }) => passage.intersectsNode(node)));
  return {
    page: { ...page, paragraphs: page.paragraphs.filter((_, at) => touched[at]) },
    map: map.filter((_, at) => touched[at]),
    latent,
  };
}

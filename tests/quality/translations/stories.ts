/** Real news of several outlets on the same stories, read in place where it is there. */
import type { StoryText } from '../../support/real-texts';

/** Share of runs of four words from which a page is taken to reuse text of a known one. */
const REUSED = 0.05;

/** Pages on the story of a known article that reuse nothing of it, each with that article. */
export function strangersOf(
  stories: readonly StoryText[],
): { readonly page: StoryText; readonly known: StoryText }[] {
  return stories
    .filter(({ known }) => known)
    .flatMap((known) =>
      stories
        .filter(({ id, story }) => story === known.story && id !== known.id)
        .filter(({ id }) => (known.pairs[id] ?? 0) < REUSED)
        .map((page) => ({ page, known })),
    );
}

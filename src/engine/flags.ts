/** How flags of all rooms are named and ordered. */
import type { Flag, FlagDraft } from './report';

export function inReadingOrder(a: FlagDraft, b: FlagDraft): number {
  return a.pageParagraph - b.pageParagraph || a.start - b.start || a.end - b.end;
}

/** `record` tells the flags of another record from those of the first. */
export function withId(draft: FlagDraft, record?: string): Flag {
  const { category, kind, claim, pageParagraph, start } = draft;
  const parts = [category, claim ?? kind, pageParagraph, start, ...(record ? [record] : [])];
  return { ...draft, id: parts.join(':') };
}

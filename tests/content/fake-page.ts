/** What a page's session needs around it, in a DOM without highlights and without a browser. */
import { openCard } from '../../src/content/card';
import { openNote } from '../../src/content/note';
import type { Outside } from '../../src/content/outside';
import { offerPanels } from '../../src/content/panels';
import type { GateKeys } from '../../src/engine/recognition/gate';
import type { Flag, Glance, Report } from '../../src/engine/report';
import { NOT_ASKED } from '../../src/engine/sourcing/asked';
import type { PageArticle, VerdictKind } from '../../src/engine/vocabulary';
import type { Badge } from '../../src/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';

export const PROSE = [
  'Two people familiar with the matter said the harbour would be closed for repairs.',
  'The mayor said that four boats were sunk in the storm , and that nobody was aboard.',
  'It was believed to be the worst storm since the lighthouse was built by the navy.',
];

export const BODY = `<main>${PROSE.map((text) => `<p>${text}</p>`).join('\n')}</main>`;

/** A flag on the first occurrence of `quote` in paragraph `at` of the prose. */
export function flagOn(quote: string, at: number, category: Flag['category'] = 'sourcing'): Flag {
  const start = PROSE[at]?.indexOf(quote) ?? -1;
  const place = { pageParagraph: at, start, end: start + quote.length, quote };
  const shared = { id: `${category}:${at}:${start}`, claim: null, approximate: false, ...place };
  if (category === 'claim') {
    const note = {
      category,
      claim: '',
      reason: '',
      confidence: 'high',
      established: '2030',
      history: [],
      evidence: [],
    } as const;
    return { ...shared, category, kind: 'disputed', status: 'disputed', note };
  }
  const note = {
    category: 'sourcing',
    source: { start, end: start + quote.length },
    content: null,
    reason: null,
    count: null,
    sole: false,
    asked: NOT_ASKED,
    remark: null,
  } as const;
  return { ...shared, category, kind: 'anonymous', status: null, note };
}

export function reportOf(kind: VerdictKind, flags: readonly Flag[] = []): Report {
  return {
    verdict: {
      kind,
      article: kind === 'none' ? null : 'storm',
      relation: kind === 'related' ? 'same-story' : null,
      wording: kind === 'copy' ? 'verbatim' : null,
      coverage: 1,
      matchedParagraphs: 3,
      pageParagraphs: 3,
    },
    runWords: null,
    reasons: [],
    alignment: [],
    flags,
    changes: [],
    paragraphs: [],
    comparison: null,
    origin: null,
    beside: [],
    sourcing: null,
    pivot: null,
    inherited: null,
    letters: 2000,
    notices: [],
    noticeCarried: null,
    dataset: { date: '2030-01-01', articles: 1 },
  };
}

export interface FakeOutside extends Outside {
  readonly badges: Badge[];
  readonly asked: { readonly page: PageArticle; readonly anyway: boolean }[];
  /** Change the settings as another part of the extension would. */
  readonly change: (change: Partial<Settings>) => void;
}

/** What a glance gives of a report that is to come. */
export function glanceOf({ verdict, flags, letters }: Report): Glance {
  return { verdict, flags: flags?.filter(({ category }) => category === 'claim'), letters };
}

/**
 * An outside that answers every check with `reply`, or rejects where that throws; a glance with what
 * it tells of that, or with `glance`.
 */
export function fakeOutside(
  reply: () => Report | Promise<Report>,
  {
    settings = {} as Partial<Settings>,
    isTop = true,
    keys = 'harbour',
    glance = async () => glanceOf(await reply()),
  } = {},
): FakeOutside {
  let now: Settings = { ...DEFAULT_SETTINGS, extent: 'all', ...settings };
  let listener: ((next: Settings) => void) | null = null;
  const badges: Badge[] = [];
  const asked: { page: PageArticle; anyway: boolean }[] = [];
  const ask = async (to: string, body: unknown): Promise<unknown> => {
    if (to === 'badge/show') badges.push(body as Badge);
    if (to === 'panels/load') {
      offerPanels({ openCard, openNote });
      return { language: 'en', texts: {}, keys: {} };
    }
    if (to === 'article/glance') return glance();
    if (to !== 'article/check') return null;
    asked.push(body as { page: PageArticle; anyway: boolean });
    return reply();
  };
  return {
    badges,
    asked,
    isTop,
    ask: ask as Outside['ask'],
    readSettings: async () => now,
    watchSettings: (heard) => {
      listener = heard;
    },
    gateKeys: async () => [{ keys } as GateKeys],
    change: (change) => {
      now = { ...now, ...change };
      listener?.(now);
    },
  };
}

/** The painted ranges by highlight name, as a browser's registry would hold them. */
export function fakeHighlights(): ReadonlyMap<string, readonly Range[]> {
  const painted = new Map<string, Range[]>();
  class FakeHighlight {
    priority = 0;
    readonly ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  const highlights = {
    set: (name: string, highlight: FakeHighlight) => painted.set(name, highlight.ranges),
    delete: (name: string) => painted.delete(name),
  };
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights } });
  return painted;
}

/**
 * Which findings of a report are highlighted, in which order they are told, and the one count
 * that badge, tooltip, note, popup, panel and report give.
 */
import type { Flag, Glance, PageNotice, Report } from '../engine/report';
import { CATEGORIES } from '../engine/vocabulary';
import type { PageStatus } from '../protocol';
import type { Settings } from '../settings';
import { articleOf } from './whose';

/** What a reader chose of it. */
export type Choice = Pick<Settings, 'show' | 'statuses' | 'extent' | 'putAway'>;

/** What of the page the reader should find highlighted without asking. */
const CALM = {
  /** Share of the page's letters; findings that are no facts stop here. */
  aim: 0.1,
  /** Share that is never passed. */
  most: 0.15,
  /** Findings of each family that come before all others, so that no family is missing. */
  each: 3,
} as const;

/** Rank from which a finding is listed and not highlighted unless the reader asks. */
const CONTESTED = 50;
/** Ranks below are facts: what was published turned out otherwise. */
const FACTS = 20;

/** Graver first. A kind that is missing here does not compile. */
const RANKS: Readonly<Record<Flag['kind'], number>> = {
  retracted: 0,
  corrected: 1,
  contradicted: 2,
  held: 3,
  superseded: 4,
  mistranslated: 5,
  clarified: 6,
  anonymous: 40,
  leftover: 42,
  conflation: 42,
  counterfactual: 42,
  spun: 42,
  doubled: 43,
  record: 44,
  disputed: 50,
  unverified: 51,
  unattributed: 60,
  'second-hand': 61,
  'through-outlet': 62,
  group: 63,
  'broken-sentence': 70,
  'quote-side': 71,
  'quote-mix': 72,
  'stray-mark': 72,
  'stop-spacing': 73,
  typo: 74,
  corroborated: 90,
};
const SOLE = 30;
const DECISIVE = 31;
const PLAIN_WORDING = 65;

const SURENESS = { high: 0, medium: 0.3, low: 0.6 } as const;

/** How grave a finding is; less is graver. */
function rankOf({ kind, note }: Flag): number {
  if (note.category === 'sourcing') return note.sole ? SOLE : RANKS[kind];
  const rank = RANKS[kind] + SURENESS[note.confidence];
  if (note.category === 'claim') return rank;
  if (note.strength === 'decisive') return DECISIVE + SURENESS[note.confidence];
  return note.strength === 'supporting' ? rank : Math.max(rank, PLAIN_WORDING);
}

/** All findings, gravest first; those equally grave in reading order. */
export function ranked(flags: readonly Flag[]): readonly Flag[] {
  return flags
    .map((flag, at) => ({ flag, at, rank: rankOf(flag) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ flag }) => flag);
}

/** The id under which a notice that stands on the page is shown there. */
export function noticeId({ pageParagraph, start }: PageNotice): string {
  return `notice:${pageParagraph}:${start}`;
}

/** The same finding on every copy of an article. */
export function findingKey({ claim, kind, quote }: Flag): string {
  return claim === null ? `${kind}: ${quote.toLowerCase()}`.slice(0, 300) : `claim: ${claim}`;
}

/** Whether the reader has put this finding away for good. */
export function isPutAway(flag: Flag, report: Report, choice: Choice): boolean {
  return isAway(flag, articleOf(report, flag)?.id, choice);
}

function isAway(flag: Flag, article: string | null | undefined, { putAway }: Choice): boolean {
  if (!article || putAway.length === 0) return false;
  const key = findingKey(flag);
  return putAway.some((entry) => entry.article === article && entry.finding === key);
}

/** Families as they are highlighted: the gravest of each before all else, the record's claims first. */
const FAMILIES = [...CATEGORIES].reverse();

/** What of a page is highlighted; a letter that two findings share counts once. */
class Ink {
  private readonly inked = new Map<number, Set<number>>();
  private inkedLetters = 0;
  readonly chosen = new Set<Flag>();

  constructor(private readonly letters: number) {}

  /** Take the finding, unless more than `share` of the page would be highlighted then. */
  take(flag: Flag, share: number): void {
    const { pageParagraph, start, end } = flag;
    const inked = this.inked.get(pageParagraph) ?? new Set();
    let cost = end - start;
    for (let at = start; at < end; at++) if (inked.has(at)) cost -= 1;
    // The gravest finding is highlighted however short the page is.
    const fits = this.chosen.size === 0 || this.inkedLetters + cost <= share * this.letters;
    if (this.chosen.has(flag) || !fits) return;
    this.inkedLetters += cost;
    for (let at = start; at < end; at++) inked.add(at);
    this.inked.set(pageParagraph, inked);
    this.chosen.add(flag);
  }

  /** Take the gravest of one family; findings come gravest first. */
  takeGravest(telling: readonly Flag[], family: Flag['category'] | undefined): void {
    const own = telling.filter(({ category }) => category === family);
    for (const flag of own.slice(0, CALM.each)) this.take(flag, CALM.most);
  }
}

/** Those that are highlighted without being asked for, where there is room. */
const tellingOf = (wanted: readonly Flag[]) => wanted.filter((flag) => rankOf(flag) < CONTESTED);

/** The most telling of `wanted`, gravest first, as far as the page stays readable. */
function calm(wanted: readonly Flag[], letters: number): Iterable<Flag> {
  const telling = tellingOf(wanted);
  const ink = new Ink(letters);
  for (const family of FAMILIES) ink.takeGravest(telling, family);
  for (const flag of telling) ink.take(flag, rankOf(flag) < FACTS ? CALM.most : CALM.aim);
  return ink.chosen;
}

/** Which of these may be highlighted under this choice, gravest first. */
function wantedOf(flags: readonly Flag[], choice: Choice): readonly Flag[] {
  return ranked(flags).filter(
    (flag) =>
      !flag.approximate &&
      choice.show[flag.category] &&
      (flag.status === null || choice.statuses[flag.status]),
  );
}

const idsOf = (flags: Iterable<Flag>) => new Set(Array.from(flags, ({ id }) => id));

/**
 * Ids of the findings that are highlighted under this choice, wherever the report is shown. One
 * that stands on a wider passage than its words is listed and never highlighted.
 */
export function shownIds(report: Report, choice: Choice): ReadonlySet<string> {
  const wanted = wantedOf(report.flags, choice).filter((flag) => !isPutAway(flag, report, choice));
  return idsOf(choice.extent === 'all' ? wanted : calm(wanted, report.letters));
}

/** Ids of those that are highlighted whatever else the report will find. */
export function sureIds(
  { flags, letters, verdict: { article } }: Glance,
  choice: Choice,
): ReadonlySet<string> {
  const wanted = wantedOf(flags, choice).filter((flag) => !isAway(flag, article, choice));
  if (choice.extent === 'all') return idsOf(wanted);
  const ink = new Ink(letters);
  ink.takeGravest(tellingOf(wanted), FAMILIES[0]);
  return idsOf(ink.chosen);
}

type Checked = Pick<
  Extract<PageStatus, { readonly state: 'checked' }>,
  'report' | 'lost' | 'hidden'
>;

/** Findings highlighted on the page as it stands, in reading order: the one count is its length. */
export function shownFlags({ report, lost, hidden }: Checked, choice: Choice): readonly Flag[] {
  if (hidden) return [];
  const shown = shownIds(report, choice);
  return report.flags.filter(({ id }) => shown.has(id) && !lost.includes(id));
}

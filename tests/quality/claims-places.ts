/** Whether the marks of claims are fair, on places judged by hand and on copies spoilt by code. */
import { existsSync } from 'node:fs';
import type { Change } from '../../src/engine/comparison';
import type { FlagDraft as Flag } from '../../src/engine/report';
import { sentences } from '../../src/engine/text/sentences';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { ALTERED, CORRECTED, type Exchange } from './claims-exchanges';
import { type JudgedText, judgedTexts, type Places, SHARED, type Spans } from './claims-judged';
import { claimsOf, once } from './claims-told';
import type { Measure } from './floors';
import { type Tally, tally } from './tally';

const SEED = `${SHARED}seed/article.txt`;
/** Letters from which a mark is a passage and no longer the claim's words. */
const LONGEST = 180;
/** Words that no phrase ends on. */
const DANGLING = new Set(
  `a an the of in on at to for from with by into onto and or but nor that which who whose this these
  his her its their our any some each every no not had has have is was were be been being would could
  will can may might must shall should as than if when while whether very more most`.split(/\s+/),
);

function isFair(text: string, { start, end }: Flag, spans: Spans): boolean {
  return spans.some(([from, to]) => {
    const sentence = sentences(text).find((one) => one.start <= from && from < one.end);
    const within = sentence !== undefined && start >= sentence.start && end <= sentence.end;
    return within && start <= from && end >= to && end - start <= LONGEST;
  });
}

function endsWell(text: string, { start, end }: Flag): boolean {
  const last = /[\p{L}'’-]+$/u.exec(text.slice(start, end))?.[0].toLowerCase();
  const cut = /\p{L}$/u.test(text.slice(0, end)) && /^\p{L}/u.test(text.slice(end));
  const stops = /^["”’)]*[.,;:!?]/u.test(text.slice(end));
  return !cut && (stops || last === undefined || !DANGLING.has(last));
}

function keyOf(flag: Pick<Flag, 'claim' | 'pageParagraph'>): string {
  return `${flag.claim}@${flag.pageParagraph}`;
}

/** Marks on words, and listed places, of the judged texts against what was judged. */
export function measureJudged(): Measure[] {
  const all = tally();
  const texts = (ofSeed: boolean) =>
    judgedTexts().filter(({ places }) => isOfSeed(places) === ofSeed);
  return [
    ...measuresOf('first record', texts(true), all),
    ...measuresOf('further records', texts(false), all),
    all.share('marks on words judged fair'),
  ];
}

function measuresOf(record: string, texts: readonly JudgedText[], all: Tally): Measure[] {
  const fair = tally();
  const listed = tally();
  const borders = tally();
  const found = tally();
  for (const { name, page, places } of texts) {
    const { flags } = claimsOf(page);
    for (const flag of flags) {
      const text = page.paragraphs[flag.pageParagraph]?.text ?? '';
      const spans = places[keyOf(flag)] ?? [];
      const label = `${name} ${keyOf(flag)} "${flag.quote}"`;
      if (flag.approximate) listed.add(label, spans.length > 0);
      else {
        for (const each of [fair, all]) each.add(label, isFair(text, flag, spans));
        borders.add(label, endsWell(text, flag));
      }
    }
    const told = new Set(flags.map(keyOf));
    for (const key of said(places)) found.add(`${name} ${key}`, told.has(key));
  }
  return [
    fair.share(`${record}: marks on words judged fair`),
    borders.share(`${record}: marks that end with a phrase`),
    found.share(`${record}: judged places flagged`),
    listed.share(`${record}: places listed without words that are fair`),
    measureGone(record, texts),
  ];
}

/** Claims and paragraphs where a text says what the claim says. */
const said = (places: Places) => Object.keys(places).filter((key) => places[key]?.length !== 0);

/** Claims that are told although the sentences that said them were taken out. */
function measureGone(record: string, texts: readonly JudgedText[]): Measure {
  const gone = tally();
  for (const { name, page, counts } of texts.flatMap(withoutSentence)) {
    const still = claimsOf(page).flags.filter(counts);
    const marks = still.map(
      ({ quote, pageParagraph, approximate }) =>
        `${approximate ? '~' : ''}${pageParagraph} "${quote}"`,
    );
    gone.add(`${name} ${marks.join('; ')}`, still.length === 0);
  }
  return gone.count(`${record}: claims flagged whose sentence is gone`);
}

/** A copy without the sentences of one judged place, and whether a flag is of that place. */
interface Shortened {
  readonly name: string;
  readonly page: PageArticle;
  readonly counts: (flag: Flag) => boolean;
}

const SHORTENED = new WeakMap<JudgedText, readonly Shortened[]>();

function withoutSentence(text: JudgedText): readonly Shortened[] {
  const made = SHORTENED.get(text) ?? shortened(text);
  SHORTENED.set(text, made);
  return made;
}

/** Takes the sentences of each judged place out, one place after the other. */
function shortened({ name, page, places }: JudgedText): Shortened[] {
  return Object.entries(places).flatMap(([key, spans]) => {
    const [claim, at] = key.split('@');
    const paragraph = Number(at);
    const text = page.paragraphs[paragraph]?.text;
    if (text === undefined || spans.length === 0) return [];
    const left = sentences(text)
      .filter(({ start, end }) => !spans.some(([from, to]) => from < end && to > start))
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
    const paragraphs = page.paragraphs.flatMap((each, number) => {
      if (number !== paragraph) return [each];
      return left === '' ? [] : [{ ...each, text: left }];
    });
    const others = new Set(
      Object.keys(places)
        .filter((other) => other !== key && other.startsWith(`${claim}@`))
        .map((other) => Number(other.split('@')[1])),
    );
    const counts = (flag: Flag) => {
      const number = flag.pageParagraph + (left === '' && flag.pageParagraph >= paragraph ? 1 : 0);
      return flag.claim === claim && !others.has(number);
    };
    return [{ name: `${name} ${key}`, page: { ...page, paragraphs }, counts }];
  });
}

const known = once(() => (existsSync(SEED) ? readPage(SEED) : null));

const FIRST = CORRECTED[0];
/** Whether a text rewords the known article: then the claims that facts are exchanged of are its. */
const isOfSeed = (places: Places) => `${FIRST?.claim}@${FIRST?.paragraph}` in places;

/** Texts into which facts are put that differ: the known article and its rewordings. */
function exchanged(exchanges: readonly Exchange[]) {
  const seed = known();
  const texts = judgedTexts().filter(({ places }) => isOfSeed(places));
  const all = [...(seed ? [{ name: 'article', page: seed }] : []), ...texts];
  return all.flatMap(({ name: of, page }) =>
    exchanges.flatMap(({ claim, paragraph, from, to }) => {
      const text = page.paragraphs[paragraph]?.text;
      const match = text === undefined ? null : from.exec(text);
      if (text === undefined || match === null) return [];
      const changed = text.replace(from, to);
      const end = match.index + match[0].length + changed.length - text.length;
      const put = changed.slice(match.index, end);
      const paragraphs = page.paragraphs.map((each, at) =>
        at === paragraph ? { ...each, text: changed } : each,
      );
      const span = { start: match.index, end };
      const name = `${of} ${claim} "${put}"`;
      return [{ name, claim, paragraph, span, page: { ...page, paragraphs } }];
    }),
  );
}

const altered = once(() => exchanged(ALTERED));
const corrected = once(() => exchanged(CORRECTED));

/** Altered facts called corroborated, corrected words still flagged, changes on the right word. */
export function measureExchanged(): Measure[] {
  const agreed = tally();
  for (const { name, claim, paragraph, page } of altered()) {
    const told = claimsOf(page).flags.some(
      (flag) =>
        flag.claim === claim && flag.pageParagraph === paragraph && flag.status === 'corroborated',
    );
    agreed.add(name, !told);
  }
  const still = tally();
  const changes = tally();
  for (const { name, claim, paragraph, span, page } of corrected()) {
    const report = claimsOf(page);
    const here_ = <T extends { claim: string | null; pageParagraph: number }>(one: T) =>
      one.claim === claim && one.pageParagraph === paragraph;
    still.add(name, !report.flags.some(here_));
    const told = report.changes.filter(here_);
    if (told.length > 0) {
      changes.add(
        `${name}: "${told[0]?.quote}"`,
        told.some(({ start, end }) => start < span.end && span.start < end),
      );
    }
  }
  return [
    agreed.count('altered facts called corroborated'),
    still.count('corrected words still flagged'),
    changes.share('changes that name the right word'),
  ];
}

/** The known text with one paragraph in two blocks, and with one that stops short. */
const cut = once(() => {
  const page = known();
  return (page?.paragraphs ?? []).flatMap(({ text }, at) => {
    const middle = text.indexOf(' ', text.length / 2);
    if (!page || at === 0 || middle < 0) return [];
    const put = (...parts: readonly string[]): PageArticle => ({
      ...page,
      paragraphs: page.paragraphs.flatMap((each, number) =>
        number === at ? parts.map((part) => ({ ...each, text: part })) : [each],
      ),
    });
    const halves = put(text.slice(0, middle), text.slice(middle + 1));
    return [{ at, halves, short: put(`${text.slice(0, middle)}…`) }];
  });
});

/** Verbatim text in blocks that were cut in two, or stop short: nothing in it was changed. */
export function measureCut(): Measure[] {
  const whole = tally();
  const short = tally();
  const told = (at: number, changes: readonly Change[]) =>
    `${at} ${changes.map(({ kind, claim, quote }) => `${kind} ${claim} "${quote}"`).join('; ')}`;
  for (const each of cut()) {
    const { changes } = claimsOf(each.halves);
    whole.add(told(each.at, changes), changes.length === 0);
    const shorter = claimsOf(each.short).changes;
    short.add(told(each.at, shorter), shorter.length === 0);
  }
  return [
    whole.count('changes told of blocks cut in two'),
    short.count('changes told of blocks that stop short'),
  ];
}

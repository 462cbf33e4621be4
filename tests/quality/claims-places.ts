/**
 * Whether the marks of claims are fair, on places judged by hand and on copies spoilt by code.
 *
 * `claims-places.json` holds for each reworded text where the words stand that say what a claim
 * says (alternatives, each a start and an end in its paragraph), and nothing where the text does
 * not say it, or not in the words that a translation altered. The texts are named by SHA-256.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { placeClaims } from '../../src/engine/claims/place';
import type { Change } from '../../src/engine/comparison';
import { buildIndex } from '../../src/engine/recognition/candidates';
import { asFollowed, followedEditions } from '../../src/engine/recognition/editions';
import { recognise } from '../../src/engine/recognition/recognise';
import type { FlagDraft as Flag } from '../../src/engine/report';
import { sentences } from '../../src/engine/text/sentences';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { ALTERED, CORRECTED, type Exchange } from './claims-exchanges';
import type { Measure } from './floors';
import { type Tally, tally } from './tally';

type Spans = readonly (readonly [number, number])[];
interface Judged {
  readonly sha256: string;
  readonly places: Readonly<Record<string, Spans>>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SHARED = here('../../../shared/');
const JUDGED = JSON.parse(readFileSync(here('./claims-places.json'), 'utf8')) as Record<
  string,
  Judged
>;
const index = buildIndex(readDataset(BUNDLED_RECORDS));

/** What `check` says of claims, without the rest of it. */
function claimsOf(page: PageArticle): ReturnType<typeof placeClaims> {
  const recognition = recognise(page, index);
  const { article, verdict } = recognition;
  if (!article || verdict.kind === 'none' || verdict.kind === 'related') {
    return { flags: [], changes: [], placements: [] };
  }
  const followed = followedEditions(page, article, verdict.wording);
  return placeClaims(page, { ...recognition, article: asFollowed(article, followed) });
}

/** Letters from which a mark is a passage and no longer the claim's words. */
const LONGEST = 180;
/** Words that no phrase ends on. */
const DANGLING = new Set(
  `a an the of in on at to for from with by into onto and or but nor that which who whose this these
  his her its their our any some each every no not had has have is was were be been being would could
  will can may might must shall should as than if when while whether very more most`.split(/\s+/),
);

function fileOf(name: string): string {
  const own = here(`./claims/${name}.txt`);
  return existsSync(own) ? own : `${SHARED}corpus/reworded/${name}.txt`;
}

/** The judged texts that are here, with what was judged. */
function judgedTexts(): { name: string; page: PageArticle; places: Judged['places'] }[] {
  return Object.entries(JUDGED).flatMap(([name, { sha256, places }]) => {
    const file = fileOf(name);
    if (!existsSync(file)) return [];
    if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256) {
      throw new Error(`${name} is another text than the one that was judged`);
    }
    return [{ name, page: readPage(file), places }];
  });
}

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
  return !cut && (last === undefined || !DANGLING.has(last));
}

function keyOf(flag: Pick<Flag, 'claim' | 'pageParagraph'>): string {
  return `${flag.claim}@${flag.pageParagraph}`;
}

/** Marks on words and listed places of the reworded texts against what was judged. */
export function measureJudged(): Measure[] {
  const fair = tally();
  const found = tally();
  const listed = tally();
  const borders = tally();
  const gone = tally();
  for (const { name, page, places } of judgedTexts()) {
    const claims = claimsOf(page).flags;
    for (const flag of claims) {
      const text = page.paragraphs[flag.pageParagraph]?.text ?? '';
      const spans = places[keyOf(flag)] ?? [];
      const label = `${name} ${keyOf(flag)} "${flag.quote}"`;
      if (flag.approximate) listed.add(label, spans.length > 0);
      else {
        fair.add(label, isFair(text, flag, spans));
        borders.add(label, endsWell(text, flag));
      }
    }
    for (const [key, spans] of Object.entries(places)) {
      if (spans.length > 0) {
        found.add(
          `${name} ${key}`,
          claims.some((flag) => keyOf(flag) === key),
        );
      }
    }
    measureGone(name, page, places, gone);
  }
  return [
    fair.share('marks on words judged fair'),
    borders.share('marks that end with a phrase'),
    found.share('judged places flagged'),
    listed.share('places listed without words that are fair'),
    gone.count('claims flagged whose sentence is gone'),
  ];
}

/** Takes the sentences of each judged place out, one place after the other. */
function measureGone(name: string, page: PageArticle, places: Judged['places'], gone: Tally): void {
  for (const [key, spans] of Object.entries(places)) {
    const [claim, at] = key.split('@');
    const paragraph = Number(at);
    const text = page.paragraphs[paragraph]?.text;
    if (text === undefined || spans.length === 0) continue;
    const left = sentences(text)
      .filter(({ start, end }) => !spans.some(([from, to]) => from < end && to > start))
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
    const without = page.paragraphs.flatMap((each, number) => {
      if (number !== paragraph) return [each];
      return left === '' ? [] : [{ ...each, text: left }];
    });
    const others = new Set(
      Object.keys(places)
        .filter((other) => other !== key && other.startsWith(`${claim}@`))
        .map((other) => Number(other.split('@')[1])),
    );
    const still = claimsOf({ ...page, paragraphs: without }).flags.filter((flag) => {
      const number = flag.pageParagraph + (left === '' && flag.pageParagraph >= paragraph ? 1 : 0);
      return flag.claim === claim && !others.has(number);
    });
    const marks = still.map(
      ({ quote, pageParagraph, approximate }) =>
        `${approximate ? '~' : ''}${pageParagraph} "${quote}"`,
    );
    gone.add(`${name} ${key} ${marks.join('; ')}`, still.length === 0);
  }
}

/** Texts into which facts are put that differ: the known article and its rewordings. */
function exchanged(exchanges: readonly Exchange[]) {
  const seed = `${SHARED}seed/article.txt`;
  const files = Object.keys(JUDGED).map(fileOf);
  return [seed, ...files].filter(existsSync).flatMap((file) => {
    const page = readPage(file);
    return exchanges.flatMap(({ claim, paragraph, from, to }) => {
      const text = page.paragraphs[paragraph]?.text;
      const match = text === undefined ? null : from.exec(text);
      if (text === undefined || match === null) return [];
      const changed = text.replace(from, to);
      const end = match.index + match[0].length + changed.length - text.length;
      const put = changed.slice(match.index, end);
      const paragraphs = page.paragraphs.map((each, at) =>
        at === paragraph ? { ...each, text: changed } : each,
      );
      const name = `${file.split('/').at(-1)} ${claim} "${put}"`;
      const span = { start: match.index, end };
      return [{ name, claim, paragraph, span, report: claimsOf({ ...page, paragraphs }) }];
    });
  });
}

/** Altered facts called corroborated, corrected words still flagged, changes on the right word. */
export function measureExchanged(): Measure[] {
  const agreed = tally();
  for (const { name, claim, paragraph, report } of exchanged(ALTERED)) {
    const said = report.flags.some(
      (flag) =>
        flag.claim === claim && flag.pageParagraph === paragraph && flag.status === 'corroborated',
    );
    agreed.add(name, !said);
  }
  const still = tally();
  const changes = tally();
  for (const { name, claim, paragraph, span, report } of exchanged(CORRECTED)) {
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

/** Verbatim text in blocks that were cut in two, or stop short: nothing in it was changed. */
export function measureCut(): Measure[] {
  const whole = tally();
  const short = tally();
  const seed = `${SHARED}seed/article.txt`;
  if (!existsSync(seed)) return [];
  const page = readPage(seed);
  page.paragraphs.forEach(({ text }, at) => {
    const middle = text.indexOf(' ', text.length / 2);
    if (at === 0 || middle < 0) return;
    const put = (parts: readonly string[]) =>
      claimsOf({
        ...page,
        paragraphs: page.paragraphs.flatMap((each, number) =>
          number === at ? parts.map((part) => ({ ...each, text: part })) : [each],
        ),
      }).changes;
    const told = (changes: readonly Change[]) =>
      `${at} ${changes.map(({ kind, claim, quote }) => `${kind} ${claim} "${quote}"`).join('; ')}`;
    const halves = put([text.slice(0, middle), text.slice(middle + 1)]);
    whole.add(told(halves), halves.length === 0);
    const cut = put([`${text.slice(0, middle)}…`]);
    short.add(told(cut), cut.length === 0);
  });
  return [
    whole.count('changes told of blocks cut in two'),
    short.count('changes told of blocks that stop short'),
  ];
}

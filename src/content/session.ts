/** One page's life: gate, extract, ask, anchor, paint, badge. Owns the page's status. */
import type { Glance, Report } from '../engine/report';
import { isCopy, type Span } from '../engine/vocabulary';
import type { ContentCalls, PageStatus, PageText } from '../protocol';
import { checksAlike, type Settings, siteAllowed } from '../settings';
import { anchorFlags } from './anchor';
import { attend } from './attention';
import { badgeFor } from './badge';
import { compare, sourceOf } from './compare';
import { type Early, paintEarly } from './early';
import { type Extract, extract, extractInSteps, FRAME_WORDS } from './extract';
import { inWindow } from './in-window';
import type { Outside } from './outside';
import { makeOverlay, type Overlay } from './overlay';
import { noticePlaces } from './page-notices';
import { offeredPanels, type PanelKit } from './panels';
import { partOf } from './passage';
import { inSlices } from './pause';
import { scrollTo } from './scroll';
import { isSameText, Standing, textOf } from './standing';
import { rangeOf } from './text-map';

interface View {
  readonly report: Report;
  readonly overlay: Overlay;
  /** What was compared. */
  readonly read: Extract;
  readonly text: string;
  readonly anyway: boolean;
  readonly standing: Standing;
}

/** Longest time that the badge speaks of a text that is being replaced, in milliseconds. */
const REPLACING_MS = 1000;

export class Session {
  status: PageStatus = { state: 'not-checked' };
  private settings: Settings | null = null;
  private view: View | null = null;
  /** The last view, kept when its text went: the same text may come back. */
  private spare: View | null = null;
  /** Marks painted while the report is made; never beside a view. */
  private early: Early | null = null;
  private follow: ReturnType<typeof attend> = () => undefined;
  private closeNote: (() => void) | null = null;
  private noted = false;
  private hidden = false;
  /** What the reader asked for on this page by hand, if anything. */
  private asked: { readonly anyway: boolean; readonly passage: Range | null } | null = null;
  private run = new AbortController();
  private settled: Promise<void> = Promise.resolve();
  private kit: Promise<PanelKit> | null = null;
  private lastBadge = '';

  constructor(private readonly outside: Outside) {}

  /** Begin; ends when `signal` aborts, leaving the page as it was. */
  start(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      this.run.abort();
      this.clear();
    });
    this.outside.watchSettings((next) => this.adopt(next), signal);
    const attended = {
      look: (moved: boolean) => {
        if (moved) this.asked = null;
        this.look();
      },
      shown: () => this.view ?? this.early,
      gone: (shown: boolean) => this.takeAway(shown),
    };
    this.follow = attend(attended, signal);
    addEventListener('pageshow', (event) => event.persisted && this.tellBadge(true), { signal });
    this.settled = this.outside.readSettings().then((settings) => this.adopt(settings));
  }

  /** The status once nothing is under way any more. */
  async settledStatus(): Promise<PageStatus> {
    let waited: Promise<void> | null = null;
    while (waited !== this.settled) {
      waited = this.settled;
      await waited;
    }
    return this.status;
  }

  /** Whether this page carries marks, or findings that could be marks. */
  get hasFlags(): boolean {
    return (this.view?.report.flags.length ?? 0) > 0;
  }

  /** Check now because the reader asks, one passage or all; the gate is not consulted. */
  check(anyway: boolean, passage: Range | null = null): Promise<PageStatus> {
    this.asked = { anyway, passage };
    this.look();
    return this.settledStatus();
  }

  /** Take the marks off until the page is loaded again, or put them back. */
  hide(hidden: boolean): PageStatus {
    this.hidden = hidden;
    if (this.status.state === 'checked') this.status = { ...this.status, hidden };
    if (hidden) {
      this.endNote();
      this.early?.remove();
    }
    if (this.settings) this.view?.overlay.show(this.settings, hidden);
    this.tellBadge();
    return this.status;
  }

  reveal(flagId: string): boolean {
    return this.view?.overlay.reveal(flagId) ?? false;
  }

  /** Whether the passage still stands where it was read, and is in view now. */
  revealPassage(paragraph: number, span: Span): boolean {
    const mapped = this.view?.read.map[paragraph];
    if (!mapped) return false;
    const whole = span.end > span.start ? span : { start: 0, end: mapped.text.length };
    const range = rangeOf(mapped, whole);
    if (range) scrollTo(range);
    return range !== null;
  }

  /** What was checked, for a report that is read elsewhere. */
  source(): PageText | null {
    return this.view && sourceOf(this.view.read.page);
  }

  /** Where the reader is, for a panel that follows; the stamp changes with what is shown. */
  place(): ContentCalls['page/place']['reply'] {
    const stamp = `${this.status.state} ${this.lastBadge} ${this.view?.text.length ?? 0}`;
    return { ...inWindow(this.view?.read.map ?? []), stamp };
  }

  step(by: 1 | -1): boolean {
    return (!this.hidden && this.view?.overlay.step(by)) || false;
  }

  /** The text that was judged does not stand there any more: nothing is said of another. */
  private takeAway(shown: boolean): void {
    const { status } = this;
    if (shown && status.state === 'checked' && this.view?.standing.isSaidElsewhere()) {
      // The same text in other nodes: what was said of it holds, and its places are looked for.
      this.status = { ...status, lost: status.report.flags.map(({ id }) => id) };
      return;
    }
    this.spare = this.view ?? this.spare;
    this.clear();
    this.status = { state: 'not-checked' };
    // A look is on its way, mostly at once; whoever asks meanwhile waits for it.
    this.settled = new Promise((resume) => setTimeout(resume, REPLACING_MS));
    this.settled.then(() => this.tellBadge());
  }

  private adopt(next: Settings): void {
    const before = this.settings;
    this.settings = next;
    if (!before || !checksAlike(before, next)) {
      this.look();
      return;
    }
    if (before.language !== next.language) this.kit = null;
    if (!next.pageNote) this.endNote();
    this.view?.overlay.show(next, this.hidden);
    this.tellBadge(before.language !== next.language);
  }

  /** Start one run and give up the one before it; without settings, `adopt` will once they are read. */
  private look(): void {
    if (!this.settings) return;
    this.run.abort();
    this.run = new AbortController();
    const { signal } = this.run;
    const settle = (status: PageStatus) => {
      if (signal.aborted) return;
      this.status = status;
      if (status.state !== 'checked') this.clear();
      this.tellBadge();
    };
    this.settled = this.proceed(signal).then(settle, (fault: unknown) =>
      settle({ state: 'failed', reason: reasonOf(fault) }),
    );
  }

  private async proceed(signal: AbortSignal): Promise<PageStatus> {
    const { settings } = this;
    if (!settings) return this.status;
    if (!settings.on) return { state: 'off', by: 'master' };
    if (!siteAllowed(settings, location.hostname)) return { state: 'off', by: 'site' };
    if (settings.mode === 'click' && !this.asked) return { state: 'not-checked' };

    const read = this.wanted(await inSlices(extractInSteps(document, location.href), signal));
    const anyway = this.asked?.anyway ?? false;
    this.follow(read.latent);
    const text = textOf(read.page);
    const last = this.view ?? this.spare;
    const same = last?.text === text && last.anyway === anyway ? last : null;
    if (same && same === this.view && same.overlay.isIntact()) return this.status;
    const report = same?.report ?? (await this.compare(read, anyway, settings, signal));
    signal.throwIfAborted();
    return typeof report === 'string'
      ? { state: 'no-article', reason: report }
      : this.present(read, { report, text, anyway }, settings);
  }

  /** What was read, or as much of it as the reader has asked about. */
  private wanted(read: Extract): Extract {
    const passage = this.asked?.passage;
    return passage ? partOf(read, passage) : read;
  }

  /** The report on what was read, or why there is none; marks that are sure come before it. */
  private compare(read: Extract, anyway: boolean, settings: Settings, signal: AbortSignal) {
    const sure = (glance: Glance) => {
      if (signal.aborted || this.view || this.hidden) return;
      this.early?.remove();
      this.early = paintEarly(glance, read.map, settings);
    };
    // A passage was chosen by the reader, however short.
    const enough = this.asked?.passage ? 1 : this.outside.isTop ? undefined : FRAME_WORDS;
    return compare(read.page, this.outside, { anyway, enough, gated: !this.asked, sure });
  }

  /** Put a report on the page, in place of the one before. */
  private present(
    read: Extract,
    found: Omit<View, 'overlay' | 'read' | 'standing'>,
    settings: Settings,
  ): PageStatus {
    const { report } = found;
    let { map } = read;
    const readAgain = () => (map = this.wanted(extract(document, location.href)).map);
    const { anchored, lost } = anchorFlags(report.flags, map, readAgain);
    const last = this.view ?? this.spare;
    if (last && !isSameText(last.text, found.text)) {
      this.hidden = false;
      this.noted = false;
    }
    this.clear();
    this.spare = null;
    const places = { anchored, noticed: noticePlaces(report.notices, map) };
    const overlay = makeOverlay(report, places, () => this.panels());
    this.view = { ...found, read, overlay, standing: new Standing(map) };
    overlay.show(settings, this.hidden);
    this.tellReader(this.view, settings);
    return { state: 'checked', report, lost, hidden: this.hidden };
  }

  /** The page note, once per text. */
  private tellReader(view: View, settings: Settings): void {
    const { report, overlay } = view;
    if (!isCopy(report.verdict.kind) || !settings.pageNote) return;
    if (this.noted || this.hidden || !this.outside.isTop) return;
    this.noted = true;
    this.panels().then(
      ({ openNote, wording }) => {
        if (this.view !== view || this.hidden) return;
        this.closeNote = openNote(report, overlay.count(), wording, () => this.step(1));
      },
      () => undefined,
    );
  }

  private panels(): Promise<PanelKit> {
    this.kit ??= this.outside
      .ask('panels/load', null)
      .then((wording) => ({ wording, ...offeredPanels() }));
    this.kit.catch(() => (this.kit = null));
    return this.kit;
  }

  private tellBadge(again = false): void {
    if (!this.settings) return;
    const badge = badgeFor(this.status, this.settings);
    const said = JSON.stringify(badge);
    // A fresh tab says "nothing" by itself, and a frame never speaks for the whole page.
    if (!this.lastBadge && (badge.state === 'none' || (!this.outside.isTop && !this.hasFlags)))
      return;
    if (said === this.lastBadge && !again) return;
    this.lastBadge = said;
    this.outside.ask('badge/show', badge).catch(() => undefined);
  }

  private endNote(): void {
    this.closeNote?.();
    this.closeNote = null;
  }

  private clear(): void {
    this.endNote();
    this.early?.remove();
    this.early = null;
    this.view?.overlay.remove();
    this.view = null;
  }
}
const reasonOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

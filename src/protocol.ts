/** The only contract between the extension's parts. Everything in it survives a JSON wire. */

import type { Glance, Report } from './engine/report';
import type { PageArticle, PageParagraph } from './engine/vocabulary';

/** What the page is showing; the page owns it, popup and badge follow. */
export type PageStatus =
  /** No known article: the gate or the engine found nothing. `check` holds rule-only findings. */
  | { readonly state: 'no-article'; readonly reason: 'no-text' | 'no-match' }
  /** The reader asked for checks on click only, and has not clicked. */
  | { readonly state: 'not-checked' }
  /** Off for this site, or altogether. */
  | { readonly state: 'off'; readonly by: 'master' | 'site' }
  | { readonly state: 'failed'; readonly reason: string }
  /** The engine answered; `verdict.kind` may be `related`, or `none` after "check anyway". */
  | {
      readonly state: 'checked';
      readonly report: Report;
      /** Flags whose place on the page could not be found again. */
      readonly lost: readonly string[];
      /** True while "hide on this page" holds. */
      readonly hidden: boolean;
    };

/** What the toolbar button says; words and shape as well as colour. */
export type Badge =
  | { readonly state: 'match'; readonly flags: number }
  | { readonly state: 'related' | 'none' | 'off' | 'failed' };

/** The interface texts of one language, by name; `ui/wording.ts` makes sentences of them. */
export interface Wording {
  /** BCP 47 tag: how dates and numbers are written. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Keys by command of the manifest; empty where they do not act on what is shown. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A pack of records that a reader imported. */
export interface PackSummary {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Size of its file. */
  readonly characters: number;
  /** Empty where it names none. */
  readonly publisher: string;
  readonly version: number;
  /** Day of issue, ISO 8601, or empty. */
  readonly date: string;
  /** The key it is signed with, in words; null where it is not signed. */
  readonly key: string | null;
  readonly records: number;
  readonly claims: number;
  /** Why it cannot be used, or null. */
  readonly fault: string | null;
}

/** Content asks background. */
export interface BackgroundCalls {
  /**
   * What is sure of a page before its wording is read, for a third of a check's time: enough to mark
   * the gravest statements while `article/check` makes the whole report.
   */
  'article/glance': { request: { readonly page: PageArticle }; reply: Glance };
  /**
   * Compare one page with the dataset. The same page always gets the same report.
   * `anyway` runs the sourcing and translation rules although no article matches.
   */
  'article/check': {
    request: { readonly page: PageArticle; readonly anyway: boolean };
    reply: Report;
  };
  /** Store the gate's keys anew, for pages to read. */
  'gate/renew': { request: null; reply: null };
  /** Bring the reader into the sender's frame, whose text, as it came, may carry a known article. */
  'reader/load': { request: { readonly text: string }; reply: null };
  /** Show this on the sender's tab. */
  'badge/show': { request: Badge; reply: null };
  /** The packs a reader imported; damaged ones with the reason. */
  'packs/list': { request: null; reply: readonly PackSummary[] };
  /** Take in the pack in this file's text; rejects with a reason, and then nothing has changed. */
  'packs/import': { request: { readonly text: string }; reply: readonly PackSummary[] };
  'packs/switch': {
    request: { readonly id: string; readonly on: boolean };
    reply: readonly PackSummary[];
  };
  'packs/remove': { request: { readonly id: string }; reply: readonly PackSummary[] };
  /**
   * Bring card and page note into the sender's frame; answers with their texts in the language
   * the reader chose.
   */
  'panels/load': { request: null; reply: Wording };
}

/** What a page's report was made from, for a report that can be read without the page. */
export interface PageSource {
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly PageParagraph[];
}

/** A page's text with what the page says of it; every part as found. */
export interface PageText extends PageArticle {
  readonly title: string;
}

/** Popup and background ask the page. */
export interface ContentCalls {
  /** Answers once the page has settled. */
  'page/status': { request: null; reply: PageStatus };
  /**
   * Check now, whatever the mode; `anyway` as in `article/check`, `selection` checks the selected
   * passage alone.
   */
  'page/check': {
    request: { readonly anyway: boolean; readonly selection: boolean };
    reply: PageStatus;
  };
  /** Take all marks off this page until it is loaded again, or put them back. */
  'page/hide': { request: { readonly hidden: boolean }; reply: PageStatus };
  /** The text that was checked; null where nothing was. */
  'page/source': { request: null; reply: PageText | null };
  /** First and last paragraph in the window now, and the findings highlighted; for the panel. */
  'page/place': {
    request: null;
    reply: { readonly first: number; readonly last: number; readonly stamp: string };
  };
  /** Scroll a flag into view and open its card; false when it lost its place. */
  'flag/reveal': { request: { readonly flagId: string }; reply: boolean };
  /** Scroll a passage of what was read into view; the whole paragraph where start is end. */
  'passage/reveal': {
    request: { readonly pageParagraph: number; readonly start: number; readonly end: number };
    reply: boolean;
  };
  /** Move to the next or previous mark; false when there is none. */
  'flag/step': { request: { readonly by: 1 | -1 }; reply: boolean };
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What survives the wire: no Map, Date, typed array, function or undefined. */
type Wire<T> = T extends string | number | boolean | null
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends object
      ? { [K in keyof T]: undefined extends T[K] ? never : Wire<T[K]> }
      : never;
type UnsafeCall<C> = { [K in keyof C]: C[K] extends Wire<C[K]> ? never : K }[keyof C];
type None<T extends never> = T;
/**
 * Compiles only while every call is safe on the wire.
 * @public
 */
export type WireCheck = [None<UnsafeCall<BackgroundCalls>>, None<UnsafeCall<ContentCalls>>];

/** Longest page, in UTF-16 units over all paragraphs, that the background will compare. */
export const MAX_PAGE_CHARS = 400_000;

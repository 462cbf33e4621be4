/** Every suite that needs one running browser with the built extension, by what it looks at. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { type Rig, startRig } from '../../support/rig';
import { HAS_REAL } from '../../support/stories';
import { accessibility } from './accessibility';
import { realCopy } from './article';
import { badInput } from './bad-input';
import { card } from './card';
import { changes } from './changes';
import { demoPage } from './demo';
import { editor } from './editor';
import { hostilePages } from './hostile-pages';
import { kindsOfPages } from './kinds-of-pages';
import { longLists } from './long-lists';
import { modes } from './modes';
import { mortalWorker } from './mortal-worker';
import { movingPages } from './moving-pages';
import { ownPages } from './own-pages';
import { packs } from './packs';
import { popupSwitches } from './popup';
import { shippedRecords } from './records';
import { sync } from './sync';

/** One browser for these suites: started before the first, closed after the last. */
function inBrowser(name: BrowserName, suites: (rig: () => Rig) => void): void {
  describe(name, () => {
    let started: Rig | null = null;
    const rig = (): Rig => {
      if (!started) throw new Error('the browser did not start');
      return started;
    };
    beforeAll(async () => {
      started = await startRig(name, { keepTabs: true });
    });
    afterAll(() => started?.close());
    afterEach(() => {
      expect(rig().errors.splice(0)).toEqual([]);
    });
    suites(rig);
  });
}

/** Pages of every kind, and such as work against being read. */
export function unrulyPages(name: BrowserName): void {
  inBrowser(name, (rig) => {
    describe('kinds of pages', () => kindsOfPages(rig));
    describe('hostile pages', () => hostilePages(rig));
  });
}

/** What else becomes of web pages. */
export function webPages(name: BrowserName): void {
  inBrowser(name, (rig) => {
    describe.skipIf(!HAS_REAL)('the real copy on a news page', () => realCopy(rig));
    describe('other pages and modes', () => modes(rig));
    describe('pages that move', () => movingPages(rig));
    describe('shipped records', () => shippedRecords(rig));
    describe('bad input', () => badInput(rig));
    describe('a mortal background', () => mortalWorker(rig, name));
  });
}

/** What the extension shows: popup, card, its own pages. */
export function views(name: BrowserName): void {
  inBrowser(name, (rig) => {
    describe('the demonstration page', () => demoPage(rig));
    describe('the popup', () => popupSwitches(rig));
    describe('the card', () => card(rig, name));
    describe('options and welcome', () => ownPages(rig));
    describe('settings between browsers', () => sync(rig));
    describe('long lists', () => longLists(rig, name));
    describe('imported packs', () => packs(rig));
    describe('what a copy changed', () => changes(rig, name));
    describe('the editor', () => editor(rig));
    describe('accessibility', () => accessibility(rig, name));
  });
}

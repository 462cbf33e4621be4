/** The built extension in each browser: one browser for all suites. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { BROWSERS } from '../../src/demo/browser';
import { type Rig, startRig } from '../support/rig';
import { HAS_REAL } from '../support/stories';
import { accessibility } from './suites/accessibility';
import { realCopy } from './suites/article';
import { badInput } from './suites/bad-input';
import { card } from './suites/card';
import { changes } from './suites/changes';
import { demoPage } from './suites/demo';
import { editor } from './suites/editor';
import { hostilePages } from './suites/hostile-pages';
import { kindsOfPages } from './suites/kinds-of-pages';
import { longLists } from './suites/long-lists';
import { modes } from './suites/modes';
import { mortalWorker } from './suites/mortal-worker';
import { movingPages } from './suites/moving-pages';
import { ownPages } from './suites/own-pages';
import { packs } from './suites/packs';
import { popupSwitches } from './suites/popup';
import { shippedRecords } from './suites/records';
import { sync } from './suites/sync';

describe.each(BROWSERS)('%s', (name) => {
  let started: Rig | null = null;
  const rig = (): Rig => {
    if (!started) throw new Error('the browser did not start');
    return started;
  };
  beforeAll(async () => {
    started = await startRig(name);
  });
  afterAll(() => started?.close());
  afterEach(() => {
    expect(rig().errors.splice(0)).toEqual([]);
  });

  describe('the demonstration page', () => demoPage(rig));
  describe.skipIf(!HAS_REAL)('the real copy on a news page', () => realCopy(rig));
  describe('the popup', () => popupSwitches(rig));
  describe('the card', () => card(rig, name));
  describe('other pages and modes', () => modes(rig));
  describe('pages that move', () => movingPages(rig));
  describe('kinds of pages', () => kindsOfPages(rig));
  describe('hostile pages', () => hostilePages(rig));
  describe('options and welcome', () => ownPages(rig));
  describe('settings between browsers', () => sync(rig));
  describe('long lists', () => longLists(rig, name));
  describe('shipped records', () => shippedRecords(rig));
  describe('imported packs', () => packs(rig));
  describe('what a copy changed', () => changes(rig, name));
  describe('the editor', () => editor(rig));
  describe('accessibility', () => accessibility(rig, name));
  describe('bad input', () => badInput(rig));
  describe('a mortal background', () => mortalWorker(rig, name));
});

/** The extension's own views in Chromium; see chrome-pages.test.ts. */
import { views } from './suites';

views('chrome');

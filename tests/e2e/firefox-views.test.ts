/** The extension's own views in Firefox; see firefox-pages.test.ts. */
import { views } from './suites';

views('firefox');

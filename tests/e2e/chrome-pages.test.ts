/** Web pages in Chromium. Half of a browser's tests to a file, so that two run at the same time. */
import { webPages } from './suites';

webPages('chrome');

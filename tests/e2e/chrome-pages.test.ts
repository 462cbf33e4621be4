/** Web pages in Chromium. A third of a browser's tests to a file, so that no file is left running alone. */
import { webPages } from './suites';

webPages('chrome');

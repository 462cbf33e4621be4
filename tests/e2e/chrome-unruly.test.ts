/** Pages that are hard to read, in Chromium; see suites/index.ts. */
import { unrulyPages } from './suites';

unrulyPages('chrome');

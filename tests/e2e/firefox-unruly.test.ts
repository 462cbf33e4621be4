/** Pages that are hard to read, in Firefox; see suites/index.ts. */
import { unrulyPages } from './suites';

unrulyPages('firefox');

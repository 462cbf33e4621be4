/** Records have come, gone or been made anew: the next check opens them again. */
import { forgetBegun } from './begun-checks';
import { forgetLibrary } from './load-dataset';

/** Nothing that was opened or begun with the records before is gone on with. */
export function forgetRecords(): void {
  forgetLibrary();
  forgetBegun();
}

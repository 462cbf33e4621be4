/** Notices of the publisher that stand on the page: marked, so that a reader sees where they are. */
import type { PageNotice } from '../engine/report';
import { noticeId } from '../ui/findings';
import { dress, type Painting } from './highlight';
import { rangeOf, type TextMap } from './text-map';

const NOTICE = 'hearsay-notice';

/** A notice that was found again on the page. */
export interface NoticePlace {
  /** As `noticeId` has it. */
  readonly id: string;
  readonly range: Range;
}

/** Where the notices stand; one that only the page's metadata holds stands nowhere. */
export function noticePlaces(notices: readonly PageNotice[], map: TextMap): readonly NoticePlace[] {
  return notices.flatMap((notice) => {
    const mapped = notice.pageParagraph === null ? undefined : map[notice.pageParagraph];
    const range = mapped && rangeOf(mapped, notice);
    return range ? { id: noticeId(notice), range } : [];
  });
}

/** Mark them; they are no findings and are counted nowhere. */
export function paintNotices(places: readonly NoticePlace[]): Painting {
  const ranges = places.map(({ range }) => range);
  CSS.highlights.set(NOTICE, new Highlight(...ranges));
  const dressed = dress(ranges);
  return {
    isWhole: dressed.isWhole,
    remove: () => {
      CSS.highlights.delete(NOTICE);
      dressed.remove();
    },
  };
}

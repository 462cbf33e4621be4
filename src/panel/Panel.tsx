/** The panel that stays: the popup's views beside the page, following tab and scroll. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Popup, type PopupProps } from '../popup/Popup';
import type { PageClient } from '../popup/page-view';

export interface Follow {
  /** The page beside the panel now; a new object when the reader has gone to another. */
  readonly current: () => Promise<PageClient>;
  /** Call `listener` whenever another page may stand beside the panel. */
  readonly onMove: (listener: () => void, signal: AbortSignal) => void;
}

interface PanelProps extends Omit<PopupProps, 'client' | 'first'> {
  readonly start: PageClient;
  readonly follow: Follow;
}

/** How often the page is asked where its reader is, in ms. */
const LOOK_EVERY = 700;

/** Tell the rows and the strip which paragraphs are in the window. */
function showPlace(first: number, last: number): void {
  for (const row of document.querySelectorAll<HTMLElement>('.flag[data-paragraph]')) {
    const at = Number(row.dataset['paragraph']);
    row.toggleAttribute('data-here', at >= first && at <= last);
  }
}

/** The popup's views with every row, asked anew when page or findings have changed. */
export function Panel({ start, follow, ...rest }: PanelProps) {
  const [client, setClient] = useState(start);
  const stamp = useRef('');
  useEffect(() => {
    const life = new AbortController();
    const move = () => {
      follow.current().then((now) => {
        if (!life.signal.aborted) setClient(now);
      });
    };
    follow.onMove(move, life.signal);
    const timer = setInterval(async () => {
      if (document.hidden) return;
      const place = await client.place();
      if (life.signal.aborted || !place) return;
      showPlace(place.first, place.last);
      if (stamp.current && stamp.current !== place.stamp) move();
      stamp.current = place.stamp;
    }, LOOK_EVERY);
    return () => {
      life.abort();
      clearInterval(timer);
    };
  }, [client, follow]);
  return <Popup {...rest} client={client} rows={Number.POSITIVE_INFINITY} />;
}

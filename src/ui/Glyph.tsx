/** Small drawings that tell statuses apart without colour. All on a 16 by 16 field. */
import type { Flag } from '../engine/report';

type Shape = Flag['kind'] | 'close' | 'next' | 'previous' | 'open' | 'mark';

const CROSS = 'M4 4l8 8M12 4l-8 8';
const QUOTE_MARKS = 'M3 9V6l3-2M3 9h3V7H3zM10 9V6l3-2M10 9h3V7h-3z';
const PERSON = 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8zM3 14c.6-3 2.4-4.5 5-4.5s4.4 1.5 5 4.5';

const SHAPES: Readonly<Record<Shape, string>> = {
  // The publisher's own acts: struck out, ticked over.
  retracted: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM4 12l8-8',
  corrected: 'M3 13l.6-3L11 2.6 13.4 5 6 12.4 3 13z',
  clarified: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 7v4M8 5v.1',
  held: 'M6 3.5v9M10 3.5v9',
  contradicted: 'M3 6h10M3 10h10M11 3L5 13',
  superseded: 'M3 3l5 5-5 5M8 3l5 5-5 5',
  disputed: 'M2 5.5h9M8.5 3L11 5.5 8.5 8M14 10.5H5M7.5 8L5 10.5 7.5 13',
  unverified: 'M5.5 6a2.6 2.6 0 1 1 3.6 2.4C8.3 8.8 8 9.2 8 10M8 12.8v.1',
  mistranslated: 'M2 4h7M5.5 2.5V4c0 3-1.5 5-3.5 6M3.8 6.5C5 8.5 6.5 9.5 8 10M8 14l3-7 3 7M9 12h4',
  corroborated: 'M3 8.5l3.5 3.5L13 4.5',
  anonymous: PERSON,
  group:
    'M5.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.5 13c.5-2.6 2-4 4-4s3.5 1.4 4 4M10.5 9c2 0 3.5 1.4 4 4',
  'through-outlet':
    'M2.5 3h9v10h-9zM4.5 5.5h5M4.5 8h5M4.5 10.5h3M11.5 6H14v5.5a1.5 1.5 0 0 1-2.5 1',
  'second-hand': 'M2 4h8v5H6l-2.5 2.5V9H2zM12 6.5h2v5h-1.5V13.5L10.5 11.5H8',
  unattributed: 'M2.5 3h11v7.5H8L5 13.5v-3H2.5zM6 6.8h4',
  record: 'M3 4h10M3 8h6M3 12h4M10 13l3.5-3.5',
  'stop-spacing': 'M2 11h4M10 11h.1M13 6v7',
  'broken-sentence': 'M2 8h4M10 8h4M7 4l2 8',
  'quote-side': QUOTE_MARKS,
  'quote-mix': QUOTE_MARKS,
  'stray-mark': 'M5 11v.1M5 11l-1.2 2.5M10 5v.1M10 11v.1',
  doubled: 'M2.5 5h7v7h-7zM6.5 5V3h7v7h-4',
  conflation: 'M3 8h3l6-4M6 8l6 4',
  counterfactual: 'M3 12c2-7 8-7 10 0M10.5 10.5L13 12l.8-2.8',
  leftover: 'M3 4h10v7H8l-3 2.5V11H3zM6 7.5h.1M8 7.5h.1M10 7.5h.1',
  spun: 'M12.5 6A5 5 0 0 0 4 4.5L3 6M3 3v3h3M3.5 10a5 5 0 0 0 8.5 1.5l1-1.5M13 13v-3h-3',
  typo: 'M3 5h10M6 5v7M10 5v7M4 12h3',
  close: CROSS,
  next: 'M6 3l5 5-5 5',
  previous: 'M10 3L5 8l5 5',
  open: 'M4 6l4 4 4-4',
  mark: 'M2 13h12M4 9l2-6h4l2 6',
};

/** A drawing for the eye only; the words beside it carry the sense. */
export function Glyph({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}

/** Two classes along one scale, as an SVG that can be read beside the table. */

interface Point {
  readonly odds: number;
  readonly reuse: boolean;
}

const LOW = -14;
const HIGH = 12;
const STEP = 0.5;
const SIZE = { width: 720, height: 260, left: 40, bottom: 34, top: 24 };
const COLOURS = { reuse: '#b3261e', own: '#2f5d8a' };

/** Histogram of the odds, each class by its own share; pages without 20 matched words are left out. */
export function plot(points: readonly Point[]): string {
  const bins = Math.ceil((HIGH - LOW) / STEP);
  const count = (reuse: boolean) => {
    const counts: number[] = new Array(bins).fill(0);
    const these = points.filter((point) => point.reuse === reuse && Number.isFinite(point.odds));
    for (const { odds } of these) {
      const at = Math.max(0, Math.min(bins - 1, Math.floor((odds - LOW) / STEP)));
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return { shares: counts.map((each) => each / Math.max(1, these.length)), all: these.length };
  };
  const [own, reuse] = [count(false), count(true)];
  const most = Math.max(...own.shares, ...reuse.shares);
  const x = (odds: number) =>
    SIZE.left + ((odds - LOW) / (HIGH - LOW)) * (SIZE.width - SIZE.left - 10);
  const room = SIZE.height - SIZE.bottom - SIZE.top;
  const bars = (shares: readonly number[], colour: string) =>
    shares
      .map((share, at) => {
        const height = (share / most) * room;
        const [left, top] = [x(LOW + at * STEP), SIZE.height - SIZE.bottom - height];
        return `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${(x(STEP) - x(0) - 1).toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}" fill-opacity="0.55"/>`;
      })
      .join('');
  const ticks = [-12, -8, -4, 0, 4, 8, 12]
    .map(
      (odds) =>
        `<text x="${x(odds).toFixed(1)}" y="${SIZE.height - 14}" text-anchor="middle">${odds}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12" role="img" aria-label="Odds of reuse of two classes of pages">
<rect width="100%" height="100%" fill="#fff"/>
${bars(own.shares, COLOURS.own)}
${bars(reuse.shares, COLOURS.reuse)}
<line x1="${x(0).toFixed(1)}" x2="${x(0).toFixed(1)}" y1="${SIZE.top}" y2="${SIZE.height - SIZE.bottom}" stroke="#333" stroke-dasharray="4 3"/>
<line x1="${SIZE.left}" x2="${SIZE.width - 10}" y1="${SIZE.height - SIZE.bottom}" y2="${SIZE.height - SIZE.bottom}" stroke="#333"/>
${ticks}
<text x="${SIZE.left}" y="16" fill="${COLOURS.own}">own tellings and other articles (${own.all})</text>
<text x="${SIZE.width - 10}" y="16" text-anchor="end" fill="${COLOURS.reuse}">reused text (${reuse.all})</text>
</svg>
`;
}

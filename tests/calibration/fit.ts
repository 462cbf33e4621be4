/** Logistic regression with a ridge, by Newton's method (Hastie, Tibshirani, Friedman 2009, 4.4). */

/** One row: its measures, whether it is of the class, and how much it counts. */
export interface Row {
  readonly measures: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

const STEPS = 60;
/** Standardised weights that move by less are there. */
const STILL = 1e-7;

/** Weights of the measures, the constant last. `ridge` holds back weights of standardised measures. */
export function fitOdds(rows: readonly Row[], ridge: number): number[] {
  const width = rows[0]?.measures.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row.measures[at] ?? 0),
  );
  const means = columns.map((column) => mean(column));
  const spreads = columns.map((column, at) => {
    const middle = means[at] ?? 0;
    return Math.sqrt(mean(column.map((value) => (value - middle) ** 2))) || 1;
  });
  const scaled = rows.map(({ measures }) => [
    ...measures.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ]);
  const weights: number[] = new Array(width + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    if (newton(scaled, rows, weights, ridge) < STILL) break;
  }
  const plain = weights.slice(0, width).map((weight, at) => weight / (spreads[at] ?? 1));
  const shift = plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return [...plain, (weights[width] ?? 0) - shift];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** One step, and the furthest that a weight moved by it; `weights` is changed. */
function newton(
  scaled: readonly (readonly number[])[],
  rows: readonly Row[],
  weights: number[],
  ridge: number,
): number {
  const size = weights.length;
  const slope: number[] = weights.map((weight, at) => (at < size - 1 ? -ridge * weight : 0));
  const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? ridge : 0)));
  scaled.forEach((measures, at) => {
    const { is, weight } = rows[at] ?? { is: false, weight: 0 };
    const sum = measures.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))));
    const pull = weight * ((is ? 1 : 0) - chance);
    const bend = weight * chance * (1 - chance);
    measures.forEach((value, i) => {
      slope[i] = (slope[i] ?? 0) + pull * value;
      const row = curve[i] ?? [];
      measures.forEach((other, j) => {
        row[j] = (row[j] ?? 0) + bend * value * other;
      });
    });
  });
  const changes = solve(curve, slope).map((change) => Math.max(-1, Math.min(1, change)));
  changes.forEach((change, at) => {
    weights[at] = (weights[at] ?? 0) + change;
  });
  return Math.max(...changes.map(Math.abs));
}

/** Solves a small symmetric system by elimination; both arguments are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = matrix[at] ?? [];
    matrix.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      matrix[other] = row.map((value, column) => value - factor * (pivot[column] ?? 0));
      right[other] = (right[other] ?? 0) - factor * (right[at] ?? 0);
    });
  }
  return right.map((value, at) => value / (matrix[at]?.[at] ?? 1));
}

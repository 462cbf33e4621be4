/** A small logistic regression: ridge, Newton steps, columns brought to one spread. */

/** One case: what was measured, what it is, and how much it weighs. */
export interface Sample {
  readonly figures: Readonly<Record<string, number>>;
  readonly yes: boolean;
  readonly weight: number;
  /** Which half of the data it belongs to. */
  readonly half: number;
  /** False where it is turned away before anything is weighed. */
  readonly looked: boolean;
}

const RIDGE = 0.001;
const STEPS = 40;

/** Weights that tell the cases apart, the constant with them, and the odds they give a case. */
export function fitLogit(samples: readonly Sample[]) {
  const used = samples.filter(({ looked }) => looked);
  const names = Object.keys(used[0]?.figures ?? {});
  const raw = used.map(({ figures }) => names.map((name) => figures[name] ?? 0));
  const scales = names.map((_, at) => spread(raw.map((row) => row[at] ?? 0)));
  const rows = raw.map((row) => [
    ...row.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
    1,
  ]);
  let beta = new Array<number>(names.length + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) beta = newton(beta, rows, used);
  const weights: Record<string, number> = {};
  let constant = beta.at(-1) ?? 0;
  names.forEach((name, at) => {
    const weight = (beta[at] ?? 0) / (scales[at]?.deviation ?? 1);
    weights[name] = weight;
    constant -= weight * (scales[at]?.mean ?? 0);
  });
  const odds = ({ figures, looked }: Sample) =>
    looked
      ? names.reduce((sum, name) => sum + (weights[name] ?? 0) * (figures[name] ?? 0), constant)
      : Number.NEGATIVE_INFINITY;
  return { weights: { ...weights, constant }, odds };
}

function spread(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(square / Math.max(1, values.length)) || 1 };
}

function newton(
  beta: readonly number[],
  rows: readonly (readonly number[])[],
  samples: readonly Sample[],
): number[] {
  const size = beta.length;
  const slope = beta.map((value, at) => (at < size - 1 ? RIDGE * rows.length * value : 0));
  const curve = beta.map((_, a) =>
    beta.map((_, b) => (a === b && a < size - 1 ? RIDGE * rows.length : 0)),
  );
  rows.forEach((row, at) => {
    const { yes, weight } = samples[at] ?? { yes: false, weight: 0 };
    const sum = row.reduce((total, value, column) => total + value * (beta[column] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    row.forEach((value, a) => {
      slope[a] = (slope[a] ?? 0) + weight * (chance - (yes ? 1 : 0)) * value;
      const line = curve[a];
      row.forEach((other, b) => {
        if (line) line[b] = (line[b] ?? 0) + weight * chance * (1 - chance) * value * other;
      });
    });
  });
  const step = solve(curve, slope);
  return beta.map((value, at) => value - (step[at] ?? 0));
}

/** Gauss elimination; the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

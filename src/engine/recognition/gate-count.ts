/** Hits that stand near each other, counted by groups. */

export interface Count {
  /** Add one, and say what its group has come to; 0 where the same mark is counted already. */
  readonly add: (at: number, mark: number, group: number, points: number) => number;
  /** What each group has come to. */
  readonly sums: Int32Array;
}

/** A count over the last `reach` characters, for so many groups. */
export function count(reach: number, groups: number): Count {
  /** Until where a mark is counted. */
  const counted = new Map<number, number>();
  const sums = new Int32Array(groups);
  const hits: number[] = [];
  let first = 0;
  const add: Count['add'] = (at, mark, group, points) => {
    for (; (hits[first] as number) < at - reach; first += 3)
      (sums[hits[first + 1] as number] as number) -= hits[first + 2] as number;
    if ((counted.get(mark) as number) >= at) return 0;
    counted.set(mark, at + reach);
    hits.push(at, group, points);
    const sum = (sums[group] as number) + points;
    sums[group] = sum;
    return sum;
  };
  return { add, sums };
}

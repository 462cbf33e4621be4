/** Taking constants out one at a time, and what changes without each. */

export type Figures = ReadonlyMap<string, number>;

/** Takes every constant of the groups out in turn and prints which figures are others then. */
export function ablate(
  groups: Readonly<Record<string, object>>,
  without: Readonly<Record<string, number>>,
  figures: () => Figures,
): void {
  const base = figures();
  for (const [row, count] of [...base].sort()) console.log(`${row}  ${count}`);
  console.log('');
  for (const [step, group] of Object.entries(groups)) {
    const constants = group as Record<string, number>;
    for (const name of Object.keys(constants)) {
      const found = changesAt(constants, name, without[`${step}.${name}`] ?? 0, figures, base);
      const told = found.length === 0 ? 'nothing changes' : found.join('; ');
      console.log(`${step}.${name} (${constants[name]}): ${told}`);
    }
  }
}

/** What is other than in `base` while one constant has another value. */
export function changesAt(
  constants: Record<string, number>,
  name: string,
  value: number,
  figures: () => Figures,
  base: Figures,
): string[] {
  const kept = constants[name] ?? 0;
  constants[name] = value;
  try {
    return changes(base, figures());
  } finally {
    constants[name] = kept;
  }
}

function changes(before: Figures, after: Figures): string[] {
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort();
  return rows.flatMap((row) => {
    const [was, is] = [before.get(row) ?? 0, after.get(row) ?? 0];
    return was === is ? [] : [`${row} ${was} → ${is}`];
  });
}

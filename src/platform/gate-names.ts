/** Where the gate's keys stand in the local storage: of the bundled records, of imported packs. */
export const GATE_NAMES = ['gateBundled', 'gateImported'] as const;

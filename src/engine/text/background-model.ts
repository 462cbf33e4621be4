/**
 * How telling a word is: bits of surprise at seeing its stem in a paragraph, from paragraph counts
 * over public news and web pages (docs/methods.md states the source). Only the common stems are
 * kept, as hashes in half-bit steps; every other stem counts as rare.
 */
import { BACKGROUND } from './background-data';
import { bitReader } from './bits';
import { once } from './once';

/** Width of the hashes kept, and bits of the commonest and of every unlisted stem. */
export const BACKGROUND_FORM = { width: 17, lowest: 2, step: 0.5, rare: 12 } as const;
/** Stems below this many bits are function words: they carry no evidence alone. */
export const CONTENT_BITS = 4.6;

/** Bits of a stem by its 32-bit hash. */
export type Background = (stemHash: number) => number;

/** The bundled background, unpacked once, or another. */
export function openBackground(packed?: string): Background {
  return packed === undefined ? bundled() : unpacked(packed);
}

const bundled = once(() => unpacked(BACKGROUND));

function unpacked(packed: string): Background {
  const { width, lowest, step, rare } = BACKGROUND_FORM;
  const reader = bitReader(packed);
  // In steps, a byte each: a fresh table of larger numbers costs more to reach than to work out.
  const steps = new Uint8Array(2 ** width).fill((rare - lowest) / step);
  const classes = reader.number(8);
  for (let at = 0; at < classes; at += 1) {
    for (const hash of reader.set(width)) steps[hash] = at;
  }
  return (stemHash) => lowest + step * (steps[stemHash >>> (32 - width)] ?? 0);
}

/**
 * The form of the gate's table, which the build writes and the page reads as it stands, so that
 * nothing has to be unpacked. Numbers are characters, `BASE` above their value:
 *
 *     slots (two) articles | for each slot: check, place (two) | postings: article, zone
 *
 * A slot belongs to one key, its place is the first posting of it. Half of the slots are free, so
 * that a word nobody knows ends at the first or second one looked at.
 */

/** Zones an article may have. */
export const ZONES = 32;
/** Points of the least weight, and of each further one: sixths of three bits of surprise beyond five. */
export const LEAST_POINTS = 5;
export const MORE_POINTS = 3;
/** Turns the key of a name away from the keys of words. */
export const NAMES = 0x2aaaa;
/** Added to every number, so that quotes and breaks stay out of the row; below it a slot is free. */
export const BASE = 40;
/** Characters before the first slot, of a slot, and of a posting. */
export const HEAD = 3;
export const SLOT = 3;
export const POSTING = 2;
/** What the second of two characters counts by. */
export const DIGIT = 4096;
/** A posting's second number: the zone by eights, the weight by twos, and one for the key's last. */
export const ZONE = 8;
export const WEIGHT = 2;
/** Keys there may be: hashes of 18 bits. */
const KEYS = 2 ** 18;
/** What a slot keeps of its key is the rest by this; the home tells what is left out. */
export const CHECK = 8192;
/** What a slot's check counts by, to leave room for the greatest weight of its postings. */
export const WEIGHTS = 4;

/**
 * Where the search for a key begins: as far into the table as the key lies among all there may be.
 * Keys are hashes, so that they lie evenly.
 */
export const homeOf = (key: number, slots: number): number => ((key * slots) / KEYS) | 0;

/** The number in two characters of the table. */
export const twoAt = (keys: string, at: number): number =>
  (keys.charCodeAt(at) - BASE) * DIGIT + keys.charCodeAt(at + 1) - BASE;

/** Where the slot of a key begins in a table of so many, 0 where the key is not known. */
export function slotOf(key: number, keys: string, slots: number): number {
  const home = homeOf(key, slots);
  for (let step = 0; step < slots; step += 1) {
    const at = HEAD + SLOT * ((home + step) % slots);
    const held = keys.charCodeAt(at) - BASE;
    // A free slot, or the end of a table that is none of ours.
    if (!(held >= 0)) break;
    if (held >> 2 === key % CHECK) return at;
  }
  return 0;
}

/** The form of the gate's table, which the build writes and the page reads. */

/** Zones an article may have; zone numbers are its number times this and on. */
export const ZONES = 32;
/** Bits of the hash kept beside the weight. */
export const CHECK_BITS = 13;
/** Points by the two bits of weight: sixths of three bits of surprise beyond five. */
export const POINTS = [5, 8, 11, 14];
/** Turns the key of a name away from the keys of words. */
export const NAMES = 0x2aaaa;
/** Added to both characters of a slot; one below it is empty. */
export const BASE = 40;

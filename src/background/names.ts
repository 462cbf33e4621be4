/** Names that a pack may not take: what ships bears one, known publishers have theirs. */
import { inLatin } from '../engine/text/look-alikes';

/** The maker of what ships with the extension, as `plainName` writes it. */
const OURS = 'hearsay';

/** One name, however it is spaced and written. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a reader takes a name for: letters that look alike are one. */
export function seenName(name: string): string {
  return inLatin(plainName(name));
}

/** Whether a pack would pass for what ships. */
export function isOurs(name: string): boolean {
  return seenName(name).replace(/[^\p{L}\p{N}]/gu, '') === OURS;
}

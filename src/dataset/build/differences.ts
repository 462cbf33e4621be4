/** How two versions of a record differ, in words a change list can print. */
import type { RecordFile } from '../record';

type Claim = RecordFile['claims'][number];

/** One line a difference, the gravest first; empty where a reader would see none. */
export function differences(before: RecordFile, after: RecordFile): string[] {
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  const kept = new Set(after.claims.map(({ id }) => id));
  const notices = new Set((before.notices ?? []).map(({ id }) => id));
  return [
    ...(after.notices ?? [])
      .filter(({ id }) => !notices.has(id))
      .map(({ date, kind, says }) => `New notice of the publisher, ${date} (${kind}): ${says}`),
    ...after.claims.flatMap((claim) => changed(old.get(claim.id), claim)),
    ...before.claims
      .filter(({ id }) => !kept.has(id))
      .map(({ claim }) => `No longer in the record: ${claim}`),
    ...(before.reviewed === after.reviewed ? [] : [`Reviewed on ${after.reviewed}`]),
  ];
}

function changed(before: Claim | undefined, after: Claim): string[] {
  if (!before) return [`New (${after.status}): ${after.claim}`];
  const lines: string[] = [];
  if (before.status !== after.status) {
    lines.push(`${before.status} -> ${after.status}: ${after.claim} ${after.reason}`);
  } else if (before.reason !== after.reason || before.claim !== after.claim) {
    lines.push(`Reworded: ${after.claim} ${after.reason}`);
  }
  const known = new Set(before.evidence.map(({ source }) => source));
  const more = after.evidence.filter(({ source }) => !known.has(source)).length;
  if (more > 0) lines.push(`${more} more evidence: ${after.claim}`);
  return lines;
}

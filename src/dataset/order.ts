/** The order in which a record's entries stand, so that two people's files can be compared. */
import type { RecordFile } from './record';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byParagraph = (one: { paragraph: number }, other: { paragraph: number }): number =>
  one.paragraph - other.paragraph;
const byDate = (one: { date: string }, other: { date: string }): number =>
  byText(one.date, other.date);

/** The same record in order; what stands on one level keeps its place. */
export function inOrder(record: RecordFile): RecordFile {
  const claims = record.claims.map((claim) => ({
    ...claim,
    places: [...claim.places].sort(
      (one, other) => byParagraph(one, other) || one.sentence - other.sentence,
    ),
    history: [...claim.history].sort(byDate),
  }));
  const first = (claim: RecordFile['claims'][number]) => claim.places[0]?.paragraph ?? 0;
  return {
    ...record,
    ...(record.notices ? { notices: [...record.notices].sort(byDate) } : {}),
    sources: Object.fromEntries(
      Object.entries(record.sources).sort(([one], [other]) => byText(one, other)),
    ),
    claims: claims.sort((one, other) => first(one) - first(other)),
    sourcing: [...record.sourcing].sort(byParagraph),
    artifacts: [...record.artifacts].sort(byParagraph),
  };
}

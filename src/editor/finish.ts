/** A draft to the record it will be, and everything that is still wrong with it. */
import { mismatches } from '../dataset/compile';
import { inOrder } from '../dataset/order';
import type { RecordFiles } from '../dataset/pack';
import { fingerprintOf } from '../dataset/plain-text';
import { type Fault, type MakerFile, parseRecord, type RecordFile } from '../dataset/record';
import type { Fingerprint } from '../engine/article';
import type { Claim, Draft } from './draft';

/** Stands for a hash that is not made yet, while everything else is looked at. */
const NO_HASH = '0'.repeat(64);
/** Entries are put in order when the record is made; until then they stay where they were written. */
const OUT_OF_ORDER = 'is out of order';

/** The record of a draft without its empty parts, with the dates that its sources tell. */
export function recordOf({ record }: Draft, maker: MakerFile, sha256: string): RecordFile {
  const claims = record.claims.map((claim) => settled(claim, record.sources));
  const cited = new Set([
    ...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...(record.notices ?? []).map(({ source }) => source),
  ]);
  const { notices, reviewers, correction, ...rest } = record;
  const named = (reviewers ?? []).filter((name) => name.trim() !== '');
  const searched = correction && (correction.searched !== '' || correction.found !== '');
  return {
    ...rest,
    text: { ...record.text, sha256, edition: record.text.edition ?? record.editions[0]?.id },
    correction: searched ? correction : null,
    maker,
    ...(named.length > 0 && { reviewers: named }),
    ...(notices && notices.length > 0 && { notices }),
    sources: Object.fromEntries(Object.entries(record.sources).filter(([id]) => cited.has(id))),
    claims,
  };
}

/** A claim is settled when its newest evidence was published, where nobody says otherwise. */
function settled(claim: Claim, sources: RecordFile['sources']): Claim {
  if (claim.established !== '') return claim;
  const dates = claim.evidence
    .map(({ source }) => sources[source]?.date ?? '')
    .filter((date) => date !== 'undated')
    .sort();
  return { ...claim, established: dates.at(-1) ?? '' };
}

/** Fingerprint of a draft: of its text, or the one it came with. */
export function fingerprintIn({ text, links, fingerprint }: Draft): Fingerprint | null {
  return text === '' ? fingerprint : fingerprintOf(text, links ?? null);
}

/** Everything that keeps a draft from being a record, by the path of what is wrong. */
export function faultsOf(draft: Draft, maker: MakerFile): readonly Fault[] {
  const parsed = parseRecord(recordOf(draft, maker, NO_HASH));
  if (parsed.ok) return [];
  // A claim without a date is told where the date would come from.
  const undated = new Set(
    draft.record.claims
      .filter(({ evidence }) =>
        evidence.every(({ source }) => (draft.record.sources[source]?.date ?? '') === ''),
      )
      .map(({ id }) => `claims[${id}].established`),
  );
  return parsed.faults.filter(
    ({ path, reason }) => !undated.has(path) && !reason.startsWith(OUT_OF_ORDER),
  );
}

/** The files of a finished draft. Rejects with the first fault of one that is not. */
export async function filesOf(draft: Draft, maker: MakerFile): Promise<RecordFiles> {
  const fingerprint = fingerprintIn(draft);
  if (!fingerprint || fingerprint.words === 0) throw new Error('the text has no words');
  const sha256 = draft.text === '' ? draft.record.text.sha256 : await hashOf(draft.text);
  const record = inOrder(recordOf(draft, maker, sha256));
  const parsed = parseRecord(record);
  const cues = Object.fromEntries(
    Object.entries(draft.cues).filter(([id]) => record.claims.some((claim) => claim.id === id)),
  );
  const [fault] = parsed.ok ? mismatches(parsed.value, fingerprint, cues) : parsed.faults;
  if (fault) throw new Error(`${fault.path}: ${fault.reason}`);
  return { record, fingerprint, ...(Object.keys(cues).length > 0 && { cues }) };
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Changes of one part of a draft, the rest left as it was. */
import type { RecordFile } from '../dataset/record';
import type { Claim, Draft, Edition, Notice, Source } from './draft';

export type Edit = (now: Draft) => Draft;

/** Change the record. */
export const inRecord =
  (by: (record: RecordFile) => RecordFile): Edit =>
  (now) => ({ ...now, record: by(now.record) });

/** Change the version the text is in, which a record from elsewhere may lack. */
export const inEdition = (change: Partial<Edition>): Edit =>
  inRecord((record) => {
    const [first, ...others] = record.editions;
    return first ? { ...record, editions: [{ ...first, ...change }, ...others] } : record;
  });

/** Change one source, wherever it is cited. */
export const inSource = (id: string, change: Partial<Source>): Edit =>
  inRecord((record) => {
    const source = record.sources[id];
    if (!source) return record;
    return { ...record, sources: { ...record.sources, [id]: { ...source, ...change } } };
  });

/** Change the claim at `at`, or take it away. */
export const inClaim = (at: number, by: (claim: Claim) => Claim | null): Edit =>
  inRecord((record) => ({
    ...record,
    claims: record.claims.flatMap((claim, n) => (n === at ? (by(claim) ?? []) : claim)),
  }));

/** Change the notice at `at`, or take it away. */
export const inNotice = (at: number, by: (notice: Notice) => Notice | null): Edit =>
  inRecord((record) => ({
    ...record,
    notices: (record.notices ?? []).flatMap((each, n) => (n === at ? (by(each) ?? []) : each)),
  }));

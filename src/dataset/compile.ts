/** A record file joined into what the engine reads. */
import type { Claim, Evidence, Fingerprint, SourceArticle } from '../engine/article';
import type { Fault } from './fault';
import type { CuesFile, RecordFile } from './record';

/**
 * The engine's article: each claim carries its evidence in full, and its cues where there are any.
 * Throws when evidence names a source that the record does not have; a parsed record never does.
 */
export function compileRecord(
  record: RecordFile,
  fingerprint: Fingerprint,
  cues: CuesFile = {},
): SourceArticle {
  return {
    id: record.id,
    lang: record.lang,
    headline: record.headline,
    editions: record.editions,
    reviewed: record.reviewed,
    correction: record.correction,
    fingerprint,
    claims: record.claims.map((claim) => compileClaim(claim, record.sources, cues[claim.id])),
    sourcing: record.sourcing,
    artifacts: record.artifacts,
  };
}

/** Where the fingerprint or the cues do not fit the record they stand beside. */
export function mismatches(
  record: RecordFile,
  fingerprint: Fingerprint,
  cues: CuesFile = {},
): Fault[] {
  const beyond = (path: string, entries: readonly { readonly paragraph: number }[]): Fault[] =>
    entries.flatMap(({ paragraph }, index) =>
      paragraph < fingerprint.paragraphs
        ? []
        : [
            {
              path: `${path}[${index}].paragraph`,
              reason: `the text has ${fingerprint.paragraphs}`,
            },
          ],
    );
  const known = new Set(record.claims.map(({ id }) => id));
  return [
    ...record.claims.flatMap(({ id, places }) => beyond(`claims[${id}].places`, places)),
    ...beyond('sourcing', record.sourcing),
    ...beyond('artifacts', record.artifacts),
    ...Object.keys(cues)
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `cues.${id}`, reason: 'names no claim of the record' })),
  ];
}

function compileClaim(
  claim: RecordFile['claims'][number],
  sources: RecordFile['sources'],
  cues: CuesFile[string] | undefined,
): Claim {
  return {
    ...claim,
    evidence: claim.evidence.map(({ source, note }) => compileEvidence(source, note, sources)),
    cues: cues?.cues ?? {},
    details: cues?.details ?? [],
  };
}

function compileEvidence(id: string, note: string, sources: RecordFile['sources']): Evidence {
  const source = sources[id];
  if (source === undefined) throw new Error(`evidence names no source: "${id}"`);
  const { publisher, title, date, url, via, remark } = source;
  return {
    publisher,
    title,
    date,
    url,
    note: remark === undefined ? note : `${note} ${remark}`,
    via: via ?? null,
  };
}

/** A record file joined into what the engine reads. */
import type {
  Artifact,
  Claim,
  Evidence,
  Fingerprint,
  Maker,
  Notice,
  SourceArticle,
} from '../engine/article';
import type { Fault } from './fault';
import type { CuesFile, MakerFile, RecordFile } from './record';

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
    maker: record.maker ? compileMaker(record.maker) : null,
    reviewers: record.reviewers ?? [],
    notices: (record.notices ?? []).map((notice) => compileNotice(notice, record.sources)),
    pack: null,
    fingerprint,
    fingerprintEdition: record.text.edition,
    claims: [
      ...record.claims.map((claim) => compileClaim(claim, record.sources, cues[claim.id])),
      ...(record.notices ?? []).flatMap((notice) => claimOfNotice(notice, record)),
    ],
    sourcing: record.sourcing,
    artifacts: record.artifacts.map(compileArtifact),
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
    ...(record.notices ?? []).flatMap(({ id, places }) => beyond(`notices[${id}].places`, places)),
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
    evidence: claim.evidence.map((each) => compileEvidence(each, sources)),
    cues: cues?.cues ?? {},
    details: cues?.details ?? [],
  };
}

function compileArtifact(artifact: RecordFile['artifacts'][number]): Artifact {
  const { strength = 'supporting', pivot, confidence, pivotConfidence } = artifact;
  return { ...artifact, strength, pivotConfidence: pivot && (pivotConfidence ?? confidence) };
}

type NoticeFile = NonNullable<RecordFile['notices']>[number];

function compileNotice(
  { id, source, kind, date, quote, says, places }: NoticeFile,
  sources: RecordFile['sources'],
): Notice {
  const { publisher, url, via } = compileEvidence({ source, note: says }, sources);
  const paragraphs = [...new Set(places.map(({ paragraph }) => paragraph))];
  return { id, kind, date, publisher, url, via, quote, says, paragraphs };
}

/**
 * What a notice says of places that no claim of the record covers, as a claim: so a record that
 * holds a notice alone still shows what fell.
 */
function claimOfNotice(notice: NoticeFile, { claims, sources }: RecordFile): Claim[] {
  const { id, kind, date, says, source } = notice;
  if (kind === 'reinstated') return [];
  const covered = (paragraph: number, sentence: number): boolean =>
    claims.some(({ places }) =>
      places.some((place) => place.paragraph === paragraph && place.sentence === sentence),
    );
  const places = notice.places.filter((place) => !covered(place.paragraph, place.sentence));
  if (places.length === 0) return [];
  return [
    {
      id,
      claim: says,
      status: kind,
      reason: says,
      confidence: 'high',
      established: date,
      history: [{ date, status: kind, note: says }],
      evidence: [compileEvidence({ source, note: says }, sources)],
      places,
      cues: {},
      details: [],
    },
  ];
}

function compileEvidence(
  { source: id, note, bears }: RecordFile['claims'][number]['evidence'][number],
  sources: RecordFile['sources'],
): Evidence {
  const source = sources[id];
  if (source === undefined) throw new Error(`evidence names no source: "${id}"`);
  const { publisher, title, date, url, via, remark, lang } = source;
  return {
    publisher,
    title,
    date,
    url,
    note: remark === undefined ? note : `${note} ${remark}`,
    via: via ?? null,
    bears: bears ?? null,
    lang: lang ?? null,
  };
}

/** A maker as the engine has it: what a file leaves out is null, as what crosses the wire must be. */
export function compileMaker({ name, page, contact }: MakerFile): Maker {
  return { name, page: page ?? null, contact: contact ?? null };
}

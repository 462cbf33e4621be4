/** What one part of a record demands of another, beyond the shape of each. */
import { NOTICE_KINDS } from '../engine/vocabulary';
import type { Fault } from './fault';
import type { RecordFile } from './record';

type Claim = RecordFile['claims'][number];
type Notice = NonNullable<RecordFile['notices']>[number];

/** Everything in a well-shaped record that contradicts something else in it. */
export function contradictions(record: RecordFile): Fault[] {
  return [
    ...repeated('claims', record.claims),
    ...repeated('editions', record.editions),
    ...repeated('notices', record.notices ?? []),
    ...unsorted('sources', Object.keys(record.sources), inAlphabet),
    ...unsorted('claims', record.claims.map(firstParagraph), inNumber),
    ...unsorted('notices', (record.notices ?? []).map(dateOf), inAlphabet),
    ...unsorted('sourcing', record.sourcing.map(paragraphOf), inNumber),
    ...unsorted('artifacts', record.artifacts.map(paragraphOf), inNumber),
    ...record.claims.flatMap((claim) => claimFaults(claim, record.sources)),
    ...(record.notices ?? []).flatMap((notice) => noticeFaults(notice, record)),
    ...uncited(record),
    ...unknownEditions(record),
  ];
}

function claimFaults(claim: Claim, sources: RecordFile['sources']): Fault[] {
  const at = `claims[${claim.id}]`;
  const unknown = claim.evidence.flatMap(({ source }, index) =>
    Object.hasOwn(sources, source)
      ? []
      : [{ path: `${at}.evidence[${index}].source`, reason: `names no source: "${source}"` }],
  );
  const own = (NOTICE_KINDS as readonly string[]).includes(claim.status);
  const noticed = claim.evidence.some(({ source }) => sources[source]?.notice === true);
  const unproved =
    own && !noticed
      ? [{ path: `${at}.status`, reason: `"${claim.status}" needs the publisher's own notice` }]
      : [];
  return [
    ...unknown,
    ...unproved,
    ...unsorted(`${at}.places`, claim.places.map(paragraphOf), inNumber),
    ...unsorted(`${at}.history`, claim.history.map(dateOf), inAlphabet),
  ];
}

function noticeFaults(notice: Notice, { claims, sources }: RecordFile): Fault[] {
  const at = `notices[${notice.id}]`;
  const source = Object.hasOwn(sources, notice.source) ? sources[notice.source] : undefined;
  const faults: Fault[] = claims.some(({ id }) => id === notice.id)
    ? [{ path: at, reason: 'bears the id of a claim' }]
    : [];
  if (!source) faults.push({ path: `${at}.source`, reason: `names no source: "${notice.source}"` });
  else if (source.notice !== true) {
    faults.push({ path: `${at}.source`, reason: 'is not marked as the publisher’s own notice' });
  }
  if (notice.kind === 'reinstated' && notice.places.length > 0) {
    faults.push({ path: `${at}.places`, reason: 'nothing falls where an article is reinstated' });
  }
  return [...faults, ...unsorted(`${at}.places`, notice.places.map(paragraphOf), inNumber)];
}

function uncited({ sources, claims, notices }: RecordFile): Fault[] {
  const cited = new Set([
    ...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...(notices ?? []).map(({ source }) => source),
  ]);
  return Object.keys(sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({ path: `sources.${id}`, reason: 'is cited by no claim or notice' }));
}

function unknownEditions({ editions, text, claims, sourcing, artifacts }: RecordFile): Fault[] {
  const known = new Set(editions.map(({ id }) => id));
  const named: [string, readonly string[]][] = [
    ['text.edition', text.edition === undefined ? [] : [text.edition]],
    ...claims.map(({ id, editions: of }): [string, string[]] => [
      `claims[${id}].editions`,
      of ?? [],
    ]),
    ...sourcing.map(({ editions: of }, at): [string, string[]] => [
      `sourcing[${at}].editions`,
      of ?? [],
    ]),
    ...artifacts.map(({ editions: of }, at): [string, string[]] => [
      `artifacts[${at}].editions`,
      of ?? [],
    ]),
  ];
  return named.flatMap(([path, ids]) =>
    ids.filter((id) => !known.has(id)).map((id) => ({ path, reason: `names no edition: "${id}"` })),
  );
}

function repeated(path: string, entries: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { id } of entries) {
    if (seen.has(id)) faults.push({ path: `${path}[${id}]`, reason: 'stands here twice' });
    seen.add(id);
  }
  return faults;
}

function unsorted<T>(
  path: string,
  keys: readonly T[],
  inOrder: (before: T, after: T) => boolean,
): Fault[] {
  const at = keys.findIndex((key, index) => {
    const before = keys[index - 1];
    return before !== undefined && !inOrder(before, key);
  });
  if (at < 0) return [];
  return [{ path: `${path}[${at}]`, reason: `is out of order: ${keys[at]} after ${keys[at - 1]}` }];
}

const inNumber = (before: number, after: number): boolean => before <= after;
/** By code unit, so that every machine sorts alike; ISO dates then stand in order of time. */
const inAlphabet = (before: string, after: string): boolean => before <= after;
const paragraphOf = (entry: { readonly paragraph: number }): number => entry.paragraph;
const dateOf = (entry: { readonly date: string }): string => entry.date;
const firstParagraph = (claim: Claim): number => claim.places[0]?.paragraph ?? 0;

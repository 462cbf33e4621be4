/** What stays the same from record to record: who writes, in which pack, signed with which key. */
import {
  type PackHead,
  packRecords,
  type RecordFiles,
  readPack,
  withSignature,
} from '../dataset/pack';
import { type MakerFile, parseCues, parseFingerprint, parseRecord } from '../dataset/record';
import { type SigningKey, sign } from '../dataset/signature';
import type { Draft } from './draft';
import { filesOf } from './finish';

export interface Desk {
  /** Page and contact may stay empty. */
  readonly maker: Readonly<Record<keyof MakerFile, string>>;
  readonly pack: string;
  /** Null until the first pack is made. */
  readonly key: SigningKey | null;
}

export const EMPTY_DESK: Desk = {
  maker: { name: '', page: '', contact: '' },
  pack: '',
  key: null,
};

/** The maker as a record has it, without what was left empty. */
export function makerOf({ maker: { name, page, contact } }: Desk): MakerFile {
  return { name, ...(page && { page }), ...(contact && { contact }) };
}

/** A pack of the reader's own, as a file and as what is in it. */
export interface OwnPack {
  readonly head: PackHead;
  readonly records: readonly RecordFiles[];
}

const idOf = (files: unknown): unknown =>
  (files as { readonly record?: { readonly id?: unknown } } | null)?.record?.id;

/** Of these packs, those signed with this key; damaged ones are nobody's. */
export async function ownPacks(texts: readonly string[], key: SigningKey): Promise<OwnPack[]> {
  const read = await Promise.all(texts.map((text) => readPack(text).catch(() => null)));
  return read.flatMap((pack) =>
    pack?.key === key.x ? { head: pack.head, records: pack.records as RecordFiles[] } : [],
  );
}

/**
 * The text of a signed pack that holds this draft's record beside those that the pack of the same
 * name holds already. Rejects with what is still wrong with the draft.
 */
export async function packOf(
  draft: Draft,
  desk: Desk & { readonly key: SigningKey },
  others: readonly OwnPack[],
  today: string,
): Promise<{ readonly text: string; readonly head: PackHead }> {
  const { pack, key } = desk;
  const maker = makerOf(desk);
  const files = await filesOf(draft, maker);
  const former = others.find(
    ({ head }) => head.name === pack && head.publisher?.name === maker.name,
  );
  const kept = (former?.records ?? []).filter((each) => idOf(each) !== idOf(files));
  const version = (former?.head.version ?? 0) + 1;
  const head: PackHead = { name: pack, version, date: today, publisher: maker };
  const text = packRecords([...kept, files], head);
  return { head, text: await withSignature(text, (payload) => sign(payload, key)) };
}

/** A record out of a pack as a draft, without the text it was made from. Throws a reason. */
export function draftFrom(files: RecordFiles, key: string, now: string): Draft {
  const [record, fingerprint, cues] = [
    parseRecord(files.record),
    parseFingerprint(files.fingerprint),
    parseCues(files.cues ?? {}),
  ];
  if (!record.ok || !fingerprint.ok || !cues.ok) throw new Error('the record is damaged');
  return {
    key,
    changed: now,
    text: '',
    record: record.value,
    cues: cues.value,
    fingerprint: fingerprint.value,
  };
}

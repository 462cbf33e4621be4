/**
 * Settings as devices hand them to each other: every choice by itself, with the stamp of when it was
 * made. Two replicas join to the later choice of each, in whatever order and however often they
 * meet, so that no device loses what another has not seen yet (a map of last-writer-wins
 * registers: Shapiro et al., "Conflict-free Replicated Data Types", 2011, section 3.2). Pure.
 */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsFaults } from '../settings';

/** Milliseconds since 1970 at which a choice was made, 0 for what was never chosen; and the choice. */
export type Stamped = readonly [stamp: number, value: unknown];

/** Choices by name: a field, a field's part after a dot, or a site after a slash. */
export type Replica = Readonly<Record<string, Stamped>>;

/**
 * What is synced. Findings put away and the memory of what was read stay where they were made:
 * they tell what somebody read.
 */
const WHOLE = ['on', 'mode', 'extent', 'pageNote', 'language'] as const;
const BY_PART = ['show', 'statuses', 'marks'] as const;
const SITES = ['offSites', 'onlySites'] as const;

const stampedSchema = v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.unknown()]);

/** A replica of anything; a choice that does not fit is none, and one of a later version is handed on. */
export function parseReplica(given: unknown): Replica {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, stamped]) => v.is(stampedSchema, stamped) && fits(name, stamped[1]),
    ),
  ) as Replica;
}

function fits(name: string, value: unknown): boolean {
  const [field = '', part] = name.split('.');
  const list = SITES.find((each) => name.startsWith(`${each}/`));
  if (list) {
    const site = name.slice(list.length + 1);
    if (site !== site.toLowerCase() || typeof value !== 'boolean') return false;
    return settingsFaults({ [list]: [site] }).length === 0;
  }
  const whole = BY_PART.find((each) => each === field);
  const parts = whole && part !== undefined && { ...DEFAULT_SETTINGS[whole], [part]: value };
  return settingsFaults({ [field]: parts || value }).length === 0;
}

/** Every choice in these settings by its name; a site that is in no list has none. */
function choicesIn(settings: Settings): Map<string, unknown> {
  return new Map<string, unknown>([
    ...WHOLE.map((field) => [field, settings[field]] as const),
    ...BY_PART.flatMap((field) =>
      Object.entries(settings[field]).map(([part, value]) => [`${field}.${part}`, value] as const),
    ),
    ...SITES.flatMap((field) => settings[field].map((site) => [`${field}/${site}`, true] as const)),
  ]);
}

const DEFAULTS = choicesIn(DEFAULT_SETTINGS);
const written = (value: unknown): string => JSON.stringify(value) ?? '';

/** The replica after the reader made the choices in `settings`; those that changed are stamped `now`. */
export function noted(replica: Replica, settings: Settings, now: number): Replica {
  const choices = choicesIn(settings);
  const next: Record<string, Stamped> = { ...replica };
  const choose = (name: string, value: unknown) => {
    const [stamp = -1, known] = replica[name] ?? [];
    if (stamp >= 0 && written(known) === written(value)) return;
    const isOwn = stamp >= 0 || written(DEFAULTS.get(name)) !== written(value);
    // Later than what it takes the place of, whatever the clocks of two devices say.
    next[name] = [isOwn ? Math.max(now, stamp + 1) : 0, value];
  };
  for (const [name, value] of choices) choose(name, value);
  for (const name of Object.keys(replica)) {
    if (name.includes('/') && !choices.has(name)) choose(name, false);
  }
  return next;
}

/** Both together: of each choice the later; of two made at one moment, the same one everywhere. */
export function joined(one: Replica, other: Replica): Replica {
  const all: Record<string, Stamped> = { ...one };
  for (const [name, theirs] of Object.entries(other)) {
    const ours = all[name];
    if (!ours || isLater(theirs, ours)) all[name] = theirs;
  }
  return all;
}

function isLater([stamp, value]: Stamped, [than, held]: Stamped): boolean {
  return stamp === than ? written(value) > written(held) : stamp > than;
}

/** These settings with the choices of a replica that was parsed. */
export function settingsWith(settings: Settings, replica: Replica): Settings {
  const value = (name: string, now: unknown) => (replica[name] ? replica[name][1] : now);
  const given: Record<string, unknown> = { ...settings };
  for (const field of WHOLE) given[field] = value(field, settings[field]);
  for (const field of BY_PART) {
    const parts = Object.entries(settings[field]);
    given[field] = Object.fromEntries(
      parts.map(([part, now]) => [part, value(`${field}.${part}`, now)]),
    );
  }
  for (const field of SITES) given[field] = sitesOf(field, settings[field], replica);
  return given as unknown as Settings;
}

function sitesOf(field: string, now: readonly string[], replica: Replica): string[] {
  const sites = new Set(now);
  for (const [name, [, there]] of Object.entries(replica)) {
    if (!name.startsWith(`${field}/`)) continue;
    const site = name.slice(field.length + 1);
    if (there === true) sites.add(site);
    else sites.delete(site);
  }
  return [...sites].sort();
}

/** Bytes of one item, of all of them, and items, that a browser's synced storage takes, with room to spare. */
export const ITEM_BYTES = 7000;
const ALL_BYTES = 90_000;

/**
 * A replica in parts that each fit in one item and join to the whole, so that a device which sees
 * only some of them loses nothing. What finds no room (the sites chosen first) is counted in `left`.
 */
export function inItems(replica: Replica): { readonly items: Replica[]; readonly left: number } {
  const bytes = (name: string, stamped: Stamped) =>
    new TextEncoder().encode(JSON.stringify({ [name]: stamped })).length;
  const isSite = (name: string) => Number(name.includes('/'));
  // Sites last and the newest of them first, so that only the oldest are ever left out.
  const all = Object.entries(replica).sort(
    ([a, [from]], [b, [to]]) => isSite(a) - isSite(b) || to - from || (a < b ? -1 : 1),
  );
  const items: Record<string, Stamped>[] = [];
  let room = 0;
  let sum = 0;
  let left = 0;
  for (const [name, stamped] of all) {
    const size = bytes(name, stamped);
    if (sum + size > ALL_BYTES || size > ITEM_BYTES) {
      left += 1;
      continue;
    }
    if (size > room) {
      items.push({});
      room = ITEM_BYTES;
    }
    (items.at(-1) as Record<string, Stamped>)[name] = stamped;
    room -= size;
    sum += size;
  }
  return { items, left };
}
